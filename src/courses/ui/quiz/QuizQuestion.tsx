import {useId, useState, type FormEvent, type RefObject} from 'react';
import {Button} from '../../../ui/Button';
import {graderOf, type Answer} from '../../kinds';
import {SAKER, type Sakerhetsgrad} from '../../progress';
import type {ItemView} from '../../view';
import {QuestionForm} from '../kinds';
import {Confidence} from './Confidence';
import styles from './Quiz.module.css';

type QuizQuestionProps = {
  item: ItemView;
  /** `Fråga 3 av 10`. */
  title: string;
  heading: RefObject<HTMLHeadingElement | null>;
  seed: number;
  /** What was begun before a reload. */
  begun: Answer | undefined;
  onDraft: (answer: Answer) => void;
  onAnswer: (answer: Answer, saker: Sakerhetsgrad) => void;
};

/** One question: its form, how sure the learner is, and the button. Nothing is chosen from the start. */
export function QuizQuestion({
  item,
  title,
  heading,
  seed,
  begun,
  onDraft,
  onAnswer,
}: QuizQuestionProps) {
  const name = useId();
  const {fraga} = item;
  const grader = graderOf(fraga);
  const [answer, setAnswer] = useState<Answer>(
    () => (begun === undefined ? undefined : grader.read(begun)) ?? grader.empty(),
  );
  const [saker, setSaker] = useState<Sakerhetsgrad>(SAKER.ejSagt);
  const [missing, setMissing] = useState('');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = faultOf(grader.complete(answer), grader.scored, saker);
    setMissing(fault);
    if (fault === '') onAnswer(answer, saker);
  };

  return (
    <form onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      <QuestionForm
        question={fraga}
        answer={answer}
        seed={seed}
        name={name}
        onChange={(next) => {
          setAnswer(next);
          setMissing('');
          onDraft(next);
        }}
      />
      {grader.credit && <p className={styles.credit}>{grader.credit}</p>}
      {grader.scored && <Confidence name={name} value={saker} onChange={setSaker} />}
      <p role="alert" className={styles.missing}>
        {missing}
      </p>
      <Button type="submit" look="primary">
        {grader.scored ? 'Svara' : 'Klar'}
      </Button>
    </form>
  );
}

/** What is missing before the answer can be given; empty when nothing is. */
function faultOf(complete: boolean, scored: boolean, saker: Sakerhetsgrad): string {
  if (!complete) {
    return scored
      ? 'Svara på hela frågan först.'
      : 'Gå till slutet av fallet, eller visa exempelsvaret, först.';
  }
  return scored && saker === SAKER.ejSagt ? 'Säg först hur säker du är.' : '';
}
