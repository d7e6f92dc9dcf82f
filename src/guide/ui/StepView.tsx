import type {Ref} from 'react';
import {Button} from '../../ui/Button';
import {Progress} from '../../ui/Progress';
import type {Kvar} from '../explain/questions';
import type {FragaModell, GuideModel} from '../model';
import type {Fall, Svar} from '../types';
import {ageFaults} from './age';
import {askedFacts, type AskedFact} from './asked';
import {Citations} from './Citations';
import {ErrorSummary} from './ErrorSummary';
import {FactField} from './FactField';
import {useValidation, type Fault} from './useValidation';
import styles from './Guide.module.css';

interface StepViewProps {
  readonly model: GuideModel;
  readonly fall: Fall;
  readonly kvar: Kvar;
  readonly question: FragaModell;
  /** The question is being changed from the result: afterwards the reader goes back there. */
  readonly changing: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAnswer: (fact: string, value: Svar | undefined) => void;
  readonly onGo: (nr: string) => void;
  readonly onDone: () => void;
}

/** One question at a time: back, next, skip, and why it is asked. */
export function StepView(props: StepViewProps) {
  const {model, fall, kvar, question, changing, heading, onAnswer, onGo, onDone} = props;
  const asked = model.fragor.filter(
    (known) => !kvar.hoppas.includes(known.nr) || known === question,
  );
  const at = asked.indexOf(question);
  const facts = factsToShow(props);
  const unread = facts.some(({fact}) => fact.typ === 'alder') ? ageFaults(fall) : [];
  const faults = [...unread, ...missing(facts, fall)];
  const {shown, attempt, passes} = useValidation(faults);

  const leave = (): void => {
    const next = asked[at + 1];
    if (changing || !next) onDone();
    else onGo(next.nr);
  };

  return (
    <form
      className={styles.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (passes(faults)) leave();
      }}
    >
      <Progress value={at + 1} max={asked.length} label="Fråga" />
      <h2 className={styles.questionHeading} tabIndex={-1} ref={heading}>
        {question.rubrik}
      </h2>
      <ErrorSummary errors={shown} attempt={attempt} />
      {facts.map(({fact, moot}) => (
        <FactField
          key={fact.id}
          model={model}
          fact={fact}
          value={fall[fact.id]}
          moot={moot}
          error={shown.find((error) => error.fact === fact.id)?.text}
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
        <Button
          look="quiet"
          onClick={() => {
            // Skipping leaves a question without an answer, never with one that cannot be read.
            if (passes(unread)) leave();
          }}
        >
          Hoppa över
        </Button>
      </p>
    </form>
  );
}

/** The facts of the question. One that the reader went back to is shown although it is not asked. */
function factsToShow({model, question, kvar, fall}: StepViewProps): AskedFact[] {
  const facts = askedFacts(model, question, kvar, fall);
  if (facts.length > 0) return facts;
  return askedFacts(model, question, {...kvar, hoppas: []}, fall);
}

function missing(facts: readonly AskedFact[], fall: Fall): Fault[] {
  const [first] = facts;
  if (!first || facts.some(({fact}) => fall[fact.id] !== undefined)) return [];
  return [{fact: first.fact.id, text: 'Välj ett svar, eller hoppa över frågan.'}];
}
