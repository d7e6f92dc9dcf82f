/** Stands in for Docusaurus' hook in unit tests, where the site lies at the root. */
export default function useBaseUrl(url: string): string {
  return url;
}
