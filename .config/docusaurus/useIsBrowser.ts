/** Stands in for Docusaurus' hook in unit tests, where the browser has always taken over. */
export default function useIsBrowser(): boolean {
  return typeof window !== 'undefined';
}
