import {Button} from '../../ui/Button';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {answerLabel} from '../answerLabel';
import type {GuideModel} from '../model';
import {midSentence} from '../sentence';
import type {Fall} from '../types';
import styles from './Guide.module.css';

interface AnswerListProps {
  readonly model: GuideModel;
  readonly fall: Fall;
  /** Numbers of questions that do not apply with these answers. */
  readonly skipped: readonly string[];
  /** Left out where answers are only shown. */
  readonly onChange?: (nr: string) => void;
}

/** Every question with its answer and a way to change just that one. */
export function AnswerList({model, fall, skipped, onChange}: AnswerListProps) {
  return (
    <dl className={styles.answers}>
      {model.fragor
        .filter((question) => !skipped.includes(question.nr))
        .map((question) => (
          <div key={question.nr} className={styles.answerRow}>
            <dt>{question.rubrik}</dt>
            <dd>
              {question.fakta.map((index) => {
                const fact = model.fakta[index];
                if (!fact) return null;
                return (
                  <span key={fact.id} className={styles.answerText}>
                    {question.fakta.length > 1 && `${fact.etikett}: `}
                    {answerLabel(model, fact, fall[fact.id])}
                  </span>
                );
              })}
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
              </dd>
            )}
          </div>
        ))}
    </dl>
  );
}
