import Link from '@docusaurus/Link';
import {Disclosure} from '../../ui/Disclosure';
import {Flode} from '../../ui/figures/Figures';
import {Rich, RichProvider} from '../../ui/lagrum/Rich';
import {PageShell} from '../../ui/PageShell';
import {nodeTexts} from '../explain/nodeTexts';
import {KOLUMN, type GuideModel, type RegelModell} from '../model';
import {Citations} from './Citations';
import type {ReasoningData} from './guideData';
import styles from './Guide.module.css';

const KOLUMN_WORD = ['passar', 'kan passa', 'passar inte'] as const;

/** Every question, criterion, source and outcome of the guide, for an expert to read and question. */
export default function ReasoningPage({data}: {data: ReasoningData}) {
  const {model} = data;
  const texts = nodeTexts(model);
  return (
    <PageShell
      wide
      title="Så här resonerar guiden"
      lead="Alla frågor, regler och lagrum som Insatsguiden använder. Sidan görs av samma data som guiden räknar med. Ser du ett fel? Rapportera det."
    >
      <RichProvider {...data}>
        <div className={styles.resultat}>
          <Flode titel="Från svar till underlag" text="Skyddet går alltid först.">
            <ol>
              <li>Svaren läses. Svar som inte går ihop visas för dig.</li>
              <li>Säkerhetsreglerna prövas.</li>
              <li>Behovsreglerna prövas mot samma svar.</li>
              <li>Insatsens egna villkor och gränserna prövas.</li>
              <li>
                <Rich text="9 § 8 LSS prövas steg för steg." />
              </li>
              <li>Det som passar, kan passa, är öppet eller inte passar visas med skäl.</li>
            </ol>
          </Flode>
          <p>
            Ett öppet svar ger aldrig <em>passar inte</em>. Det ger en fråga. Guiden räknar inga
            poäng och beslutar ingenting. Den som vill ansöka kan alltid göra det och få sin ansökan
            prövad.
          </p>
          <Questions model={model} texts={texts} />
          <Names model={model} />
          <Rules model={model} texts={texts} />
          <OwnConditions model={model} texts={texts} />
          <Steps model={model} texts={texts} />
          <p>
            <Link to="/guide/">Till Insatsguiden</Link>
          </p>
        </div>
      </RichProvider>
    </PageShell>
  );
}

interface PartProps {
  readonly model: GuideModel;
  readonly texts: readonly string[];
}

