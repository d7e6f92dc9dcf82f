import Link from '@docusaurus/Link';
import {useMemo, useRef} from 'react';
import {Button} from '../../ui/Button';
import {Disclosure} from '../../ui/Disclosure';
import {LagrumProvider} from '../../ui/lagrum/LagrumContext';
import {Notice} from '../../ui/Notice';
import {PageShell} from '../../ui/PageShell';
import {createGuide} from '../guide';
import type {Resultat} from '../guide';
import type {GuideModel} from '../model';
import type {Fall} from '../types';
import {AcuteNotice} from './AcuteNotice';
import {AnswerList} from './AnswerList';
import {ageError, FactField} from './FactField';
import type {GuidePageData} from './guideData';
import {ResultView} from './ResultView';
import {StepView} from './StepView';
import {useCase, type View} from './useCase';
import {Verdict} from './Verdict';
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
  const {state, dispatch, answer, begun} = useCase(model);
  const {fall, view, nr} = state;
  const safe = useMemo(() => withoutBadAge(fall), [fall]);
  const result = useMemo(() => guide.judge(safe), [guide, safe]);
  const top = useRef<HTMLDivElement>(null);
  const question = model.fragor.find((known) => known.nr === nr) ?? model.fragor[0];

  const show = (next: View): void => {
    dispatch({type: 'view', view: next});
    top.current?.focus();
  };

  return (
    <div className={styles.guide}>
      {view === 'resultat' && begun && result.akut && <AcuteNotice model={model} />}
      <div className={styles.bar} data-no-print>
        <div className={styles.views} role="group" aria-label="Välj hur du vill arbeta">
          {VIEWS.map((choice) => (
            <button
              key={choice.view}
              type="button"
              className={styles.view}
              aria-pressed={view === choice.view}
              onClick={() => {
                show(choice.view);
              }}
            >
              {choice.label}
            </button>
          ))}
        </div>
        {begun && (
          <Button
            look="quiet"
            onClick={() => {
              dispatch({type: 'reset'});
              window.history.replaceState(window.history.state, '', window.location.pathname);
              top.current?.focus();
            }}
          >
            Börja om
          </Button>
        )}
      </div>
      <div tabIndex={-1} ref={top} className={styles.top}>
        {state.linkError && (
          <Notice tone="caution" icon="varning" label="En del av länken gick inte att läsa">
            <p>{state.linkError} Resten av svaren är lästa. Se över dem.</p>
          </Notice>
        )}
        <Moot model={model} result={result} />
        {view === 'steg' && question && (
          <div className={styles.columns}>
            <StepView
              model={model}
              fall={fall}
              kvar={result.kvar}
              question={question}
              changing={state.returnTo !== null}
              onAnswer={answer}
              onGo={(next) => {
                dispatch({type: 'goto', nr: next});
              }}
              onDone={() => {
                show('resultat');
              }}
            />
            <Preview model={model} result={result} />
          </div>
        )}
        {view === 'alla' && (
          <div className={styles.columns}>
            <form
              className={styles.all}
              onSubmit={(event) => {
                event.preventDefault();
                show('resultat');
              }}
            >
              {model.fragor
                .filter((known) => !result.kvar.hoppas.includes(known.nr))
                .map((known) => (
                  <section key={known.nr} className={styles.allQuestion}>
                    <h2 className={styles.questionHeading}>{known.rubrik}</h2>
                    {known.fakta.map((index) => {
                      const fact = model.fakta[index];
                      return (
                        fact && (
                          <FactField
                            key={fact.id}
                            model={model}
                            fact={fact}
                            value={fall[fact.id]}
                            error={fact.typ === 'alder' ? ageError(fall[fact.id]) : undefined}
                            onChange={(value) => {
                              answer(fact.id, value);
                            }}
                          />
                        )
                      );
                    })}
                  </section>
                ))}
              <Button look="primary" type="submit">
                Visa resultatet
              </Button>
            </form>
            <Preview model={model} result={result} />
          </div>
        )}
        {view === 'resultat' && (
          <>
            <h2>Resultat</h2>
            {!begun && (
              <p>Du har inte svarat på något än. Börja med frågorna, eller öppna ett exempel.</p>
            )}
            <Disclosure
              summary={`Dina svar (${result.kvar.besvarade} av ${result.kvar.antal} frågor)`}
              open={!begun}
            >
              <AnswerList
                model={model}
                fall={fall}
                skipped={result.kvar.hoppas}
                onChange={(changed) => {
                  dispatch({type: 'goto', nr: changed, returnTo: 'resultat'});
                }}
              />
            </Disclosure>
            {begun && (
              <ResultView
                model={model}
                fall={safe}
                result={result}
                onAsk={(asked) => {
                  dispatch({type: 'goto', nr: asked, returnTo: 'resultat'});
                }}
              />
            )}
          </>
        )}
      </div>
      <Examples
        data={data}
        onOpen={(id) => {
          const example = data.fall.find((known) => known.id === id);
          if (example) dispatch({type: 'open', fall: example.fakta});
          top.current?.focus();
        }}
      />
      <p data-no-print>
        <Link to="/guide/sa-resonerar-guiden/">Så här resonerar guiden</Link> ·{' '}
        <Link to="/guide/ova/">Öva på påhittade fall</Link>
      </p>
    </div>
  );
}

