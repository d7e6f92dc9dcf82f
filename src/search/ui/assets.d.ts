/** A file of the search index: the address it is served at. */
declare module '*.sokindex' {
  const url: string;
  export default url;
}
