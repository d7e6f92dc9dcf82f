import type {AnchorHTMLAttributes} from 'react';

/** Stands in for Docusaurus' Link in unit tests: an ordinary link. */
export default function Link({
  to,
  href,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & {to?: string}) {
  return <a href={to ?? href} {...rest} />;
}
