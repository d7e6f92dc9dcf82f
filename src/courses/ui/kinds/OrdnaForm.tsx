import {useRef, useState} from 'react';
import {Button} from '../../../ui/Button';
import {VisuallyHidden} from '../../../ui/VisuallyHidden';
import {moveStep, startingOrder} from '../../kinds/ordna';
import type {FormProps} from './form';
import styles from './Kinds.module.css';
import {Prompt} from './Prompt';

/** Steps that are moved with buttons, or straight to a place. Focus stays with the step that moves. */
export function OrdnaForm({
  question,
  answer,
  onChange,
  seed,
  name,
}: FormProps<'ordna', readonly number[]>) {
  const order = answer.length > 0 ? answer : startingOrder(question, seed);
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const textAt = (place: number) => question.steg[place]?.text ?? '';

  const move = (from: number, to: number, control: 'upp' | 'ner' | 'plats') => {
    const step = order[from] ?? 0;
    onChange(moveStep(order, from, to));
    setSaid(`${textAt(step)}: nu plats ${to + 1} av ${order.length}.`);
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-steg="${step}"]`);
      const own = row?.querySelector<HTMLElement>(`[data-styr="${control}"]:not(:disabled)`);
      (own ?? row?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
    });
  };

  return (
    <Prompt text={question.fraga} hint="Flytta stegen tills ordningen stämmer.">
      <ol ref={list} className={styles.steps}>
        {order.map((step, index) => (
          <li key={step} data-steg={step} className={styles.step}>
            <span className={styles.stepText}>{textAt(step)}</span>
            <span className={styles.stepControls}>
              <Button
                look="quiet"
                data-styr="upp"
                disabled={index === 0}
                aria-label={`Flytta upp: ${textAt(step)}`}
                onClick={() => {
                  move(index, index - 1, 'upp');
                }}
              >
                Upp
              </Button>
              <Button
                look="quiet"
                data-styr="ner"
                disabled={index === order.length - 1}
                aria-label={`Flytta ner: ${textAt(step)}`}
                onClick={() => {
                  move(index, index + 1, 'ner');
                }}
              >
                Ner
              </Button>
              <select
                data-styr="plats"
                className={styles.place}
                aria-label={`Plats för: ${textAt(step)}`}
                id={`${name}-plats-${step}`}
                value={index}
                onChange={(event) => {
                  move(index, Number(event.target.value), 'plats');
                }}
              >
                {order.map((_, place) => (
                  <option key={place} value={place}>
                    {place + 1}
                  </option>
                ))}
              </select>
            </span>
          </li>
        ))}
      </ol>
      {answer.length === 0 && (
        <Button
          look="quiet"
          onClick={() => {
            onChange([...order]);
          }}
        >
          Ordningen stämmer redan
        </Button>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </Prompt>
  );
}
