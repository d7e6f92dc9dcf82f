import {
  compareApart,
  GUESS_LABEL,
  NO_ANSWERS,
  worthTalking,
  YRKE_LABEL,
  type ApartRow,
} from '../apart';
import {densityOf} from '../density';
import type {Slide} from '../deck';
import type {SlideViewProps} from './SlideView';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {GuessGrid} from './GuessGrid';
import {WallPoints, WallText} from './WallText';
import apartStyles from './Apart.module.css';
import wallStyles from './Wall.module.css';

type ApartKinds = 'fall' | 'svara' | 'triage' | 'olika' | 'guide' | 'skal' | 'darfor';
type ApartProps = SlideViewProps & {readonly slide: Extract<Slide, {vy: ApartKinds}>};

/** The case that LSS and IFF answer apart: read, answer, compare, and hear the guide's reasons. */
export function ApartSlide(props: ApartProps) {
  const {slide, session} = props;
  const {fall} = slide;
  const answers = session.isar[slide.rad.key] ?? NO_ANSWERS;
  switch (slide.vy) {
    case 'fall':
      return (
        <Told {...props} title={fall.titel} kicker="Påhittat fall" texts={[fall.berattelse]} />
      );
    case 'darfor':
      return (
        <Told
          {...props}
          title="Det här vill fallet visa"
          kicker={fall.titel}
          texts={[fall.varfor]}
          points={fall.lardomar}
        />
      );
    case 'svara':
      return <Insatser {...props} slide={slide} />;
    case 'triage':
      return <Triage {...props} slide={slide} />;
    case 'olika': {
      const rows = compareApart(fall, answers);
      return (
        <Compared
          {...props}
          title={rows.some(({olika}) => olika) ? 'Här svarade ni olika' : 'Så svarade ni'}
          rows={rows}
        />
      );
    }
    case 'guide':
      return (
        <Compared
          {...props}
          title={
            worthTalking(compareApart(fall, answers)).length > 0
              ? 'Så svarar guiden'
              : 'Ni och guiden svarar lika'
          }
          rows={compareApart(fall, answers)}
          withGuide
        />
      );
    case 'skal': {
      const insats = fall.insatser.find(({slug}) => slug === slide.slug);
      const row = compareApart(fall, answers).find(({id}) => id === slide.slug);
      return (
        <Told
          {...props}
          title={insats?.namn ?? ''}
          kicker={`LSS: ${row?.lss ?? ''} · IFF: ${row?.iff ?? ''} · Guiden: ${row?.guiden ?? ''}`}
          texts={
            insats?.skal.length ? insats.skal : ['Ingen regel i guiden talar om insatsen här.']
          }
        />
      );
    }
  }
}

type ToldProps = Pick<ApartProps, 'heading'> & {
  readonly title: string;
  readonly kicker: string;
  readonly texts: readonly string[];
  readonly points?: readonly string[];
};

function Told({heading, title, kicker, texts, points = []}: ToldProps) {
  return (
    <div
      className={wallStyles.slide}
      data-tathet={densityOf([title, ...texts, ...points])}
      data-lage="mitt"
    >
      <p className={wallStyles.kicker}>{kicker}</p>
      <h1 className={wallStyles.title} tabIndex={-1} ref={heading}>
        <WallText text={title} />
      </h1>
      {texts.map((text) => (
        <p className={wallStyles.text} key={text}>
          <WallText text={text} />
        </p>
      ))}
      <WallPoints points={points} />
    </div>
  );
}

type AnswerProps = SlideViewProps & {readonly slide: Extract<Slide, {vy: 'svara' | 'triage'}>};

/** One profession's answers; the other's are not on the wall. */
function Insatser({slide, session, act, heading}: AnswerProps) {
  const {fall, yrke, rad} = slide;
  const given = (session.isar[rad.key] ?? NO_ANSWERS)[yrke].insatser;
  return (
    <div className={wallStyles.slide} data-tathet="tat">
      <p className={wallStyles.kicker}>{fall.titel}</p>
      <h1 className={wallStyles.title} tabIndex={-1} ref={heading}>
        {YRKE_LABEL[yrke]}: vad kan passa?
      </h1>
      <GuessGrid
        className={apartStyles.grid}
        insatser={fall.insatser}
        cell={({slug, namn}, guess) => (
          <label className={apartStyles.pick}>
            <input
              type="radio"
              name={`${slide.key}-${slug}`}
              aria-label={`${namn}: ${GUESS_LABEL[guess]}`}
              checked={given[slug] === guess}
              onChange={() => {
                act({gor: 'insats', moment: rad.key, yrke, slug, svar: guess});
              }}
            />
          </label>
        )}
      />
    </div>
  );
}

function Triage({slide, session, act, heading}: AnswerProps) {
  const {fall, yrke, rad} = slide;
  const given = (session.isar[rad.key] ?? NO_ANSWERS)[yrke].triage;
  return (
    <div className={wallStyles.slide} data-tathet="lagom">
      <p className={wallStyles.kicker}>{fall.titel}</p>
      <h1 className={wallStyles.title} tabIndex={-1} ref={heading}>
        {YRKE_LABEL[yrke]}: hur arbetar ni tillsammans?
      </h1>
      <fieldset className={apartStyles.levels}>
        <legend>
          <VisuallyHidden>{YRKE_LABEL[yrke]}: hur arbetar ni tillsammans?</VisuallyHidden>
        </legend>
        {fall.triage.val.map(({niva, etikett}) => (
          <label key={niva} className={apartStyles.level}>
            <input
              type="radio"
              name={slide.key}
              checked={given === niva}
              onChange={() => {
                act({gor: 'triage', moment: rad.key, yrke, svar: niva});
              }}
            />
            <span>{etikett}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

type ComparedProps = ApartProps & {
  readonly title: string;
  readonly rows: readonly ApartRow[];
  readonly withGuide?: boolean;
};

function Compared({slide, heading, title, rows, withGuide = false}: ComparedProps) {
  return (
    <div className={wallStyles.slide} data-tathet="tat">
      <p className={wallStyles.kicker}>{slide.fall.titel}</p>
      <h1 className={wallStyles.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <table className={apartStyles.grid} data-jamfor="">
        <thead>
          <tr>
            <th scope="col">Fråga</th>
            <th scope="col">LSS</th>
            <th scope="col">IFF</th>
            {withGuide && <th scope="col">Guiden</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({id, namn, lss, iff, guiden, olika, motGuiden}) => {
            const marked = withGuide ? motGuiden : olika;
            return (
              <tr key={id} className={marked ? apartStyles.differs : undefined}>
                <th scope="row">
                  {marked && (
                    <span className={apartStyles.mark}>
                      <span aria-hidden="true">≠</span>
                      <VisuallyHidden>Olika:</VisuallyHidden>
                    </span>
                  )}
                  {namn}
                </th>
                <td>{lss}</td>
                <td>{iff}</td>
                {withGuide && <td>{guiden}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={apartStyles.gridNote}>
        {withGuide ? '≠ Någon svarade annat än guiden.' : '≠ LSS och IFF svarade olika.'}
      </p>
    </div>
  );
}
