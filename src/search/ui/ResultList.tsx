import Link from '@docusaurus/Link';
import {KIND_LABELS} from '../kinds';
import type {AnswerView} from '../view';
import {Marked} from './Marked';
import styles from './ResultList.module.css';

type ResultListProps = {
  answer: AnswerView;
  /** Called when a hit is opened. */
  onChoose?: () => void;
};

/** The hits as a list to read: one page an item, its sections as links below it. */
export function ResultList({answer, onChoose}: ResultListProps) {
  return (
    <ol className={styles.list}>
      {answer.results.map((result) => (
        <li key={result.id} className={styles.item}>
          <p className={styles.kind}>{KIND_LABELS[result.kind].one}</p>
          <h2 className={styles.title}>
            <Link to={result.url} onClick={onChoose}>
              <Marked segments={result.title} />
              {result.section.length > 0 && (
                <>
                  {' – '}
                  <Marked segments={result.section} />
                </>
              )}
            </Link>
          </h2>
          <p className={styles.excerpt}>
            <Marked segments={result.excerpt} />
          </p>
          {result.more.length > 0 && (
            <ul className={styles.more}>
              {result.more.map(({heading, url}) => (
                <li key={url}>
                  <Link to={url} onClick={onChoose}>
                    {heading}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
