import Link from '@docusaurus/Link';
import {useEffect, useMemo, useRef, type Ref} from 'react';
import {Button} from '../../ui/Button';
import {Disclosure} from '../../ui/Disclosure';
import {LagrumProvider} from '../../ui/lagrum/LagrumContext';
import {PageShell} from '../../ui/PageShell';
import {createGuide, type Resultat} from '../guide';
import {encodeFall} from '../link';
import type {GuideModel} from '../model';
import type {Fall} from '../types';
import {badAge, withoutBadAge} from './age';
import {AllView} from './AllView';
import {AcuteNotice} from './AcuteNotice';
import {AnswerList} from './AnswerList';
import {CaseNotices} from './CaseNotices';
import {isBegun, type CaseState, type View} from './caseState';
import {ExampleMark, Examples} from './Examples';
import type {GuidePageData} from './guideData';
import {placeOf} from './place';
import {Preview} from './Preview';
import {ResultView} from './ResultView';
import {StepView} from './StepView';
import {useCase, type CaseActions} from './useCase';
import styles from './Guide.module.css';

const VIEWS: readonly {readonly view: View; readonly label: string}[] = [
  {view: 'steg', label: 'En fråga i taget'},
  {view: 'alla', label: 'Alla frågor'},
  {view: 'resultat', label: 'Resultat'},
];

/** /guide/ – questions in, a reasoned picture out. Everything happens in the browser's memory. */
export default function GuidePage({data}: {data: GuidePageData}) {
  return (
    <PageShell
      wide
      title="Insatsguiden"
      lead="Svara på några frågor om ett barn, utan namn. Se vilka insatser som kan passa, varför, och vad som saknas. Guiden förbereder ett samtal. Den beslutar aldrig."
    >
      <LagrumProvider register={data.register}>
        <Guide data={data} />
      </LagrumProvider>
    </PageShell>
  );
}

function Guide({data}: {data: GuidePageData}) {
  const {model} = data;
  const guide = useMemo(() => createGuide(model), [model]);
  const {state, actions} = useCase(model);
  const counted = useMemo(() => withoutBadAge(state.fall), [state.fall]);
  const result = useMemo(() => guide.judge(counted), [guide, counted]);
  const danger = state.place.view === 'resultat' && isBegun(state) && result.akut;
  const heading = useHeadingFocus(state.moves, danger);
  const view = {model, state, counted, result, actions, heading};
  return (
    <div className={styles.guide}>
      {danger && <AcuteNotice model={model} />}
      <Bar state={state} actions={actions} />
      <div className={styles.top}>
        <CaseNotices {...view} />
        <ExampleMark example={state.exempel} />
        {state.place.view === 'resultat' ? (
          <ResultPart {...view} />
        ) : (
          <div className={styles.columns}>
            <Questions {...view} />
            <Preview model={model} result={result} />
          </div>
        )}
      </div>
      <Examples
        cases={data.fall}
        groups={data.exempel}
        onOpen={({fakta, titel}) => {
          actions.openExample(fakta, titel);
        }}
      />
      <p data-no-print>
        <Link to="/guide/sa-resonerar-guiden/">Så här resonerar guiden</Link> ·{' '}
        <Link to="/guide/ova/">Öva på påhittade fall</Link>
      </p>
    </div>
  );
}

/**
 * The heading of what is shown takes the focus at each move within the guide, and when the reader comes
 * back to it from another page, but not when the page is first opened.
 */
function useHeadingFocus(moves: number, danger: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(moves);
  useEffect(() => {
    const back = seen.current === moves && moves > 0 && placeOf(window.history.state) !== null;
    // In danger the notice above has brought itself into view, and must stay there.
    if (seen.current !== moves || back) heading.current?.focus({preventScroll: danger});
    seen.current = moves;
  }, [moves, danger]);
  return heading;
}

interface PartProps {
  readonly model: GuideModel;
  readonly state: CaseState;
  /** The answers that count. */
  readonly counted: Fall;
  readonly result: Resultat;
  readonly actions: CaseActions;
  readonly heading: Ref<HTMLHeadingElement>;
}

function Bar({state, actions}: Pick<PartProps, 'state' | 'actions'>) {
  const {place} = state;
  return (
    <div className={styles.bar} data-no-print>
      <div className={styles.views} role="group" aria-label="Välj hur du vill arbeta">
        {VIEWS.map(({view, label}) => (
          <button
            key={view}
            type="button"
            className={styles.view}
            aria-pressed={place.view === view}
            onClick={() => {
              actions.go({view, nr: place.nr, returnTo: null});
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {isBegun(state) && (
        <Button look="quiet" onClick={actions.reset}>
          Börja om
        </Button>
      )}
    </div>
  );
}

function Questions({model, state, result, actions, heading}: PartProps) {
  const {fall, place} = state;
  const question = model.fragor.find((known) => known.nr === place.nr) ?? model.fragor[0];
  const showResult = (): void => {
    actions.go({view: 'resultat', nr: place.nr, returnTo: null});
  };
  const form = {
    model,
    fall,
    kvar: result.kvar,
    heading,
    onAnswer: actions.answer,
    onDone: showResult,
  };
  if (place.view === 'alla') return <AllView {...form} />;
  return (
    question && (
      <StepView
        key={question.nr}
        {...form}
        question={question}
        changing={place.returnTo !== null}
        onGo={(nr) => {
          actions.go({view: 'steg', nr, returnTo: null});
        }}
      />
    )
  );
}

function ResultPart({model, state, counted, result, actions, heading}: PartProps) {
  const {kvar} = result;
  const begun = isBegun(state);
  const change = (nr: string): void => {
    actions.go({view: 'steg', nr, returnTo: 'resultat'});
  };
  return (
    <>
      <h2 tabIndex={-1} ref={heading} className={styles.viewHeading}>
        Resultat
      </h2>
      {!begun && (
        <p>Du har inte svarat på något än. Börja med frågorna, eller öppna ett exempel.</p>
      )}
      <Disclosure summary={`Dina svar (${kvar.besvarade} av ${kvar.antal} frågor)`} open={!begun}>
        <AnswerList
          model={model}
          fall={counted}
          kvar={kvar}
          badAge={badAge(state.fall)}
          onChange={change}
          onRemove={actions.remove}
        />
      </Disclosure>
      {/* What was made of the answers, such as a link, must not outlive a change of them. */}
      {begun && (
        <ResultView
          key={encodeFall(model, counted)}
          model={model}
          fall={counted}
          result={result}
          onAsk={change}
        />
      )}
    </>
  );
}
