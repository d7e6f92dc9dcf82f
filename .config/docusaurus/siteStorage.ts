/** Stands in for the generated settings of browser storage in unit tests. */
export default {type: 'localStorage', namespace: ''};
