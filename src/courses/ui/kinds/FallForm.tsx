import {useRef} from 'react';
import Link from '@docusaurus/Link';
import {Button} from '../../../ui/Button';
import {walk} from '../../kinds/fall';
import {OMDOME_LABEL} from '../../words';
import {Rich} from '../../../ui/lagrum/Rich';
import type {FormProps} from './form';
import styles from './Kinds.module.css';

/** A case walked through choice by choice. The way so far can be read, and every choice made anew. */
export function FallForm({question, answer, onChange}: FormProps<'fall', readonly number[]>) {
  const {steps, now} = walk(answer, question);
  const here = useRef<HTMLDivElement>(null);
  const go = (way: readonly number[]) => {
    onChange(way);
    requestAnimationFrame(() => here.current?.focus());
  };
  return (
    <div className={styles.case}>
      <p className={styles.hint}>Påhittat exempel</p>
      <p className={styles.legend}>{question.fraga}</p>
      {steps.length > 0 && (
        <ol className={styles.way} aria-label="Vägen hit">
          {steps.map(({situation, choice}, index) => (
            <li key={index}>
              {situation.text} <strong>{choice.text}.</strong>
            </li>
          ))}
        </ol>
      )}
      <div ref={here} tabIndex={-1} className={styles.here}>
        <LastStep steps={steps} />
        {now && <h4 className={styles.situation}>{now.text}</h4>}
        {now?.val.map((choice, place) => (
          <Button
            key={choice.text}
            className={styles.choiceButton}
            onClick={() => {
              go([...answer, place]);
            }}
          >
            {choice.text}
          </Button>
        ))}
        {!now && <p>Fallet är slut. En annan väg hade kunnat ge något annat: pröva gärna igen.</p>}
      </div>
      {steps.length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            go(answer.slice(0, -1));
          }}
        >
          Gå tillbaka ett steg
        </Button>
      )}
      {question.guide && (
        <p>
          <Link to={`/guide/#${question.guide}`} data-noBrokenLinkCheck>
            Pröva samma fall i Insatsguiden
          </Link>
        </p>
      )}
    </div>
  );
}

function LastStep({steps}: Pick<ReturnType<typeof walk>, 'steps'>) {
  const last = steps.at(-1)?.choice;
  if (!last) return null;
  return (
    <p className={styles.verdict}>
      <strong>{OMDOME_LABEL[last.omdome]}.</strong> <Rich text={last.aterkoppling} />
    </p>
  );
}
