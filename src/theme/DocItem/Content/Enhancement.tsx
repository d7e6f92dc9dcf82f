import {lazy, Suspense, type ComponentType} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** What scripts add to a part of a page that is complete without them. Fetched only where it is wanted. */
const ENHANCEMENTS: Readonly<Record<string, ComponentType>> = {
  GamlaSolLista: lazy(() => import('../../../knowledge/ui/OldRowFilter')),
  Karta: lazy(() => import('../../../knowledge/ui/KartaFilter')),
};

/** Adds to the parts of a page, once the browser has them, what they offer with scripts. */
export function Enhancement({parts}: {parts: readonly string[]}) {
  const isBrowser = useIsBrowser();
  if (!isBrowser) return null;
  return (
    <Suspense fallback={null}>
      {parts.map((part) => {
        const Added = ENHANCEMENTS[part];
        return Added && <Added key={part} />;
      })}
    </Suspense>
  );
}
