import type {ReactNode} from 'react';
import {Disclosure} from '../../ui/Disclosure';
import type {CatalogueData, Facet, Selection} from '../catalogue';
import {FACET_LABEL} from '../catalogue';
import {chooseOnly, countChoices, toggle, usedValues} from '../filter';
import {needAreas} from '../needs';
import {AgeField} from './AgeField';
import {Choices} from './Choices';
import styles from './FilterPanel.module.css';

type FilterPanelProps = {
  data: CatalogueData;
  selection: Selection;
  onSelect: (selection: Selection) => void;
};

/** Facets that open on a press: fewer readers start from them. */
const FOLDED = ['huvudman', 'beslutar', 'lag', 'personkrets'] as const satisfies readonly Facet[];

/** Every way to filter, what one most often starts from first. */
export function FilterPanel({data, selection, onSelect}: FilterPanelProps) {
  const choose = (facet: Facet) => (value: string) => onSelect(toggle(selection, facet, value));
  const counted = (facet: Facet) => {
    const used = usedValues(data, facet);
    return countChoices(data, selection, facet).filter((choice) => used.has(choice.value));
  };
  return (
    <div className={styles.panel}>
      <AgeField
        label={FACET_LABEL.alder}
        value={selection.chosen.alder?.[0] ?? ''}
        onChange={(age) => onSelect(chooseOnly(selection, 'alder', age))}
      />
      <Facets legend={FACET_LABEL.livsomrade}>
        <Choices choices={counted('livsomrade')} onChoose={choose('livsomrade')} areas />
      </Facets>
      <Facets legend={FACET_LABEL.behov}>
        {needAreas(data, selection).map((area) => (
          <Disclosure
            key={area.id}
            quiet
            summary={
              <>
                {area.label} <Chosen count={area.chosen} />
              </>
            }
          >
            <Choices choices={area.choices} onChoose={choose('behov')} />
          </Disclosure>
        ))}
      </Facets>
      <Facets legend={FACET_LABEL.verksamhet}>
        <Choices choices={counted('verksamhet')} onChoose={choose('verksamhet')} />
      </Facets>
      {FOLDED.map((facet) => (
        <Disclosure
          key={facet}
          quiet
          summary={
            <>
              {FACET_LABEL[facet]} <Chosen count={selection.chosen[facet]?.length ?? 0} />
            </>
          }
        >
          <fieldset className={styles.facet}>
            <legend className={styles.hiddenLegend}>{FACET_LABEL[facet]}</legend>
            <Choices choices={counted(facet)} onChoose={choose(facet)} />
          </fieldset>
        </Disclosure>
      ))}
    </div>
  );
}

function Facets({legend, children}: {legend: string; children: ReactNode}) {
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Chosen({count}: {count: number}) {
  if (count === 0) return null;
  return <span className={styles.chosen}>{count === 1 ? '1 vald' : `${count} valda`}</span>;
}
