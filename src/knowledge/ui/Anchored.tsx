import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

type AnchoredProps = {id: string; className?: string | undefined; children: ReactNode};

/** An entry that links may point at. It is told to the check of broken links. */
export function Anchored({id, className, children}: AnchoredProps) {
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={className}>
      {children}
    </div>
  );
}
