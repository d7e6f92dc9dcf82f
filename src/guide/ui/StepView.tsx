import {useEffect, useRef, useState} from 'react';
import {Button} from '../../ui/Button';
import {Progress} from '../../ui/Progress';
import type {Kvar} from '../explain/questions';
import type {FragaModell, GuideModel} from '../model';
import type {Fall, Svar} from '../types';
import {Citations} from './Citations';
import {ErrorSummary} from './ErrorSummary';
import {ageError, FactField} from './FactField';
import styles from './Guide.module.css';

interface StepViewProps {
  readonly model: GuideModel;
  readonly fall: Fall;
  readonly kvar: Kvar;
  readonly question: FragaModell;
  /** The question is being changed from the result: afterwards the reader goes back there. */
  readonly changing: boolean;
  readonly onAnswer: (fact: string, value: Svar | undefined) => void;
  readonly onGo: (nr: string) => void;
  readonly onDone: () => void;
}

/** One question at a time: back, next, skip, and why it is asked. */
export function StepView({
  model,
  fall,
  kvar,
  question,
  changing,
  onAnswer,
  onGo,
  onDone,
}: StepViewProps) {
  const [errors, setErrors] = useState<readonly {readonly fact: string; readonly text: string}[]>(
    [],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const shownBefore = useRef(question.nr);
  const asked = model.fragor.filter(
    (known) => !kvar.hoppas.includes(known.nr) || known === question,
  );
  const at = asked.indexOf(question);
  const facts = question.fakta.flatMap((index) => model.fakta[index] ?? []);

  useEffect(() => {
    // The first question must not take the focus from the page's own heading.
    if (shownBefore.current === question.nr) return;
    shownBefore.current = question.nr;
    setErrors([]);
    heading.current?.focus();
  }, [question.nr]);

  const leave = (): void => {
    const next = asked[at + 1];
    if (changing || !next) onDone();
    else onGo(next.nr);
  };

  const submit = (): void => {
    const found = facts.flatMap((fact) => {
      const wrong = fact.typ === 'alder' ? ageError(fall[fact.id]) : undefined;
      return wrong ? [{fact: fact.id, text: wrong}] : [];
    });
    const empty = facts.every((fact) => fall[fact.id] === undefined);
    if (empty && facts[0]) {
      found.push({fact: facts[0].id, text: 'Välj ett svar, eller hoppa över frågan.'});
    }
    setErrors(found);
    if (found.length === 0) leave();
  };

  return (
    <form
      className={styles.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Progress value={at + 1} max={asked.length} label="Fråga" />
      <h2 className={styles.questionHeading} tabIndex={-1} ref={heading}>
        {question.rubrik}
      </h2>
      <ErrorSummary errors={errors} />
      {facts.map((fact) => (
        <FactField
          key={fact.id}
          model={model}
          fact={fact}
          value={fall[fact.id]}
          error={errors.find((error) => error.fact === fact.id)?.text}
          onChange={(value) => {
            onAnswer(fact.id, value);
          }}
        />
      ))}
      <p className={styles.why}>
        <strong>Varför frågar guiden?</strong> {question.varfor}{' '}
        <Citations model={model} lagrum={question.lagrum} />
      </p>
      <p className={styles.buttons}>
        {at > 0 && !changing && (
          <Button
            onClick={() => {
              const previous = asked[at - 1];
              if (previous) onGo(previous.nr);
            }}
          >
            Tillbaka
          </Button>
        )}
        <Button look="primary" type="submit">
          {changing ? 'Spara ändringen' : at === asked.length - 1 ? 'Visa resultatet' : 'Nästa'}
        </Button>
        <Button look="quiet" onClick={leave}>
          Hoppa över
        </Button>
      </p>
    </form>
  );
}