/** An age that cannot be read is no answer until it is mended. */
function withoutBadAge(fall: Fall) {
  if (ageError(fall['alder']) === undefined) return fall;
  const {alder: _bad, ...rest} = fall;
  return rest;
}

/** Says plainly which answers no longer apply, and what does not go together. Nothing is dropped. */
function Moot({model, result}: {model: GuideModel; result: Resultat}) {
  const moot = result.kvar.overflodiga.flatMap(
    (id) => model.fakta.find((fact) => fact.id === id)?.etikett ?? [],
  );
  const lines = [
    ...(moot.length > 0
      ? [`Frågan ställs inte längre med dina svar: ${moot.join(', ')}. Svaret finns kvar.`]
      : []),
    ...result.rimlighet,
  ];
  return (
    <div role="status">
      {lines.length > 0 && (
        <Notice tone="caution" icon="info" label="Se över svaren">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}

/** The picture so far, from four answered questions on. */
function Preview({model, result}: {model: GuideModel; result: Resultat}) {
  const name = (slug: string): string => {
    const insats = model.insatser.find((known) => known.slug === slug);
    return insats?.kortnamn ?? insats?.titel ?? slug;
  };
  return (
    <aside className={styles.preview} aria-label="Bilden hittills">
      <h2 className={styles.previewHeading}>Bilden hittills</h2>
      {result.akut && (
        <Notice tone="protection" icon="skold" label="Skyddet först">
          <p>Ring 112 vid fara för liv.</p>
        </Notice>
      )}
      {result.kvar.preliminar ? (
        <>
          <ul className={styles.plain}>
            {result.listor.passar.slice(0, 6).map((slug) => (
              <li key={slug}>
                <Verdict utfall="passar" /> {name(slug)}
              </li>
            ))}
            {result.listor.kanPassa.slice(0, 4).map((slug) => (
              <li key={slug}>
                <Verdict utfall="kan-passa" /> {name(slug)}
              </li>
            ))}
          </ul>
          <p>
            <small>Preliminärt. Fler svar kan ändra bilden.</small>
          </p>
        </>
      ) : (
        <p>Efter fyra besvarade frågor visas en första bild här.</p>
      )}
    </aside>
  );
}

function Examples({data, onOpen}: {data: GuidePageData; onOpen: (id: string) => void}) {
  return (
    <div data-no-print>
      <Disclosure summary="Öppna ett påhittat exempel">
        <ul className={styles.examples}>
          {data.fall.slice(0, 15).map((example) => (
            <li key={example.id}>
              <Button
                look="quiet"
                onClick={() => {
                  onOpen(example.id);
                }}
              >
                {example.titel}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
