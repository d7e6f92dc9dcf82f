import type {Ref} from 'react';
import {Button} from '../../ui/Button';
import type {Kvar} from '../explain/questions';
import type {GuideModel} from '../model';
import type {Fall, Svar} from '../types';
import {ageFaults} from './age';
import {askedFacts} from './asked';
import {ErrorSummary} from './ErrorSummary';
import {FactField} from './FactField';
import {useValidation} from './useValidation';
import styles from './Guide.module.css';

interface AllViewProps {
  readonly model: GuideModel;
  readonly fall: Fall;
  readonly kvar: Kvar;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAnswer: (fact: string, value: Svar | undefined) => void;
  readonly onDone: () => void;
}

/** All questions that apply, on one page. */
export function AllView({model, fall, kvar, heading, onAnswer, onDone}: AllViewProps) {
  const faults = ageFaults(fall);
  const {shown, attempt, passes} = useValidation(faults);
  return (
    <form
      className={styles.all}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (passes(faults)) onDone();
      }}
    >
      <h2 tabIndex={-1} ref={heading} className={styles.viewHeading}>
        Alla frågor
      </h2>
      <ErrorSummary errors={shown} attempt={attempt} />
      {model.fragor.map((question) => {
        const facts = askedFacts(model, question, kvar, fall);
        if (facts.length === 0) return null;
        return (
          <section key={question.nr} className={styles.allQuestion}>
            <h3 className={styles.questionHeading}>{question.rubrik}</h3>
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
          </section>
        );
      })}
      <p className={styles.buttons}>
        <Button look="primary" type="submit">
          Visa resultatet
        </Button>
      </p>
    </form>
  );
}
