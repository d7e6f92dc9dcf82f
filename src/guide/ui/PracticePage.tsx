import {useMemo, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import {Button} from '../../ui/Button';
import {LagrumProvider} from '../../ui/lagrum/LagrumContext';
import {Notice} from '../../ui/Notice';
import {PageShell} from '../../ui/PageShell';
import {useQueryValue} from '../../ui/useQueryValue';
import {createGuide, type Guide} from '../guide';
import {candidates, compareGuess, type Guess} from '../practice';
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
  const [guesses, setGuesses] = useState<Readonly<Record<string, Guess>>>({});
  const [shown, setShown] = useState(false);
  const facit = useRef<HTMLHeadingElement>(null);
  const {model} = guide;
  const result = useMemo(() => guide.judge(example.fakta), [guide, example]);
  const slugs = useMemo(() => candidates(result, model), [result, model]);
  const rows = compareGuess(slugs, guesses, result);
  const name = (slug: string): string => {
    const insats = model.insatser.find((known) => known.slug === slug);
    return insats?.kortnamn ?? insats?.titel ?? slug;
  };
  const reveal = (): void => {
    setShown(true);
    requestAnimationFrame(() => facit.current?.focus());
  };
  return (
    <>
      <Notice icon="person" label="Påhittat exempel">
        <p>{example.berattelse}</p>
      </Notice>
      <details>
        <summary>Svaren i fallet</summary>
        <AnswerList model={model} fall={example.fakta} skipped={[]} />
      </details>
      <form
        className={styles.step}
        onSubmit={(event) => {
          event.preventDefault();
          reveal();
        }}
      >
        {slugs.map((slug) => (
          <fieldset className={styles.fieldset} key={slug}>
            <legend className={styles.groupLegend}>{name(slug)}</legend>
            <div className={styles.guessRow}>
              {CHOICES.map((choice) => (
                <label className={styles.option} key={choice.guess}>
                  <input
                    type="radio"
                    name={`${example.id}-${slug}`}
                    checked={guesses[slug] === choice.guess}
                    onChange={() => {
                      setGuesses({...guesses, [slug]: choice.guess});
                    }}
                  />
                  <span>{choice.label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p className={styles.buttons}>
          <Button look="primary" type="submit">
            Jämför med guiden
          </Button>
        </p>
      </form>
      {shown && (
        <section className={styles.resultat} aria-labelledby="facit">
          <h3 id="facit" tabIndex={-1} ref={facit} className={styles.questionHeading}>
            Så ser guiden på fallet
          </h3>
          <p role="status">
            Du och guiden var överens om {rows.filter((row) => row.lika).length} av {rows.length}{' '}
            insatser.
          </p>
          <table>
            <caption>Din gissning och guidens svar</caption>
            <thead>
              <tr>
                <th scope="col">Insats</th>
                <th scope="col">Du</th>
                <th scope="col">Guiden</th>
                <th scope="col">Jämfört</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.slug}>
                  <th scope="row">{name(row.slug)}</th>
                  <td>
                    {CHOICES.find((choice) => choice.guess === row.gissning)?.label ?? 'Inget svar'}
                  </td>
                  <td>
                    {row.utfall ? <Verdict utfall={row.utfall} /> : 'Ingen regel talar om den'}
                  </td>
                  <td>{row.lika ? 'Lika' : 'Olika'}</td>
                </tr>
              ))}
            </tbody>
          </table>
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
          <h4>Resonemanget för det ni såg olika på</h4>
          <ul className={styles.results}>
            {result.forklaringar
              .filter((tree) => rows.some((row) => row.slug === tree.insats && !row.lika))
              .map((tree) => (
                <InsatsResult
                  key={tree.insats}
                  model={model}
                  tree={tree}
                  right={model.texter.rattAttAnsoka}
                />
              ))}
          </ul>
          {result.nioAtta.varde !== 'ej-relevant' && (
            <NineEightResult model={model} answer={result.nioAtta} />
          )}
          <p>
            <small>
              {UTFALL_ETIKETT.passar} betyder att svaren pekar mot insatsen, aldrig att den ges.
            </small>
          </p>
        </section>
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
