import {useRef, useState} from 'react';
import {Button} from '../../ui/Button';
import {Dialog} from '../../ui/Dialog';
import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import {PageShell} from '../../ui/PageShell';
import type {CatalogueData, Selection} from '../catalogue';
import {EMPTY_SELECTION} from '../catalogue';
import {chosenValues, filterItems} from '../filter';
import {MAX_COMPARED} from '../compareAddress';
import {CatalogueNav} from './CatalogueNav';
import {ChosenFilters} from './ChosenFilters';
import {CompareTray} from './CompareTray';
import {FilterPanel} from './FilterPanel';
import {NoResults} from './NoResults';
import {ResultList} from './ResultList';
import {SearchField} from './SearchField';
import {useCatalogueAddress} from './useCatalogueAddress';
import styles from './CataloguePage.module.css';

export interface CataloguePageData {
  readonly catalogue: CatalogueData;
  /** The main grounds that are about to change. */
  readonly register: LagrumRegister;
}

/** Every insats, to be filtered and looked up. Complete without scripts. */
export default function CataloguePage({data}: {data: CataloguePageData}) {
  const count = data.catalogue.items.length;
  return (
    <PageShell
      title="Insatser"
      lead={`${count} insatser från kommun, region och stat. Utgå från behovet, lagen eller barnets ålder.`}
      wide
    >
      <LagrumProvider register={data.register}>
        <CatalogueNav here="/insatser/" />
        <Catalogue data={data.catalogue} />
      </LagrumProvider>
    </PageShell>
  );
}

function Catalogue({data}: {data: CatalogueData}) {
  const {selection, ticked, select, tick} = useCatalogueAddress(data);
  const [panelOpen, setPanelOpen] = useState(false);
  const results = useRef<HTMLDivElement>(null);
  const shown = filterItems(data, selection);
  const chosen = chosenValues(data, selection);

  /** A shorter list may end above where the reader is: bring its beginning back into sight. */
  function selectAndShow(next: Selection) {
    select(next);
    requestAnimationFrame(() => {
      const top = results.current?.getBoundingClientRect().top ?? 0;
      if (top < 0) results.current?.scrollIntoView({block: 'start'});
    });
  }

  return (
    <>
      <noscript>
        <p className={styles.noscript}>
          Filtren behöver JavaScript. Här är alla insatser, verksamhet för verksamhet.
        </p>
      </noscript>
      <div className={styles.layout}>
        <div className={styles.search}>
          <SearchField data={data} selection={selection} onSelect={select} />
        </div>
        <section className={styles.panel} aria-label="Filter">
          <FilterPanel data={data} selection={selection} onSelect={selectAndShow} />
        </section>
        <div className={styles.results} ref={results}>
          <div className={styles.status}>
            <p role="status" className={styles.count}>
              {countText(shown.length, data.items.length)}
            </p>
            <span className={styles.openPanel}>
              <Button onClick={() => setPanelOpen(true)}>
                {chosen.length === 0 ? 'Filtrera' : `Filtrera (${chosen.length} valda)`}
              </Button>
            </span>
          </div>
          <ChosenFilters data={data} selection={selection} onSelect={select} />
          {shown.length === 0 ? (
            <NoResults data={data} selection={selection} onSelect={select} />
          ) : (
            <ResultList
              items={shown}
              words={selection.q}
              ticked={ticked}
              full={ticked.length >= MAX_COMPARED}
              onTick={tick}
            />
          )}
          <CompareTray data={data} ticked={ticked} onTick={tick} />
        </div>
      </div>
      <Dialog open={panelOpen} onClose={() => setPanelOpen(false)} title="Filtrera">
        {panelOpen && (
          <>
            <FilterPanel data={data} selection={selection} onSelect={select} />
            <div className={styles.dialogFoot}>
              <Button look="primary" onClick={() => setPanelOpen(false)}>
                {shown.length === 1 ? 'Visa 1 insats' : `Visa ${shown.length} insatser`}
              </Button>
              {chosen.length > 0 && (
                <Button look="quiet" onClick={() => select({...EMPTY_SELECTION, q: selection.q})}>
                  Rensa
                </Button>
              )}
              <p role="status" className={styles.dialogCount}>
                {countText(shown.length, data.items.length)}
              </p>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}

function countText(shown: number, all: number): string {
  if (shown === 0) return 'Ingen insats stämmer';
  return shown === all ? `Visar alla ${all} insatser` : `Visar ${shown} av ${all} insatser`;
}
