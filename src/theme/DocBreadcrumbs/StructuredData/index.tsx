/** Left out: the path is readable in the page itself, and a script of data on every page would only weigh. */
export default function DocBreadcrumbsStructuredData(): null {
  return null;
}
