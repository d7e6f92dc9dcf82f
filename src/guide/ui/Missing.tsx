import {Button} from '../../ui/Button';
import {Disclosure} from '../../ui/Disclosure';
import type {Resultat} from '../guide';
import type {FaktaModell, GuideModel} from '../model';
import styles from './Guide.module.css';

interface MissingProps {
  readonly model: GuideModel;
  readonly result: Resultat;
  /** Goes to a question and comes back here. */
  readonly onAsk: (nr: string) => void;
}

/** The first few stand open; a long list would hide the result. */
const SHOWN = 3;

/** What is still to be answered, each with the way to its question. */
export function Missing({model, result, onAsk}: MissingProps) {
  const rows = result.kvar.saknas.flatMap((id) => {
    const at = model.fakta.findIndex((fact) => fact.id === id);
    const fact = model.fakta[at];
    const question = model.fragor.find((known) => known.fakta.includes(at));
    return fact && question ? [{fact, nr: question.nr}] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="saknas" className={styles.missing}>
      <h3 id="saknas">Saknas än</h3>
      <p>De här svaren kan ändra bilden. Välj en fråga för att svara på den.</p>
      <Questions rows={rows.slice(0, SHOWN)} onAsk={onAsk} />
      {rows.length > SHOWN && (
        <Disclosure summary={`Visa ${rows.length - SHOWN} till`} quiet>
          <Questions rows={rows.slice(SHOWN)} onAsk={onAsk} />
        </Disclosure>
      )}
    </section>
  );
}

interface QuestionsProps {
  readonly rows: readonly {readonly fact: FaktaModell; readonly nr: string}[];
  readonly onAsk: (nr: string) => void;
}

function Questions({rows, onAsk}: QuestionsProps) {
  return (
    <ul className={styles.questions}>
      {rows.map(({fact, nr}) => (
        <li key={fact.id}>
          <Button
            look="quiet"
            onClick={() => {
              onAsk(nr);
            }}
          >
            {fact.fraga}
          </Button>
        </li>
      ))}
    </ul>
  );
}
