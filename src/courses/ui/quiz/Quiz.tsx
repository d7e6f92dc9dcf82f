import {useEffect, useRef, useState, type ReactNode} from 'react';
import {StorageConsent} from '../../../storage/ui/StorageConsent';
import {Button} from '../../../ui/Button';
import {Progress} from '../../../ui/Progress';
import {VisuallyHidden} from '../../../ui/VisuallyHidden';
import type {Answer} from '../../kinds';
import type {Plats} from '../../progress';
import {kursframstegSlot} from '../../slots';
import type {ItemView} from '../../view';
import {Feedback, outcomeSaid} from './Feedback';
import {QuizQuestion} from './QuizQuestion';
import styles from './Quiz.module.css';
import {useRound, type RoundState} from './useRound';

export type QuizProps = {
  /** Which round it is: `modul:nio-atta-1`. It is kept under this key. */
  roundKey: string;
  items: readonly ItemView[];
  /** Questions of a new round, in order. */
  ids: readonly string[];
  plats: Plats;
  /** What the round is, beside the button that begins it. */
  intro: ReactNode;
  startLabel: string;
  /** Is the explanation shown after each question, or only that it was taken in? */
  explain?: boolean;
  /** What is shown when every question is answered. */
  result: (state: RoundState, again: (ids: readonly string[]) => void) => ReactNode;
};

/** A round of questions, one at a time, without any limit of time. What is answered is kept if the learner says so. */
export function Quiz({
  roundKey,
  items,
  ids,
  plats,
  intro,
  startLabel,
  explain = true,
  result,
}: QuizProps) {
  const state = useRound(roundKey, items, plats);
  const {round, now} = state;
  const [active, setActive] = useState(false);
  const [shown, setShown] = useState<{item: ItemView; answer: Answer} | undefined>();
  const [said, setSaid] = useState('');
  // Where focus goes after a step: the one heading of the step that is shown.
  const here = useRef<HTMLHeadingElement>(null);
  const [steps, setSteps] = useState(0);
  useEffect(() => {
    if (steps > 0) here.current?.focus();
  }, [steps]);
  const step = () => {
    setSteps((count) => count + 1);
  };

  const begin = (chosen: readonly string[] | undefined) => {
    if (chosen) state.start(chosen);
    setActive(true);
    setShown(undefined);
    setSaid('');
    step();
  };
  const give = (item: ItemView) => (answer: Answer, saker: Parameters<RoundState['give']>[2]) => {
    state.give(item, answer, saker);
    setSaid(explain ? outcomeSaid(item, answer) : 'Svaret är mottaget.');
    if (explain) setShown({item, answer});
    step();
  };
  const goOn = () => {
    setShown(undefined);
    setSaid('');
    step();
  };

  const done = round ? Object.keys(round.svar).length : 0;
  const total = round?.fragor.length ?? ids.length;
  const place = shown ? done : done + 1;
  return (
    <div className={styles.quiz} data-runda={roundKey}>
      {active && round && <Progress label="Besvarade frågor" value={done} max={total} />}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {!active && !round?.klar && (
        <Start
          intro={intro}
          label={startLabel}
          done={done}
          total={total}
          onStart={() => {
            begin(ids);
          }}
          onContinue={() => {
            begin(undefined);
          }}
        />
      )}
      {active && shown && (
        <>
          <h3 className={styles.heading}>
            Fråga {place} av {total}
          </h3>
          <p className={styles.asked}>{shown.item.fraga.fraga}</p>
          <Feedback item={shown.item} answer={shown.answer} heading={here} />
          <Button look="primary" onClick={goOn}>
            {now ? 'Nästa fråga' : 'Visa resultatet'}
          </Button>
        </>
      )}
      {active && !shown && round && now && (
        <QuizQuestion
          key={now.fraga.id}
          item={now}
          title={`Fråga ${place} av ${total}`}
          heading={here}
          seed={round.seed}
          begun={round.utkast?.id === now.fraga.id ? round.utkast.svar : undefined}
          onDraft={(answer) => {
            state.draft(now.fraga.id, answer);
          }}
          onAnswer={give(now)}
        />
      )}
      {!shown && round?.klar && (
        <div ref={here} tabIndex={-1} className={styles.end}>
          {result(state, begin)}
        </div>
      )}
      {done > 0 && <StorageConsent slot={kursframstegSlot} />}
    </div>
  );
}

type StartProps = {
  intro: ReactNode;
  label: string;
  done: number;
  total: number;
  onStart: () => void;
  onContinue: () => void;
};

function Start({intro, label, done, total, onStart, onContinue}: StartProps) {
  return (
    <div>
      {intro}
      <p className={styles.buttons}>
        {done > 0 ? (
          <>
            <Button look="primary" onClick={onContinue}>
              Fortsätt vid fråga {done + 1} av {total}
            </Button>
            <Button onClick={onStart}>Börja om</Button>
          </>
        ) : (
          <Button look="primary" onClick={onStart}>
            {label}
          </Button>
        )}
      </p>
    </div>
  );
}
