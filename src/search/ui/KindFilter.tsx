import {Chip} from '../../ui/Chip';
import {KIND_LABELS, KINDS, type Kind} from '../kinds';
import styles from './KindFilter.module.css';

type KindFilterProps = {
  /** How many pages of each kind answer. */
  counts: readonly (readonly [Kind, number])[];
  chosen: readonly Kind[];
  onChange: (kinds: readonly Kind[]) => void;
};

/** Narrows the results to some kinds. Shows only kinds that have any. */
export function KindFilter({counts, chosen, onChange}: KindFilterProps) {
  const found = new Map(counts);
  const shown = KINDS.filter((kind) => found.has(kind) || chosen.includes(kind));
  if (shown.length < 2) return null;
  return (
    <div className={styles.filter} role="group" aria-label="Visa bara">
      {shown.map((kind) => (
        <Chip
          key={kind}
          pressed={chosen.includes(kind)}
          count={found.get(kind) ?? 0}
          onToggle={() =>
            onChange(
              chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind],
            )
          }
        >
          {KIND_LABELS[kind].many}
        </Chip>
      ))}
    </div>
  );
}
