import {useMemo, useRef, useState, type Ref} from 'react';
import Link from '@docusaurus/Link';
import {Button} from '../../ui/Button';
import {LagrumProvider} from '../../ui/lagrum/LagrumContext';
import {Notice} from '../../ui/Notice';
import {PageShell} from '../../ui/PageShell';
import {useQueryValue} from '../../ui/useQueryValue';
import {createGuide, type Guide, type Resultat} from '../guide';
import type {GuideModel} from '../model';
import {candidates, compareGuess, type Guess, type GuessRow} from '../practice';
import {UTFALL_ETIKETT} from '../types';
import {AnswerList} from './AnswerList';
import type {GuidePageData, OvningsFall} from './guideData';
import {InsatsResult} from './InsatsResult';
import {NineEightResult} from './NineEightResult';
import {Verdict} from './Verdict';
import styles from './Guide.module.css';

/** /guide/ova/ – guess first, then see what the guide says and why it differs. */
export default function PracticePage({data}: {data: GuidePageData}) {
  return (
    <PageShell
      wide
      title="Öva på påhittade fall"
      lead="Läs fallet, gissa vad som kan passa och jämför med guiden. Skillnaden är det intressanta. Inget sparas och ingen bedöms."
    >
      <LagrumProvider register={data.register}>
        <Practice data={data} />
      </LagrumProvider>
    </PageShell>
  );
}

function Practice({data}: {data: GuidePageData}) {
  const guide = useMemo(() => createGuide(data.model), [data.model]);
  const [id, setId] = useQueryValue('fall');
  const current = data.fall.find((known) => known.id === id) ?? data.fall[0];
  const at = current ? data.fall.indexOf(current) : 0;
  const heading = useRef<HTMLHeadingElement>(null);
  const open = (next: string): void => {
    setId(next);
    heading.current?.focus();
  };
  if (!current) return null;
  return (
    <div className={styles.guide}>
      <p data-no-print>
        <label>
          Välj fall{' '}
          <select
            className={styles.select}
            value={current.id}
            onChange={(event) => {
              open(event.target.value);
            }}
          >
            {data.fall.map((known, index) => (
              <option key={known.id} value={known.id}>
                {index + 1}. {known.titel}
              </option>
            ))}
          </select>
        </label>
      </p>
      <h2 tabIndex={-1} ref={heading} className={styles.questionHeading}>
        Fall {at + 1} av {data.fall.length}: {current.titel}
      </h2>
      <PracticeCase key={current.id} guide={guide} example={current} />
      <p className={styles.buttons} data-no-print>
        <Button
          onClick={() => {
            const next = data.fall[(at + 1) % data.fall.length];
            if (next) open(next.id);
          }}
        >
          Nästa fall
        </Button>
      </p>
    </div>
  );
}

const CHOICES: readonly {readonly guess: Guess; readonly label: string}[] = [
  {guess: 'ja', label: 'Passar eller kan passa'},
  {guess: 'nej', label: 'Passar inte'},
  {guess: 'oklart', label: 'Går inte att avgöra än'},
];

function PracticeCase({guide, example}: {guide: Guide; example: OvningsFall}) {
  const [guesses, setGuesses] = useState<Guesses>({});
  const [shown, setShown] = useState(false);
  const facit = useRef<HTMLHeadingElement>(null);
  const start = useRef<HTMLHeadingElement>(null);
  const {model} = guide;
  const result = useMemo(() => guide.judge(example.fakta), [guide, example]);
  const slugs = useMemo(() => candidates(result, model), [result, model]);
  return (
    <>
      <Notice icon="person" label="Påhittat exempel">
        <p>{example.berattelse}</p>
      </Notice>
      <details>
        <summary>Svaren i fallet</summary>
        <AnswerList model={model} fall={example.fakta} kvar={result.kvar} />
      </details>
      <h3 tabIndex={-1} ref={start} className={styles.questionHeading}>
        Din gissning
      </h3>
      <GuessForm
        model={model}
        slugs={slugs}
        name={example.id}
        guesses={guesses}
        locked={shown}
        onGuess={(slug, guess) => {
          setGuesses({...guesses, [slug]: guess});
        }}
        onReveal={() => {
          setShown(true);
          requestAnimationFrame(() => facit.current?.focus());
        }}
        onAgain={() => {
          setShown(false);
          setGuesses({});
          start.current?.focus();
        }}
      />
      {shown && (
        <Facit
          model={model}
          example={example}
          result={result}
          rows={compareGuess(slugs, guesses, result)}
          heading={facit}
        />
      )}
      {example.mote !== undefined && (
        <p data-no-print>
          Ta upp fallet tillsammans:{' '}
          <Link to={example.mote}>färdigt möte på 30 eller 60 minuter</Link>.
        </p>
      )}
    </>
  );
}

type Guesses = Readonly<Record<string, Guess>>;

