import clsx from 'clsx';
import {SAKERHET_LABEL} from '../../courses/words';
import {Icon} from '../../ui/Icon';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {columnsOf, densityOf, questionDensityOf} from '../density';
import type {Slide, Step} from '../deck';
import {emptyVote, isMultiple, optionsOf, type Vote, type VoteOption} from '../vote';
import {CardFace} from './CardFace';
import type {Counting, SlideViewProps} from './SlideView';
import {Spread} from './Spread';
import {WallText} from './WallText';
import controlStyles from './Controls.module.css';
import optionStyles from './Options.module.css';
import wallStyles from './Wall.module.css';

type QuestionProps = SlideViewProps & {readonly slide: Extract<Slide, {vy: 'fraga'}>};

/** The walk of a question, as the room sees where it is. */
const WALK: readonly {readonly text: string; readonly steps: readonly Step[]}[] = [
  {text: 'Tänk', steps: ['fraga']},
  {text: 'Rösta', steps: ['rakna1', 'spridning']},
  {text: 'Prata', steps: ['diskutera']},
  {text: 'Rösta igen', steps: ['rakna2']},
  {text: 'Svar', steps: ['svar', 'forklaring']},
];

/** A question by peer instruction, one step at a time. */
export function QuestionSlide(props: QuestionProps) {
  const {slide, session, heading, counting} = props;
  const {item, steg} = slide;
  const {fraga} = item;
  const options = optionsOf(item);
  const vote = session.rost[slide.rost] ?? emptyVote(options.length);
  const density = questionDensityOf(
    fraga.fraga,
    options.map(({text}) => text),
  );
  return (
    <div
      className={wallStyles.slide}
      data-tathet={steg === 'forklaring' ? explained(slide) : density}
    >
      <div className={wallStyles.kicker}>
        <p>
          {slide.moment.titel}
          {slide.av > 1 && ` · fråga ${slide.nr} av ${slide.av}`}
        </p>
        <ol className={wallStyles.walk}>
          {WALK.map(({text, steps}) => (
            <li key={text} aria-current={steps.includes(steg) ? 'step' : undefined}>
              {text}
            </li>
          ))}
        </ol>
      </div>
      <h1 className={clsx(wallStyles.title, wallStyles.question)} tabIndex={-1} ref={heading}>
        {headingOf(steg, fraga.fraga, options)}
      </h1>
      {steg === 'diskutera' && (
        <p className={wallStyles.question2}>
          <WallText text={fraga.fraga} />
        </p>
      )}
      {(steg === 'fraga' || steg === 'diskutera') && (
        <Options options={options} item={item} note={steg === 'fraga'} />
      )}
      {(steg === 'rakna1' || steg === 'rakna2') && (
        <Count options={options} vote={vote} counting={counting} />
      )}
      {steg === 'spridning' && (
        <Spread options={options} vote={vote} rounds={[0]} multiple={isMultiple(item)} />
      )}
      {steg === 'svar' && (
        <Spread
          options={options}
          vote={vote}
          rounds={[0, 1]}
          multiple={isMultiple(item)}
          revealed
        />
      )}
      {steg === 'forklaring' && <Explained slide={slide} />}
    </div>
  );
}

function headingOf(steg: Step, question: string, options: readonly VoteOption[]) {
  const right = options.filter(({ratt}) => ratt).map(({bokstav}) => bokstav);
  switch (steg) {
    case 'diskutera':
      return 'Övertyga din granne: vilken rad i lagen?';
    case 'spridning':
      return 'Så svarade ni';
    case 'svar':
      return `Rätt svar: ${right.length > 1 ? `${right.slice(0, -1).join(', ')} och ` : ''}${right.at(-1) ?? ''}`;
    case 'forklaring':
      return 'Därför';
    default:
      return <WallText text={question} />;
  }
}

type OptionsProps = {
  readonly options: readonly VoteOption[];
  readonly item: QuestionProps['slide']['item'];
  readonly note: boolean;
};

