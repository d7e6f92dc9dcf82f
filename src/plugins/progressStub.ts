/**
 * Stands in for `nprogress`: the same three calls, shown by a line of CSS (src/css/chrome.css)
 * instead of elements and styles made by script.
 */
export default {
  configure(): void {
    // Nothing to set.
  },
  start(): void {
    document.documentElement.dataset['hamtar'] = 'ja';
  },
  done(): void {
    delete document.documentElement.dataset['hamtar'];
  },
};
