import {useEffect, useRef} from 'react';
import {Rich} from '../../ui/lagrum/Rich';
import {caseOf} from '../deck';
import {MOMENT_LABEL} from '../lengths';
import {minutesOf, timeBoxes, type AgendaLine} from '../plan';
import {GUESS_LABEL} from '../apart';
import type {Moment} from '../schema';
import type {PackageView} from '../view';
import {optionsOf} from '../vote';
import sharedStyles from './Meetings.module.css';
import noteStyles from './Notes.module.css';
import {VoteTable} from './VoteTable';

interface ScriptProps {
  readonly agenda: readonly AgendaLine[];
  readonly packages: readonly PackageView[];
  /** Beside the live notes the script is folded; on paper it is always there. */
  readonly folded: boolean;
}

/** The leader's script of the whole meeting: times, what the wall says, notes, right answers. */
export function Script({agenda, packages, folded}: ScriptProps) {
  const boxes = timeBoxes(agenda);
  const body = agenda.map((line, index) => {
    const paket = packages.find(({id}) => id === line.paket);
    const moment = paket?.moment.find(({id}) => id === line.moment);
    if (!paket || !moment) return null;
    return (
      <section key={line.key} className={noteStyles.scriptPart}>
        <h3>
          {boxes[index]?.from}–{boxes[index]?.to} min · {moment.titel}
        </h3>
        <p className={noteStyles.kind}>
          {MOMENT_LABEL[moment.typ]}, {line.minuter} minuter
          {packages.length > 1 && ` · ${paket.titel}`}
        </p>
        <OnWall moment={moment} />
        <p className={noteStyles.note}>
          <Rich text={moment.anteckning} />
        </p>
        <Questions moment={moment} paket={paket} />
        <CaseScript moment={moment} paket={paket} />
      </section>
    );
  });
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // What is folded would not be printed in every browser.
    const unfold = (): void => {
      if (details.current) details.current.open = true;
    };
    window.addEventListener('beforeprint', unfold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
    };
  }, []);
  const title = `Manus, ${minutesOf(agenda)} minuter`;
  if (!folded) {
    return (
      <>
        <h2>{title}</h2>
        {body}
      </>
    );
  }
  return (
    <details ref={details} className={noteStyles.script}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {body}
    </details>
  );
}

function OnWall({moment}: {moment: Moment}) {
  if (moment.typ === 'rost') return null;
  return (
    <blockquote className={noteStyles.onWall}>
      <p>
        <Rich text={moment.text} />
      </p>
      {moment.punkter && (
        <ul>
          {moment.punkter.map((point) => (
            <li key={point}>
              <Rich text={point} />
            </li>
          ))}
        </ul>
      )}
    </blockquote>
  );
}

function Questions({moment, paket}: {moment: Moment; paket: PackageView}) {
  if (moment.typ !== 'rost') return null;
  return moment.fragor.map((id) => {
    const item = paket.fragor[id];
    if (!item) return null;
    return (
      <div key={id} className={noteStyles.scriptQuestion}>
        <p>
          <strong>
            <Rich text={item.fraga.fraga} />
          </strong>
        </p>
        <VoteTable
          options={optionsOf(item)}
          cells={() => (
            <>
              <td className={sharedStyles.write} />
              <td className={sharedStyles.write} />
            </>
          )}
        />
        <p>
          <Rich text={item.fraga.forklaring} />
        </p>
      </div>
    );
  });
}

function CaseScript({moment, paket}: {moment: Moment; paket: PackageView}) {
  const fall = caseOf(paket, moment);
  if (!fall) return null;
  const level = fall.triage.val.find(({niva}) => niva === fall.triage.svar)?.etikett;
  return (
    <div className={noteStyles.scriptQuestion}>
      <p>
        <strong>{fall.titel}.</strong> {fall.berattelse}
      </p>
      <p>
        Guiden svarar:{' '}
        {fall.insatser
          .map(({namn, svar}) => `${namn}: ${GUESS_LABEL[svar].toLowerCase()}`)
          .join('; ')}
        . Hur ni arbetar tillsammans: {level}.
      </p>
      <p>
        <Rich text={fall.varfor} />
      </p>
    </div>
  );
}