function Options({options, item, note}: OptionsProps) {
  return (
    <>
      <ol className={optionStyles.options} data-spalter={columnsOf(options.map(({text}) => text))}>
        {options.map(({bokstav, text}, index) => (
          <li key={bokstav} className={optionStyles.option}>
            <CardFace index={index} letter={bokstav} />
            <span>
              <WallText text={text} />
            </span>
          </li>
        ))}
      </ol>
      {note && (
        <p className={wallStyles.note}>
          {isMultiple(item) ? 'Flera svar kan vara rätt. ' : ''}Tänk själv. Håll upp kortet när alla
          är klara.
        </p>
      )}
    </>
  );
}

/** Counting: only the option being counted shows its number, so that no spread stands there before the talk. */
function Count({
  options,
  vote,
  counting: {round, option, count, undo, choose},
}: {
  readonly options: readonly VoteOption[];
  readonly vote: Vote;
  readonly counting: Counting;
}) {
  const hands = vote.antal[round];
  const current = options[option];
  const canUndo = vote.andringar.some(([each]) => each === round);
  return (
    <>
      <ol className={optionStyles.options} data-spalter={columnsOf(options.map(({text}) => text))}>
        {options.map(({bokstav, text}, index) => (
          <li key={bokstav}>
            <button
              type="button"
              className={optionStyles.option}
              aria-pressed={index === option}
              onClick={() => {
                choose(index);
              }}
            >
              <CardFace index={index} letter={bokstav} />
              <span>{text}</span>
              {index !== option && (hands[index] ?? 0) > 0 && (
                <span className={optionStyles.counted}>
                  <Icon name="bock" />
                  <VisuallyHidden>räknat</VisuallyHidden>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <div
        className={optionStyles.count}
        role="group"
        aria-label={`Räkna ${current?.bokstav ?? ''}`}
      >
        <p className={optionStyles.countNow} role="status">
          {round === 0 ? 'Händer för' : 'Händer nu för'} {current?.bokstav}:{' '}
          <strong>{hands[option] ?? 0}</strong>
        </p>
        <button
          type="button"
          className={optionStyles.big}
          onClick={() => {
            count(option, -1);
          }}
          disabled={(hands[option] ?? 0) === 0}
          aria-label={`En mindre för ${current?.bokstav ?? ''}`}
        >
          −
        </button>
        <button
          type="button"
          className={optionStyles.big}
          onClick={() => {
            count(option, 1);
          }}
          aria-label={`En till för ${current?.bokstav ?? ''}`}
        >
          +
        </button>
        <button type="button" className={controlStyles.control} onClick={undo} disabled={!canUndo}>
          Ångra
        </button>
      </div>
    </>
  );
}

function explained({item}: QuestionProps['slide']) {
  return densityOf(explanationParts(item));
}

function explanationParts({fraga, kallor}: QuestionProps['slide']['item']): string[] {
  return [
    fraga.forklaring,
    `Vanlig missuppfattning: ${fraga.missuppfattning}`,
    `Källa: ${kallor.map(({titel}) => titel).join('; ')}. ${SAKERHET_LABEL[fraga.sakerhet]}`,
  ];
}

function Explained({slide: {item}}: {slide: QuestionProps['slide']}) {
  const {fraga, kallor} = item;
  const sources = kallor.map(({titel}) => titel).join('; ');
  return (
    <>
      <p className={wallStyles.text}>
        <WallText text={fraga.forklaring} />
      </p>
      <p className={wallStyles.text}>
        <strong>Vanlig missuppfattning:</strong> <WallText text={fraga.missuppfattning} />
      </p>
      <p className={wallStyles.source}>
        {fraga.lagrum && (
          <>
            <WallText text={fraga.lagrum.join(', ')} />.{' '}
          </>
        )}
        Källa: {sources}. {SAKERHET_LABEL[fraga.sakerhet]}
      </p>
    </>
  );
}
