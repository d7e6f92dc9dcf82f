import {useEffect, useRef, useState} from 'react';
import type {AgendaLine} from '../plan';
import type {PackageView} from '../view';
import {latestChange, optionsOf, type Round} from '../vote';
import {SlideView} from './SlideView';
import type {Meeting} from './useMeeting';
import {useWallKeys} from './useWallKeys';
import {WallBar} from './WallBar';
import controlStyles from './Controls.module.css';
import wallStyles from './Wall.module.css';

export interface WallProps {
  readonly titel: string;
  readonly plan: string;
  readonly agenda: readonly AgendaLine[];
  readonly packages: readonly PackageView[];
  readonly meeting: Meeting;
  readonly onRestart: () => void;
  readonly onSum: () => void;
}

/** The wall: a slide, and below it what the leader steers with. */
export function Wall(props: WallProps) {
  const {meeting, titel, agenda, packages} = props;
  const {slide, session, at, goTo, act} = meeting;
  const [characters, setCharacters] = useState(true);
  const [option, setOption] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(slide.key);
  const round: Round = slide.vy === 'fraga' && slide.steg === 'rakna2' ? 1 : 0;
  const counting = slide.vy === 'fraga' && (slide.steg === 'rakna1' || slide.steg === 'rakna2');

  useEffect(() => {
    if (shown.current === slide.key) return;
    shown.current = slide.key;
    setOption(0);
    window.scrollTo(0, 0);
    heading.current?.focus({preventScroll: true});
  }, [slide.key]);

  const options = slide.vy === 'fraga' ? optionsOf(slide.item).length : 0;
  const count = (which: number, by: 1 | -1): void => {
    if (slide.vy !== 'fraga' || which >= options) return;
    const before = session.rost[slide.rost]?.antal[round][which] ?? 0;
    setOption(which);
    const antal = before + by;
    act({gor: 'rakna', rost: slide.rost, svar: which, av: options, omgang: round, antal});
  };
  const undo = (): void => {
    if (slide.vy !== 'fraga') return;
    const vote = session.rost[slide.rost];
    const change = vote && latestChange(vote, round);
    if (change) setOption(change[1]);
    act({gor: 'angra', rost: slide.rost, omgang: round});
  };
  const pause = (paus: boolean): void => {
    act({gor: 'pausa', paus});
  };

  useWallKeys(
    session.paus
      ? {
          next: () => undefined,
          back: () => undefined,
          first: () => undefined,
          pause: () => {
            pause(false);
          },
          resume: () => {
            pause(false);
          },
        }
      : {
          next: () => {
            goTo(at + 1);
          },
          back: () => {
            goTo(at - 1);
          },
          first: () => {
            goTo(0);
          },
          pause: () => {
            pause(true);
          },
          ...(counting && {
            count,
            undo,
            step: (by: 1 | -1) => {
              setOption((old) => (old + by + options) % options);
            },
            change: (by: 1 | -1) => {
              count(option, by);
            },
          }),
        },
    characters,
  );

  if (session.paus) return <Blank onResume={() => pause(false)} />;
  return (
    <main className={wallStyles.wall} data-vagg={slide.key}>
      <SlideView
        slide={slide}
        titel={titel}
        agenda={agenda}
        packages={packages}
        session={session}
        act={act}
        heading={heading}
        counting={{round, option, count, undo, choose: setOption}}
        onSum={props.onSum}
      />
      <WallBar {...props} characters={characters} onCharacters={setCharacters} onPause={pause} />
    </main>
  );
}

/** The blank screen: nothing on the wall until the leader goes on. */
function Blank({onResume}: {onResume: () => void}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <main className={wallStyles.blank} data-vagg="paus" data-theme="dark">
      <h1 className={wallStyles.blankTitle}>Paus</h1>
      <button ref={button} type="button" className={controlStyles.control} onClick={onResume}>
        Fortsätt
      </button>
    </main>
  );
}