interface GuessFormProps {
  readonly model: GuideModel;
  readonly slugs: readonly string[];
  /** Keeps the groups of radios of each case apart. */
  readonly name: string;
  readonly guesses: Guesses;
  /** The guide's answer is shown: a guess made now would be none. */
  readonly locked: boolean;
  readonly onGuess: (slug: string, guess: Guess) => void;
  readonly onReveal: () => void;
  readonly onAgain: () => void;
}

function GuessForm(props: GuessFormProps) {
  const {model, slugs, name, guesses, locked, onGuess, onReveal, onAgain} = props;
  const [asked, setAsked] = useState(false);
  const guessed = Object.keys(guesses).length;
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        if (guessed > 0) onReveal();
        else setAsked(true);
      }}
    >
      {slugs.map((slug) => (
        <fieldset className={styles.fieldset} key={slug} disabled={locked}>
          <legend className={styles.groupLegend}>{nameOf(model, slug)}</legend>
          <div className={styles.guessRow}>
            {CHOICES.map((choice) => (
              <label className={styles.option} key={choice.guess}>
                <input
                  type="radio"
                  name={`${name}-${slug}`}
                  checked={guesses[slug] === choice.guess}
                  onChange={() => {
                    onGuess(slug, choice.guess);
                  }}
                />
                <span>{choice.label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div>
        <p role="alert" className={asked && guessed === 0 ? styles.error : undefined}>
          {asked && guessed === 0 && 'Gissa på minst en insats först, eller visa utan att gissa.'}
        </p>
        <p className={styles.buttons}>
          {locked ? (
            <Button onClick={onAgain}>Gör om</Button>
          ) : (
            <>
              <Button look="primary" type="submit">
                Jämför med guiden
              </Button>
              {guessed === 0 && (
                <Button look="quiet" onClick={onReveal}>
                  Visa utan att gissa
                </Button>
              )}
            </>
          )}
        </p>
      </div>
    </form>
  );
}

interface FacitProps {
  readonly model: GuideModel;
  readonly example: OvningsFall;
  readonly result: Resultat;
  readonly rows: readonly GuessRow[];
  readonly heading: Ref<HTMLHeadingElement>;
}

function Facit({model, example, result, rows, heading}: FacitProps) {
  const guessed = rows.filter((row) => row.lika !== undefined);
  const differing = guessed.length > 0 ? rows.filter((row) => row.lika === false) : rows;
  const trees = result.forklaringar.filter((tree) =>
    differing.some((row) => row.slug === tree.insats),
  );
  return (
    <section className={styles.resultat} aria-labelledby="facit">
      <h3 id="facit" tabIndex={-1} ref={heading} className={styles.questionHeading}>
        Så ser guiden på fallet
      </h3>
      <p role="status">
        {guessed.length > 0
          ? `Du gissade på ${guessed.length} ${guessed.length === 1 ? 'insats' : 'insatser'}. Guiden sa samma sak om ${guessed.filter((row) => row.lika).length}.`
          : 'Du gissade inte, så inget räknas.'}
      </p>
      <GuessTable model={model} rows={rows} />
      <p>
        <strong>Varför:</strong> {example.varfor}
      </p>
      <h4>Det här vill fallet visa</h4>
      <ul>
        {example.lardomar.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h4>Prata om</h4>
      <ul>
        {example.diskutera.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {trees.length > 0 && (
        <>
          <h4>
            {guessed.length > 0 ? 'Resonemanget för det ni såg olika på' : 'Guidens resonemang'}
          </h4>
          <ul className={styles.results}>
            {trees.map((tree) => (
              <InsatsResult
                key={tree.insats}
                model={model}
                tree={tree}
                right={model.texter.rattAttAnsoka}
              />
            ))}
          </ul>
        </>
      )}
      {result.nioAtta.varde !== 'ej-relevant' && (
        <NineEightResult model={model} answer={result.nioAtta} />
      )}
      <p>
        <small>
          {UTFALL_ETIKETT.passar} betyder att svaren pekar mot insatsen, aldrig att den ges.
        </small>
      </p>
    </section>
  );
}

/** On a narrow screen each row becomes a card; the roles say that it still is a table. */
function GuessTable({model, rows}: Pick<FacitProps, 'model' | 'rows'>) {
  return (
    <table className={styles.compare} role="table">
      <caption>Din gissning och guidens svar</caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Insats', 'Du', 'Guiden', 'Jämfört'].map((label) => (
            <th key={label} scope="col" role="columnheader">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.slug} role="row">
            <th scope="row" role="rowheader">
              {nameOf(model, row.slug)}
            </th>
            <td role="cell" data-label="Du">
              {CHOICES.find((choice) => choice.guess === row.gissning)?.label ?? 'Ingen gissning'}
            </td>
            <td role="cell" data-label="Guiden">
              {row.utfall ? <Verdict utfall={row.utfall} /> : 'Ingen regel talar om den'}
            </td>
            <td role="cell" data-label="Jämfört">
              {row.lika === undefined ? '–' : row.lika ? 'Lika' : 'Olika'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(model: GuideModel, slug: string): string {
  const insats = model.insatser.find((known) => known.slug === slug);
  return insats?.kortnamn ?? insats?.titel ?? slug;
}
