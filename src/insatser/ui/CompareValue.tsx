import {VisuallyHidden} from '../../ui/VisuallyHidden';
import type {CompareItem} from '../compare';
import type {InsatsText} from '../insatsView';
import {LIVSOMRADEN} from '../labels';
import {shortName} from '../overview';
import {LivsomradeList} from './LivsomradeList';
import {Cited} from '../../ui/lagrum/Cited';
import styles from './CompareValue.module.css';

/** The texts that hold citations, told apart. */
export type Cited = Readonly<Record<string, InsatsText>>;

type CompareValueProps = {
  row: string;
  item: CompareItem;
  /** Everything that is compared. */
  others: readonly CompareItem[];
  texts: readonly string[];
  cited: Cited;
};

/** What one insats says in one row. */
export function CompareValue({row, item, others, texts, cited}: CompareValueProps) {
  const [first] = texts;
  if (first === undefined) {
    return (
      <span className={styles.nothing}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>Inget sägs</VisuallyHidden>
      </span>
    );
  }
  if (row === 'livsomraden') {
    return item.livsomraden.length === LIVSOMRADEN.length ? (
      'Alla delar av livet'
    ) : (
      <LivsomradeList livsomraden={item.livsomraden} />
    );
  }
  if (row === 'skillnad' && others.length > 2) {
    return <Differences item={item} others={others} cited={cited} />;
  }
  if (texts.length === 1) return <Cited text={cited[first] ?? [first]} />;
  return (
    <ul className={row === 'lagrum' ? styles.grounds : styles.list}>
      {texts.map((text) => (
        <li key={text}>
          <Cited text={cited[text] ?? [text]} />
        </li>
      ))}
    </ul>
  );
}

/** Among three, each difference names the one it is a difference to. */
function Differences({item, others, cited}: Pick<CompareValueProps, 'item' | 'others' | 'cited'>) {
  return (
    <ul className={styles.list}>
      {others.flatMap((other) =>
        item.forvaxlas
          .filter((pair) => pair.insats === other.slug)
          .map(({skillnad}) => (
            <li key={other.slug}>
              <strong>Mot {shortName(other)}:</strong>{' '}
              <Cited text={cited[skillnad] ?? [skillnad]} />
            </li>
          )),
      )}
    </ul>
  );
}
