/*
 * A client module. Docusaurus fetches the page behind every link that comes into view or is pointed at.
 * Where the links are answers (the guide, the contacts, a search), the list of what was fetched would tell
 * a server's log what the child's case is like; elsewhere it fetches tools that few will open. Here a page
 * is fetched when the reader opens it.
 */

/** Called by Docusaurus when the first page stands; the object it hangs on `window` is frozen, so it is replaced. */
export function onRouteDidUpdate(): void {
  window.docusaurus = {prefetch: () => false, preload: () => false};
}
