/** Not used: the site has one version, and what it has to say about a page stands in the page's own parts. */
export default function DocItemFooter(): null {
  return null;
}
