import {Disclosure} from '../../ui/Disclosure';
import {isScored, type Answer} from '../kinds';
import {reviewOf} from '../review';
import {rightSides} from '../kinds/para';
import {shuffledPlaces} from '../random';
import type {Question} from '../questionSchema';
import type {ItemView} from '../view';
import {Rich} from '../../ui/lagrum/Rich';
import styles from './Paper.module.css';

/** The questions as they are printed or talked over: first without answers, then the key. Needs no script. */
export function Paper({items}: {items: readonly ItemView[]}) {
  return (
    <Disclosure summary="Alla frågor som lista, för papper och samtal">
      <ol className={styles.questions}>
        {items.map(({fraga}) => (
          <li key={fraga.id}>
            <p className={styles.prompt}>
              <Rich text={fraga.fraga} />
            </p>
            <Alternatives question={fraga} />
          </li>
        ))}
      </ol>
      <div className={styles.key}>
        <p className={styles.keyTitle}>Facit</p>
        <ol className={styles.questions}>
          {items.map(({fraga}) => (
            <li key={fraga.id}>
              <p>
                <Rich text={`${rightAnswer(fraga)} ${fraga.forklaring}`} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </Disclosure>
  );
}

function Alternatives({question}: {question: Question}) {
  const texts = alternativesOf(question);
  if (texts.length === 0) return <p className={styles.line} aria-hidden="true" />;
  // The same order on every printout, and not that of the key.
  const places = shuffledPlaces(texts.length, question.id, 1);
  return (
    <ul className={styles.boxes}>
      {places.map((place) => (
        <li key={place}>
          <Rich text={texts[place] ?? ''} />
        </li>
      ))}
    </ul>
  );
}

function alternativesOf(question: Question): readonly string[] {
  switch (question.typ) {
    case 'enval':
    case 'flerval':
      return question.svar.map(({text}) => text);
    case 'santfalskt':
      return question.skal.map(({text}) => text);
    case 'para':
      return [...question.par.map(({vanster}) => `${vanster} – ?`), ...rightSides(question)];
    case 'ordna':
      return question.steg.map(({text}) => text);
    case 'fall':
      return question.lagen.map(
        ({text, val}) => `${text} ${val.map((each) => each.text).join(' / ')}`,
      );
    case 'tal':
    case 'kortsvar':
    case 'reflektion':
      return [];
  }
}

/** The right answer in words: what a review of no answer at all points out. */
function rightAnswer(question: Question): string {
  if (question.typ === 'reflektion') return question.exempelsvar;
  if (!isScored(question)) return '';
  switch (question.typ) {
    case 'tal':
      return `${question.ratt} ${question.enhet}.`;
    case 'kortsvar':
      return `${question.godtas.join(', ')}.`;
    case 'para':
      return `${question.par.map(({vanster, hoger}) => `${vanster}: ${hoger}`).join('. ')}.`;
    case 'ordna':
      return `${question.steg.map(({text}, index) => `${index + 1}. ${text}`).join(' ')}.`;
    default: {
      const none: Answer = question.typ === 'santfalskt' ? {sant: null, skal: null} : [];
      const {first} = reviewOf(question, none);
      return `${first.map(({text}) => text.replace(/\.$/, '')).join('. ')}.`;
    }
  }
}
