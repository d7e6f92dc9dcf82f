import type {RefObject} from 'react';
import Link from '@docusaurus/Link';
import {Disclosure} from '../../../ui/Disclosure';
import {Icon} from '../../../ui/Icon';
import type {IconName} from '../../../ui/iconPaths';
import {graderOf, type Answer} from '../../kinds';
import {outcomeOf, reviewOf, type Mark, type Outcome, type ReviewRow} from '../../review';
import type {ItemView} from '../../view';
import {SAKERHET_LABEL} from '../../words';
import {Rich} from '../../../ui/lagrum/Rich';
import styles from './Quiz.module.css';

const OUTCOME: Readonly<Record<Outcome, {icon: IconName; text: string}>> = {
  ratt: {icon: 'bock', text: 'Rätt'},
  delvis: {icon: 'halv', text: 'Delvis rätt'},
  fel: {icon: 'kryss', text: 'Fel'},
  klart: {icon: 'bock', text: 'Klart'},
};

const MARK: Readonly<Record<Mark, {icon: IconName; text: string}>> = {
  ratt: {icon: 'bock', text: 'Rätt'},
  fel: {icon: 'kryss', text: 'Fel'},
  missad: {icon: 'pil', text: 'Rätt svar'},
  ovrig: {icon: 'streck', text: 'Passar inte'},
};

/** What is read out at once: the outcome, and after a miss the right answer. */
export function outcomeSaid({fraga}: ItemView, answer: Answer): string {
  const grader = graderOf(fraga);
  const points = grader.grade(answer);
  const outcome = outcomeOf(points, grader.scored);
  if (outcome === 'delvis') return `Delvis rätt: ${Math.round(points * 100)} procent av poängen.`;
  if (outcome !== 'fel') return `${OUTCOME[outcome].text}.`;
  const missed = reviewOf(fraga, answer).first.filter(({mark}) => mark === 'missad');
  const right = missed.map(({text}) => text).join('. ');
  return right ? `Fel. Rätt svar: ${right}.` : 'Fel.';
}

type FeedbackProps = {
  item: ItemView;
  answer: Answer;
  heading?: RefObject<HTMLHeadingElement | null>;
};

/** After an answer: why what was chosen is right or wrong, why the right is right, and what it rests on. */
export function Feedback({item, answer, heading}: FeedbackProps) {
  const {fraga, kallor, sidor} = item;
  const grader = graderOf(fraga);
  const points = grader.grade(answer);
  const outcome = outcomeOf(points, grader.scored);
  const {first, rest} = reviewOf(fraga, answer);
  return (
    <div className={styles.feedback} data-utfall={outcome}>
      <p className={styles.outcome}>
        <Icon name={OUTCOME[outcome].icon} size="large" /> {OUTCOME[outcome].text}
        {outcome === 'delvis' && `: ${Math.round(points * 100)} procent av poängen`}
      </p>
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        Förklaring
      </h4>
      <Rows rows={first} />
      {!first.some(({note}) => note === fraga.forklaring) && (
        <p>
          <Rich text={fraga.forklaring} />
        </p>
      )}
      <p className={styles.misconception}>
        <strong>Vanlig missuppfattning:</strong> <Rich text={fraga.missuppfattning} />
      </p>
      {rest.length > 0 && (
        <Disclosure summary="De andra svaren" quiet>
          <Rows rows={rest} />
        </Disclosure>
      )}
      <p className={styles.ground}>
        {fraga.lagrum && (
          <>
            Lagrum: <Rich text={fraga.lagrum.join(', ')} />.{' '}
          </>
        )}
        Källa:{' '}
        {kallor.map(({titel, url}, index) => (
          <span key={titel}>
            {index > 0 && '; '}
            {url ? <Link to={url}>{titel}</Link> : titel}
          </span>
        ))}
        . {SAKERHET_LABEL[fraga.sakerhet]}
      </p>
      {sidor.length > 0 && (
        <p className={styles.ground}>
          Läs mer:{' '}
          {sidor.map(({text, to}, index) => (
            <span key={to}>
              {index > 0 && ' · '}
              <Link to={to}>{text}</Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Rows({rows}: {rows: readonly ReviewRow[]}) {
  if (rows.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {rows.map(({mark, text, note}) => (
        <li key={text} data-utfall={mark}>
          <span className={styles.mark}>
            <Icon name={MARK[mark].icon} /> {MARK[mark].text}
          </span>
          <span>
            {text}
            {note && (
              <span className={styles.note}>
                <Rich text={note} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
