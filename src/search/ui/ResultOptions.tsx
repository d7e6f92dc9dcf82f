import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {KIND_LABELS} from '../kinds';
import type {AnswerView} from '../view';
import {Marked} from './Marked';
import type {Option} from './options';
import styles from './ResultOptions.module.css';

type ResultOptionsProps = {
  id: string;
  answer: AnswerView;
  options: readonly Option[];
  active: number;
  onActive: (index: number) => void;
  onChoose: () => void;
};

/**
 * The hits as a list box: the field keeps the focus, the arrows move through the rows. A page and
 * its sections make one group.
 */
export function ResultOptions({
  id,
  answer,
  options,
  active,
  onActive,
  onChoose,
}: ResultOptionsProps) {
  return (
    <div id={id} role="listbox" aria-label="Träffar" className={styles.list}>
      {answer.results.map((result, i) => {
        const rows = options
          .map((option, index) => ({option, index}))
          .filter(({option}) => option.result === i);
        return (
          <div key={result.id} role="group" aria-label={KIND_LABELS[result.kind].one}>
            {rows.map(({option, index}) => (
              <Link
                key={option.id}
                id={option.id}
                to={option.url}
                role="option"
                aria-selected={index === active}
                tabIndex={-1}
                className={clsx(
                  option.section === undefined ? styles.page : styles.section,
                  index === active && styles.active,
                )}
                onMouseMove={() => index !== active && onActive(index)}
                onClick={onChoose}
              >
                {option.section === undefined ? (
                  <>
                    <span className={styles.head}>
                      <span className={styles.title}>
                        <Marked segments={result.title} />
                      </span>
                      <span className={styles.kind}>{KIND_LABELS[result.kind].one}</span>
                    </span>
                    {result.section.length > 0 && (
                      <span className={styles.heading}>
                        <Marked segments={result.section} />
                      </span>
                    )}
                    <span className={styles.excerpt}>
                      <Marked segments={result.excerpt} />
                    </span>
                  </>
                ) : (
                  result.more[option.section]?.heading
                )}
              </Link>
            ))}
          </div>
        );
      })}
    </div>
  );
}
