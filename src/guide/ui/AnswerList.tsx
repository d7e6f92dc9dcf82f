import {Button} from '../../ui/Button';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {answerLabel} from '../answerLabel';
import type {Kvar} from '../explain/questions';
import type {GuideModel} from '../model';
import {midSentence} from '../sentence';
import type {Fall} from '../types';
import {askedFacts, type AskedFact} from './asked';
import {MOOT_TEXT} from './FactField';
import styles from './Guide.module.css';

interface AnswerListProps {
  readonly model: GuideModel;
  /** The answers that count. */
  readonly fall: Fall;
  readonly kvar: Kvar;
  /** An age that was written but cannot be read. */
  readonly badAge?: string | undefined;
  /** Left out where answers are only shown. */
  readonly onChange?: (nr: string) => void;
  readonly onRemove?: (facts: readonly string[]) => void;
}

/** Every question with its answer, and ways to change just that one or to take it away. */
export function AnswerList({model, fall, kvar, badAge, onChange, onRemove}: AnswerListProps) {
  return (
    <dl className={styles.answers}>
      {model.fragor.map((question) => {
        const facts = askedFacts(model, question, kvar, fall);
        const moot = facts.flatMap((asked) => (asked.moot ? asked.fact.id : []));
        if (facts.length === 0) return null;
        return (
          <div key={question.nr} className={styles.answerRow}>
            <dt>{question.rubrik}</dt>
            <dd>
              {facts.map((asked) => (
                <Answer
                  key={asked.fact.id}
                  {...{model, fall, asked, badAge}}
                  alone={facts.length === 1}
                />
              ))}
            </dd>
            {onChange && (
              <dd data-no-print>
                <Button
                  look="quiet"
                  onClick={() => {
                    onChange(question.nr);
                  }}
                >
                  Ändra<VisuallyHidden> {midSentence(question.rubrik)}</VisuallyHidden>
                </Button>
                {onRemove && moot.length > 0 && (
                  <Button
                    look="quiet"
                    onClick={() => {
                      onRemove(moot);
                    }}
                  >
                    Ta bort<VisuallyHidden> {question.rubrik.toLowerCase()}</VisuallyHidden>
                  </Button>
                )}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

interface AnswerProps extends Pick<AnswerListProps, 'model' | 'fall' | 'badAge'> {
  readonly asked: AskedFact;
  /** The question's heading says all: the name of the fact is not needed. */
  readonly alone: boolean;
}

function Answer({model, fall, badAge, asked, alone}: AnswerProps) {
  const {fact, moot} = asked;
  const unread = fact.typ === 'alder' ? badAge : undefined;
  return (
    <span className={styles.answerText}>
      {!alone && `${fact.etikett}: `}
      {unread === undefined
        ? answerLabel(model, fact, fall[fact.id])
        : `”${unread}” går inte att läsa och räknas inte`}
      {moot && <strong className={styles.moot}> {MOOT_TEXT.toLowerCase()}</strong>}
    </span>
  );
}
