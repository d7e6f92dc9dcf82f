/** Stands in for the site's context in unit tests: a site built on a fixed day. */
export default function useDocusaurusContext() {
  return {siteConfig: {baseUrl: '/', customFields: {builtOn: '2026-11-22', reportAddress: ''}}};
}
