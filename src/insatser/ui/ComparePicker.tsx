import {useId, useState} from 'react';
import {Button} from '../../ui/Button';
import {byVerksamhet} from '../arrange';
import {mixedUpPairs, type CompareItem} from '../compare';
import {MAX_COMPARED} from '../compareAddress';
import {VERKSAMHET_LABEL} from '../labels';
import {shortName} from '../overview';
import styles from './ComparePicker.module.css';

type ComparePickerProps = {
  all: readonly CompareItem[];
  chosen: readonly CompareItem[];
  onCompare: (slugs: readonly string[]) => void;
};

/** How many ready comparisons are offered. */
const MOST = 8;

/** Chooses what to compare: a ready pair, something the chosen one is mixed up with, or any insats. */
export function ComparePicker({all, chosen, onCompare}: ComparePickerProps) {
  if (chosen.length >= MAX_COMPARED) return null;
  const slugs = chosen.map((item) => item.slug);
  return (
    <section className={styles.picker} aria-label="Välj insatser att jämföra" data-no-print>
      {chosen.length === 0 && <ReadyPairs all={all} onCompare={onCompare} />}
      <Near all={all} chosen={chosen} onAdd={(slug) => onCompare([...slugs, slug])} />
      <Any all={all} chosen={chosen} onAdd={(slug) => onCompare([...slugs, slug])} />
    </section>
  );
}

function ReadyPairs({all, onCompare}: Pick<ComparePickerProps, 'all' | 'onCompare'>) {
  return (
    <div>
      <h2 className={styles.heading}>Insatser som ofta förväxlas</h2>
      <ul className={styles.pairs}>
        {mixedUpPairs(all)
          .slice(0, MOST)
          .map(([left, right]) => (
            <li key={`${left.slug} ${right.slug}`}>
              <Button onClick={() => onCompare([left.slug, right.slug])} className={styles.pair}>
                <span>{shortName(left)}</span>
                <span className={styles.and}>och</span>
                <span>{shortName(right)}</span>
              </Button>
            </li>
          ))}
      </ul>
    </div>
  );
}

type AddProps = Pick<ComparePickerProps, 'all' | 'chosen'> & {onAdd: (slug: string) => void};

/** What the chosen ones are easily mixed up with. */
function Near({all, chosen, onAdd}: AddProps) {
  const slugs = chosen.map((item) => item.slug);
  const named = new Set(chosen.flatMap((item) => item.forvaxlas.map((pair) => pair.insats)));
  const near = all.filter((item) => named.has(item.slug) && !slugs.includes(item.slug));
  if (near.length === 0) return null;
  return (
    <div>
      <h2 className={styles.heading}>Förväxlas ofta med</h2>
      <ul className={styles.pairs}>
        {near.map((item) => (
          <li key={item.slug}>
            <Button icon="plus" onClick={() => onAdd(item.slug)} className={styles.pair}>
              {shortName(item)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Any insats at all. The button makes the choice, so that arrow keys in the list do not. */
function Any({all, chosen, onAdd}: AddProps) {
  const id = useId();
  const [picked, setPicked] = useState('');
  const slugs = chosen.map((item) => item.slug);
  return (
    <form
      className={styles.any}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked !== '' && !slugs.includes(picked)) onAdd(picked);
        setPicked('');
      }}
    >
      <label htmlFor={id} className={styles.heading}>
        {chosen.length === 0 ? 'Eller välj själv' : 'Lägg till en insats'}
      </label>
      <div className={styles.row}>
        <select
          id={id}
          className={styles.select}
          value={picked}
          onChange={(event) => setPicked(event.target.value)}
        >
          <option value="">Välj insats</option>
          {byVerksamhet(all).map((group) => (
            <optgroup key={group.verksamhet} label={VERKSAMHET_LABEL[group.verksamhet]}>
              {group.items.map((item) => (
                <option key={item.slug} value={item.slug} disabled={slugs.includes(item.slug)}>
                  {item.titel}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Button type="submit" look={chosen.length === 0 ? 'primary' : 'secondary'}>
          Lägg till
        </Button>
      </div>
    </form>
  );
}
