import {Button} from '../../ui/Button';
import {Rich} from '../../ui/lagrum/Rich';
import type {Slide} from '../deck';
import {MOMENT_LABEL} from '../lengths';
import type {AgendaLine} from '../plan';
import type {Session} from '../session';
import {
  ADVICE_TEXT,
  adviceFor,
  emptyVote,
  hidesSpread,
  isMultiple,
  MAX_HANDS,
  optionsOf,
  rightShare,
  type Round,
} from '../vote';
import sharedStyles from './Meetings.module.css';
import noteStyles from './Notes.module.css';
import {Timer} from './Timer';
import type {Meeting} from './useMeeting';
import {VoteTable} from './VoteTable';

/** The leader's view of the slide on the wall: notes, right answers, counts, and what comes next. */
export function LiveNotes({meeting, agenda}: {meeting: Meeting; agenda: readonly AgendaLine[]}) {
  const {slide, deck, at, goTo, act, session} = meeting;
  const next = deck[at + 1];
  return (
    <section className={noteStyles.live} aria-label="Nu" data-no-print>
      <p className={noteStyles.now}>
        <strong>{slideName(slide)}</strong>
        {slide.rad && (
          <>
            {' '}
            · moment {agenda.indexOf(slide.rad) + 1} av {agenda.length}{' '}
            <Timer session={session} moment={slide.rad.key} minutes={slide.rad.minuter} />
          </>
        )}
      </p>
      <p className={sharedStyles.buttons}>
        <Button
          disabled={at === 0}
          onClick={() => {
            goTo(at - 1);
          }}
        >
          Bakåt
        </Button>
        <Button
          look="primary"
          disabled={next === undefined}
          onClick={() => {
            goTo(at + 1);
          }}
        >
          Framåt
        </Button>
        <Button
          onClick={() => {
            act({gor: 'pausa', paus: !session.paus});
          }}
        >
          {session.paus ? 'Tänd skärmen' : 'Släck skärmen'}
        </Button>
      </p>
      {slide.rad && (
        <p className={noteStyles.note}>
          <Rich text={slide.moment.anteckning} />
        </p>
      )}
      {slide.vy === 'fraga' && <VoteNotes slide={slide} session={session} act={act} />}
      <p>Sedan: {next ? slideName(next) : 'mötet är slut'}</p>
    </section>
  );
}

const STEP_NAME = {
  fraga: 'Frågan',
  rakna1: 'Räkna första gången',
  spridning: 'Spridningen',
  diskutera: 'Samtal två och två',
  rakna2: 'Räkna andra gången',
  svar: 'Svaret',
  forklaring: 'Förklaringen',
} as const;

function slideName(slide: Slide): string {
  switch (slide.vy) {
    case 'dagens':
      return 'Dagens möte';
    case 'slut':
      return 'Slut';
    case 'moment':
      return `${MOMENT_LABEL[slide.moment.typ]}: ${slide.moment.titel}`;
    case 'fraga':
      return `${slide.moment.titel}: ${STEP_NAME[slide.steg].toLowerCase()}`;
    case 'fall':
      return `Fallet: ${slide.fall.titel}`;
    case 'svara':
      return `${slide.yrke.toUpperCase()} svarar`;
    case 'triage':
      return `${slide.yrke.toUpperCase()}: hur ni arbetar tillsammans`;
    case 'olika':
      return 'Svaren sida vid sida';
    case 'guide':
      return 'Guidens svar';
    case 'skal':
      return `Därför: ${slide.fall.insatser.find(({slug}) => slug === slide.slug)?.namn ?? ''}`;
    case 'darfor':
      return 'Det här vill fallet visa';
  }
}

interface VoteNotesProps {
  readonly slide: Extract<Slide, {vy: 'fraga'}>;
  readonly session: Session;
  readonly act: Meeting['act'];
}

function VoteNotes({slide, session, act}: VoteNotesProps) {
  const options = optionsOf(slide.item);
  const vote = session.rost[slide.rost] ?? emptyVote(options.length);
  const hidden = hidesSpread(vote.antal[0], options, isMultiple(slide.item));
  const rounds: readonly Round[] = [0, 1];
  return (
    <>
      <VoteTable
        caption={slide.item.fraga.fraga}
        options={options}
        cells={(index) =>
          rounds.map((round) => (
            <td key={round}>
              <input
                className={sharedStyles.number}
                type="number"
                inputMode="numeric"
                min={0}
                max={MAX_HANDS}
                aria-label={`${options[index]?.bokstav}, ${round === 0 ? 'före' : 'efter'} samtalet`}
                value={vote.antal[round][index] ?? 0}
                onChange={(event) => {
                  act({
                    gor: 'rakna',
                    rost: slide.rost,
                    svar: index,
                    av: options.length,
                    omgang: round,
                    antal: Math.max(0, Math.round(Number(event.target.value)) || 0),
                  });
                }}
              />
            </td>
          ))
        }
      />
      <p>
        {hidden
          ? 'Fler än hälften valde samma fel svar. Spridningen visas därför inte på väggen före samtalet.'
          : ADVICE_TEXT[adviceFor(rightShare(vote.antal[0], options))]}
      </p>
    </>
  );
}
