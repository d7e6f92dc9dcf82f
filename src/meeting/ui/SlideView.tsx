import type {RefObject} from 'react';
import {densityOf} from '../density';
import {MOMENT_LABEL} from '../lengths';
import {minutesOf, timeBoxes, type AgendaLine} from '../plan';
import type {Slide} from '../deck';
import type {Action, Session} from '../session';
import type {PackageView} from '../view';
import type {Round} from '../vote';
import {ApartSlide} from './ApartSlide';
import {QuestionSlide} from './QuestionSlide';
import {WallPoints, WallText} from './WallText';
import controlStyles from './Controls.module.css';
import wallStyles from './Wall.module.css';

export interface Counting {
  readonly round: Round;
  /** The option that is being counted. */
  readonly option: number;
  readonly count: (option: number, by: 1 | -1) => void;
  readonly undo: () => void;
  readonly choose: (option: number) => void;
}

export interface SlideViewProps {
  readonly slide: Slide;
  readonly titel: string;
  readonly agenda: readonly AgendaLine[];
  readonly packages: readonly PackageView[];
  readonly session: Session;
  readonly act: (action: Action) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly counting: Counting;
  readonly onSum: () => void;
}

/** What stands on the wall: one kind of slide each. */
export function SlideView(props: SlideViewProps) {
  const {slide, heading} = props;
  switch (slide.vy) {
    case 'dagens':
      return <Today {...props} />;
    case 'slut':
      return (
        <div className={wallStyles.slide} data-tathet="gles" data-lage="mitt">
          <p className={wallStyles.kicker}>Slut</p>
          <h1 className={wallStyles.title} tabIndex={-1} ref={heading}>
            Tack för i dag
          </h1>
          <p className={wallStyles.text}>Ta med er en sak att pröva redan i morgon.</p>
          <p>
            <button type="button" className={controlStyles.control} onClick={props.onSum}>
              Visa sammanfattningen
            </button>
          </p>
        </div>
      );
    case 'moment':
      return <MomentSlide slide={slide} heading={heading} />;
    case 'fraga':
      return <QuestionSlide {...props} slide={slide} />;
    default:
      return <ApartSlide {...props} slide={slide} />;
  }
}

/** Today's agenda with its time boxes. */
function Today({titel, agenda, packages, heading}: SlideViewProps) {
  const boxes = timeBoxes(agenda);
  const [paket] = packages;
  const purpose = packages.length === 1 ? paket?.syfte : undefined;
  return (
    <div className={wallStyles.slide} data-tathet="tat">
      <p className={wallStyles.kicker}>Dagens möte · {minutesOf(agenda)} minuter</p>
      <h1 className={wallStyles.title} tabIndex={-1} ref={heading}>
        {titel}
      </h1>
      {purpose && (
        <p className={wallStyles.text}>
          <WallText text={purpose} />
        </p>
      )}
      <ol className={wallStyles.agenda} data-spalter={agenda.length > 6 ? 2 : 1}>
        {agenda.map(({key, titel: name}, index) => (
          <li key={key}>
            <span>{name}</span>
            <span className={wallStyles.minutes}>
              {boxes[index]?.from}–{boxes[index]?.to} min
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function MomentSlide({
  slide: {moment},
  heading,
}: {
  slide: Extract<Slide, {vy: 'moment'}>;
  heading: SlideViewProps['heading'];
}) {
  const text = moment.typ === 'rost' ? '' : moment.text;
  const points = moment.punkter ?? [];
  return (
    <div className={wallStyles.slide} data-tathet={densityOf([text, ...points])} data-lage="mitt">
      <p className={wallStyles.kicker}>{MOMENT_LABEL[moment.typ]}</p>
      <h1 className={wallStyles.title} tabIndex={-1} ref={heading}>
        <WallText text={moment.titel} />
      </h1>
      <p className={wallStyles.text}>
        <WallText text={text} />
      </p>
      <WallPoints points={points} />
    </div>
  );
}