function Questions({model, texts}: PartProps) {
  return (
    <section aria-labelledby="fragor">
      <h2 id="fragor">Frågorna, i ordning</h2>
      <ol className={styles.steps}>
        {model.fragor.map((question) => (
          <li key={question.nr}>
            <strong>
              <Rich plain text={question.rubrik} />
            </strong>
            <p>
              <Rich text={question.varfor} /> <Citations model={model} lagrum={question.lagrum} />
            </p>
            {question.hoppaOver !== undefined && (
              <p className={styles.remark}>
                Hoppas över när: <Rich text={texts[question.hoppaOver] ?? ''} />
              </p>
            )}
            <ul>
              {question.fakta.map((index) => {
                const fact = model.fakta[index];
                return (
                  fact && (
                    <li key={fact.id}>
                      <Rich text={fact.fraga} />
                      {fact.varden.length > 0 && (
                        <span className={styles.answer}>
                          {' '}
                          – {fact.varden.map((value) => value.etikett).join(' · ')}
                        </span>
                      )}
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Names({model}: {model: GuideModel}) {
  return (
    <section aria-labelledby="begrepp">
      <h2 id="begrepp">Begrepp i reglerna</h2>
      <ul>
        {model.namn.map((named) => (
          <li key={named.namn}>
            <strong>{named.namn}</strong>: <Rich text={named.klartext} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const SLAG: readonly {readonly slag: RegelModell['slag']; readonly heading: string}[] = [
  {slag: 'sakerhet', heading: 'Säkerhet – går före allt'},
  {slag: 'behov', heading: 'Från behov till insats'},
  {slag: 'grans', heading: 'Gränser och påminnelser'},
  {slag: 'glapp', heading: 'Insatsglapp'},
];

function Rules({model, texts}: PartProps) {
  return (
    <section aria-labelledby="regler">
      <h2 id="regler">Reglerna</h2>
      {SLAG.map(({slag, heading}) => (
        <div key={slag}>
          <h3>{heading}</h3>
          <ul className={styles.plain}>
            {model.regler.map((rule, at) =>
              rule.slag === slag ? (
                <li key={rule.id} id={`regel-${rule.id.toLowerCase()}`}>
                  <Disclosure summary={`Regel ${rule.id}: ${texts[rule.nod] ?? ''}`}>
                    <p>
                      <Rich text={rule.skal} /> <Citations model={model} lagrum={rule.lagrum} />
                    </p>
                    {rule.avgors === 'bedomning' && <p>Bedöms av en människa.</p>}
                    <Outcomes model={model} texts={texts} rule={at} />
                    {rule.obs && (
                      <p className={styles.remark}>
                        <Rich text={rule.obs} />
                      </p>
                    )}
                    {rule.text && (
                      <p className={styles.remark}>
                        <Rich text={rule.text} />
                      </p>
                    )}
                  </Disclosure>
                </li>
              ) : null,
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Outcomes({model, texts, rule}: PartProps & {readonly rule: number}) {
  const rows = model.forslag.filter((row) => row.regel === rule);
  const own = model.regler[rule]?.nod;
  return (
    <>
      {Object.values(KOLUMN).map((column) => {
        const part = rows.filter((row) => row.kolumn === column);
        if (part.length === 0) return null;
        return (
          <div key={column}>
            <p>
              <strong>Ger {KOLUMN_WORD[column]}:</strong>
            </p>
            <ul>
              {part.map((row, at) => {
                const insats = model.insatser[row.insats];
                return (
                  <li key={at}>
                    <Link to={`/insatser/${insats?.slug ?? ''}/`}>
                      {insats?.kortnamn ?? insats?.titel}
                    </Link>
                    {row.nod !== own && (
                      <span className={styles.answer}>
                        {' '}
                        – när <Rich text={texts[row.nod] ?? ''} />
                      </span>
                    )}
                    {row.text && <Rich text={` – ${row.text}`} />}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function OwnConditions({model, texts}: PartProps) {
  const rows = model.insatser.filter(
    (insats) => insats.personkrets || insats.alder || (insats.villkor ?? []).length > 0,
  );
  return (
    <section aria-labelledby="villkor">
      <h2 id="villkor">Insatsernas egna villkor</h2>
      <p>
        <Rich text={model.egna.alder.skal} />
      </p>
      <Disclosure summary={`Visa villkoren för ${rows.length} insatser`}>
        <ul>
          {rows.map((insats) => (
            <li key={insats.slug}>
              <Link to={`/insatser/${insats.slug}/`}>{insats.kortnamn ?? insats.titel}</Link>
              <ul>
                {insats.personkrets && <li>Personkrets {insats.personkrets.join(', ')}</li>}
                {insats.alder && (
                  <li>
                    Ålder {insats.alder[0] ?? 0}–{insats.alder[1] ?? 25}
                  </li>
                )}
                {insats.villkor?.map((condition) => (
                  <li key={condition.id}>
                    <Rich text={condition.skal} />{' '}
                    {condition.nod === undefined ? (
                      '(bedöms av en människa)'
                    ) : (
                      <Rich text={`(när ${texts[condition.nod] ?? ''})`} />
                    )}{' '}
                    <Citations model={model} lagrum={condition.lagrum} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Steps({model, texts}: PartProps) {
  return (
    <section aria-labelledby="nio-atta">
      <h2 id="nio-atta">Prövningen av boende utanför hemmet</h2>
      <p>Första steget som stämmer gäller. Ett öppet svar hoppar inte till nej.</p>
      <ol className={styles.steps}>
        {model.nioAtta.steg.map((step) => (
          <li key={step.nr}>
            <strong>
              <Rich plain text={`Steg ${step.nr}: ${step.fraga}`} />
            </strong>
            <p className={styles.remark}>
              När: <Rich text={texts[step.nod] ?? ''} />
            </p>
            <p>
              Då: <em>{model.nioAtta.etiketter[step.svar].etikett}</em>. <Rich text={step.skal} />{' '}
              <Citations model={model} lagrum={step.lagrum} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
