import {useId, useState} from 'react';
import {Chip} from '../../ui/Chip';
import {Icon} from '../../ui/Icon';
import type {CatalogueData, Selection} from '../catalogue';
import {chooseOnly} from '../filter';
import {suggestedNeeds} from '../needs';
import {MAX_QUERY} from '../urlState';
import styles from './SearchField.module.css';

type SearchFieldProps = {
  data: CatalogueData;
  selection: Selection;
  onSelect: (selection: Selection) => void;
};

/** Free words: names, everyday words, lagrum, needs. Needs that sound like what is typed are offered as filters. */
export function SearchField({data, selection, onSelect}: SearchFieldProps) {
  const id = useId();
  // The address keeps the words without spaces at the ends; what is being typed may have them.
  const [draft, setDraft] = useState('');
  const typed = draft.trim() === selection.q ? draft : selection.q;
  const needs = suggestedNeeds(data, selection);

  return (
    <form
      role="search"
      aria-label="Sök bland insatserna"
      onSubmit={(event) => event.preventDefault()}
    >
      <label htmlFor={id} className={styles.label}>
        Sök på namn, vardagsord, behov eller lagrum
      </label>
      <div className={styles.box}>
        <Icon name="forstora" />
        <input
          id={id}
          type="search"
          className={styles.input}
          value={typed}
          maxLength={MAX_QUERY}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setDraft(event.target.value);
            onSelect({...selection, q: event.target.value.trim()});
          }}
        />
      </div>
      {needs.length > 0 && (
        <div className={styles.needs}>
          <span>Menar du ett behov?</span>
          {needs.map((need) => (
            <Chip
              key={need.value}
              pressed={false}
              count={need.count}
              onToggle={() => onSelect({...chooseOnly(selection, 'behov', need.value), q: ''})}
            >
              {need.label}
            </Chip>
          ))}
        </div>
      )}
    </form>
  );
}
