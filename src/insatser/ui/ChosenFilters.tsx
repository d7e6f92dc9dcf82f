import type {ReactNode} from 'react';
import {Button} from '../../ui/Button';
import {Icon} from '../../ui/Icon';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import type {CatalogueData, Selection} from '../catalogue';
import {EMPTY_SELECTION, FACET_LABEL} from '../catalogue';
import {chosenValues, toggle} from '../filter';
import styles from './ChosenFilters.module.css';

type ChosenFiltersProps = {
  data: CatalogueData;
  selection: Selection;
  onSelect: (selection: Selection) => void;
};

/** What the reader has chosen, each to be taken away with one press. */
export function ChosenFilters({data, selection, onSelect}: ChosenFiltersProps) {
  const values = chosenValues(data, selection);
  const words = selection.q;
  const all = values.length + (words === '' ? 0 : 1);
  if (all === 0) return null;
  return (
    <ul className={styles.chosen} aria-label="Valda filter" data-chosen>
      {words !== '' && (
        <Chosen name="Ord" onRemove={() => onSelect({...selection, q: ''})}>
          ”{words}”
        </Chosen>
      )}
      {values.map(({facet, value, label}) => (
        <Chosen
          key={`${facet} ${value}`}
          name={FACET_LABEL[facet]}
          onRemove={() => onSelect(toggle(selection, facet, value))}
        >
          {label}
        </Chosen>
      ))}
      {all > 1 && (
        <li>
          <Button look="quiet" className={styles.clear} onClick={() => onSelect(EMPTY_SELECTION)}>
            Rensa allt
          </Button>
        </li>
      )}
    </ul>
  );
}

type ChosenProps = {name: string; onRemove: () => void; children: ReactNode};

function Chosen({name, onRemove, children}: ChosenProps) {
  return (
    <li>
      <button type="button" className={styles.chip} onClick={onRemove}>
        <VisuallyHidden>Ta bort filtret </VisuallyHidden>
        <span className={styles.text}>
          <span className={styles.name}>{name}:</span> {children}
        </span>
        <Icon name="kryss" />
      </button>
    </li>
  );
}
