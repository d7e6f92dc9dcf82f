import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import {PageShell} from '../../ui/PageShell';
import {PrintButton} from '../../ui/PrintButton';
import type {CompareItem} from '../compare';
import {decodeCompared, encodeCompared} from '../compareAddress';
import type {InsatsText} from '../insatsView';
import {CatalogueNav} from './CatalogueNav';
import {ComparePicker} from './ComparePicker';
import {CompareTable} from './CompareTable';
import {useSearchString} from './useSearchString';
import styles from './ComparePage.module.css';

export interface ComparePageData {
  readonly items: readonly CompareItem[];
  /** The texts that hold citations, told apart. */
  readonly cited: Readonly<Record<string, InsatsText>>;
  readonly register: LagrumRegister;
}

/** Up to three insatser side by side. Which ones stands in the address. */
export default function ComparePage({data}: {data: ComparePageData}) {
  const [search, setSearch] = useSearchString();
  const slugs = decodeCompared(
    data.items.map((item) => item.slug),
    search,
  );
  const items = slugs.flatMap((slug) => data.items.find((item) => item.slug === slug) ?? []);
  const compare = (next: readonly string[]) => setSearch(encodeCompared(next), 'push');

  return (
    <PageShell
      title="Jämför insatser"
      lead="Två eller tre insatser sida vid sida. Raderna där de skiljer sig är märkta."
      wide
    >
      <CatalogueNav here="/insatser/jamfor/" />
      <noscript>
        <p className={styles.noscript}>
          Jämförelsen behöver JavaScript. Utan det kan du läsa samma uppgifter på varje insats egen
          sida, under ”Förväxlas med” och ”När passar den inte”.
        </p>
      </noscript>
      <div className={styles.needsScript}>
        <LagrumProvider register={data.register}>
          {items.length > 0 && (
            <CompareTable
              items={items}
              cited={data.cited}
              onRemove={(slug) => compare(slugs.filter((each) => each !== slug))}
            />
          )}
          <ComparePicker all={data.items} chosen={items} onCompare={compare} />
        </LagrumProvider>
        {items.length > 1 && (
          <div className={styles.print}>
            <PrintButton>Skriv ut jämförelsen</PrintButton>
          </div>
        )}
      </div>
    </PageShell>
  );
}
