import {Disclosure} from '../../ui/Disclosure';
import {answerLabel} from '../answerLabel';
import {byEffect} from '../explain/changeOrder';
import type {Resultat} from '../guide';
import type {GuideModel} from '../model';
import {UTFALL_ETIKETT, type Utfall} from '../types';
import styles from './Guide.module.css';

interface ChangesProps {
  readonly model: GuideModel;
  readonly result: Resultat;
  readonly name: (slug: string) => string;
}

/** *Vad skulle ändra bilden?* – each open or changeable answer, and what would move. */
export function Changes({model, result, name}: ChangesProps) {
  const rows = byEffect(result.andringar);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="andra">
      <h3 id="andra">Vad skulle ändra bilden?</h3>
      <p>Det som ändrar mest står först: svar som saknas, och svar som kan bli andra med tiden.</p>
      <ChangeList rows={rows.slice(0, SHOWN)} model={model} name={name} />
      {rows.length > SHOWN && (
        <Disclosure summary={`Visa ${rows.length - SHOWN} till`} quiet>
          <ChangeList rows={rows.slice(SHOWN)} model={model} name={name} />
        </Disclosure>
      )}
    </section>
  );
}

/** The most telling changes stand open; the rest is one press away. */
const SHOWN = 4;

interface ChangeListProps {
  readonly rows: Resultat['andringar'];
  readonly model: GuideModel;
  readonly name: (slug: string) => string;
}

function ChangeList({rows, model, name}: ChangeListProps) {
  return (
    <ul className={styles.changes}>
      {rows.map((row, at) => {
        const fact = model.fakta.find((known) => known.id === row.fakta);
        if (!fact) return null;
        const answers = row.svar.map((answer) => answerLabel(model, fact, answer)).join(' eller ');
        return (
          <li key={at}>
            <strong>{row.oppen ? 'Öppet: ' : ''}</strong>
            Om svaret på ”{fact.fraga}” blir <em>{answers}</em>:
            <ul>
              {row.nioAtta && (
                <li>
                  9 § 8 LSS: {model.nioAtta.etiketter[row.nioAtta.fran].etikett} →{' '}
                  {model.nioAtta.etiketter[row.nioAtta.till].etikett}
                </li>
              )}
              {row.flyttar.slice(0, 6).map((move) => (
                <li key={move.insats}>
                  {name(move.insats)}: {label(move.fran)} → {label(move.till)}
                </li>
              ))}
              {row.flyttar.length > 6 && <li>{more(row.flyttar.length - 6)}</li>}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

const label = (utfall: Utfall | null): string => (utfall ? UTFALL_ETIKETT[utfall] : 'visas inte');

const more = (count: number): string => `och ${count} ${count === 1 ? 'insats' : 'insatser'} till`;
