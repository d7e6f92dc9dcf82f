import Link from '@docusaurus/Link';
import {useMemo} from 'react';
import {VERKSAMHET_LABEL, type Verksamhet} from '../../insatser/labels';
import {insatsStairs} from '../../insatser/overview';
import {Insatstrappan} from '../../insatser/ui/Insatstrappan';
import {Disclosure} from '../../ui/Disclosure';
import {Notice} from '../../ui/Notice';
import type {Resultat} from '../guide';
import type {GuideModel} from '../model';
import type {Fall, Utfall} from '../types';
import {Changes} from './Changes';
import {Citations} from './Citations';
import {InsatsResult} from './InsatsResult';
import {NineEightResult} from './NineEightResult';
import {Outputs} from './Outputs';
import styles from './Guide.module.css';

interface ResultViewProps {
  readonly model: GuideModel;
  readonly fall: Fall;
  readonly result: Resultat;
}

/** The whole answer: what to do now, then the insatser by verdict, then 9 § 8 and what would change it. */
export function ResultView({model, fall, result}: ResultViewProps) {
  const {tillsammans, nioAtta, akut} = result;
  const name = (slug: string): string => {
    const insats = model.insatser.find((known) => known.slug === slug);
    return insats?.kortnamn ?? insats?.titel ?? slug;
  };
  const glapp = result.flaggor.includes('insatsglapp');
  return (
    <div className={styles.resultat}>
      <Notice tone="primary" icon="info" label="Samtalsunderlag">
        {result.alltid.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Notice>
      {akut && (
        <Notice tone="protection" icon="skold" label="Skyddet först">
          <p>Ring 112 vid fara för liv. {model.texter.efterSkyddet}</p>
        </Notice>
      )}
      <section aria-labelledby="forst">
        <h3 id="forst">Gör det här först</h3>
        <ol className={styles.first}>
          {tillsammans.forst.map((row) => (
            <li key={row.id}>
              {row.gor} <Citations model={model} lagrum={row.lagrum} />
              {row.insats && (
                <>
                  {' '}
                  <Link to={`/insatser/${row.insats}/`}>{name(row.insats)}</Link>
                </>
              )}
            </li>
          ))}
        </ol>
        {tillsammans.leder.length > 0 && (
          <p>
            <strong>Leder:</strong>{' '}
            {tillsammans.leder.map((leader) => VERKSAMHET_LABEL[leader]).join(', ')}
          </p>
        )}
      </section>
      <section aria-labelledby="gemensamt">
        <h3 id="gemensamt">Är det ett gemensamt barn?</h3>
        <p>
          <strong>{asSentence(tillsammans.triage.etikett)}</strong> {tillsammans.triage.text}
        </p>
        <ul>
          {tillsammans.triage.skal.map((reason) => (
            <li key={reason.text}>
              {reason.text} <Citations model={model} lagrum={reason.lagrum} />
            </li>
          ))}
        </ul>
      </section>
      {tillsammans.flaggor.length > 0 && (
        <section aria-labelledby="uppmarksamma">
          <h3 id="uppmarksamma">Uppmärksamma</h3>
          <ul className={styles.flags}>
            {tillsammans.flaggor.map((flag) => (
              <li key={flag.slug} data-flagga={flag.slug}>
                <strong>{asSentence(flag.etikett)}</strong> {flag.text} {flag.gor}{' '}
                <Citations model={model} lagrum={flag.lagrum} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={akut ? styles.dimmed : undefined}>
        <Lists model={model} result={result} />
      </div>
      {glapp && <GapReport model={model} />}
      {nioAtta.varde !== 'ej-relevant' || fall['fragaOm98'] === true ? (
        <NineEightResult model={model} answer={nioAtta} />
      ) : null}
      <Together model={model} result={result} name={name} />
      <Stairs model={model} result={result} fall={fall} />
      <Changes model={model} result={result} name={name} />
      <section aria-labelledby="kontakt">
        <h3 id="kontakt">Vem du kontaktar</h3>
        <ul>
          {tillsammans.kontakter.map((row) => (
            <li key={row.verksamhet}>
              <strong>{VERKSAMHET_LABEL[row.verksamhet]}</strong>
              {row.leder && ' (leder)'}: {row.insatser.map(name).join(', ')}
              {CONTACT_SITUATION[row.verksamhet] && (
                <>
                  .{' '}
                  <Link to={`/kontakter/?situation=${CONTACT_SITUATION[row.verksamhet]}`}>
                    Kontaktuppgifter: {VERKSAMHET_LABEL[row.verksamhet]}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      <Outputs model={model} fall={fall} result={result} />
    </div>
  );
}

/** The situation on the contacts page that leads to each verksamhet, in the reader's own municipality. */
const CONTACT_SITUATION: Partial<Record<Verksamhet, string>> = {
  lss: 'samrada-anonymt-lss',
  iff: 'samrada-anonymt-iff',
  region: 'en-vag-in',
  skola: 'skola-elevhalsa',
  forsakringskassan: 'forsakringskassan',
  samordning: 'kalla-till-sip',
};

const GROUPS: readonly {
  readonly utfall: Utfall;
  readonly heading: string;
  readonly lead: string;
}[] = [
  {
    utfall: 'passar',
    heading: 'Passar',
    lead: 'Svaren pekar mot de här insatserna. De ska prövas av den som beslutar.',
  },
  {
    utfall: 'kan-passa',
    heading: 'Kan passa',
    lead: 'Möjliga, beroende på bedömning eller på vad barnet och familjen vill.',
  },
  {
    utfall: 'gar-inte-att-avgora-an',
    heading: 'Går inte att avgöra än',
    lead: 'Ett svar saknas. Det är inget nej.',
  },
  {
    utfall: 'passar-inte',
    heading: 'Passar inte',
    lead: 'Svarar inte mot svaren så som de är nu. Skälet står vid varje.',
  },
];

function Lists({model, result}: {model: GuideModel; result: Resultat}) {
  return (
    <section aria-labelledby="insatser">
      <h3 id="insatser">Insatser</h3>
      {GROUPS.map(({utfall, heading, lead}) => {
        const trees = result.forklaringar.filter((tree) => tree.utfall === utfall);
        if (trees.length === 0) return null;
        const list = (
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
        );
        return (
          <div key={utfall} data-lista={utfall}>
            <p className={styles.groupHead}>
              <strong>
                {heading} ({trees.length})
              </strong>{' '}
              {lead}
            </p>
            {utfall === 'passar-inte' ? (
              <Disclosure summary={`Visa det som inte passar (${trees.length})`}>{list}</Disclosure>
            ) : (
              list
            )}
          </div>
        );
      })}
    </section>
  );
}

interface PartProps {
  readonly model: GuideModel;
  readonly result: Resultat;
  readonly name: (slug: string) => string;
}

function Together({model, result, name}: PartProps) {
  const {kombinationer, krockar, paminnelser} = result.tillsammans;
  if (kombinationer.length + krockar.length + paminnelser.length === 0) return null;
  return (
    <section aria-labelledby="tillsammans">
      <h3 id="tillsammans">Att tänka på tillsammans</h3>
      {kombinationer.length > 0 && (
        <>
          <h4>Kombinationer som kan fungera hemma</h4>
          <ul>
            {kombinationer.map((row) => (
              <li key={row.text}>
                <strong>{row.insatser.map(name).join(' + ')}.</strong> {row.text}{' '}
                <Citations model={model} lagrum={row.lagrum} />
              </li>
            ))}
          </ul>
        </>
      )}
      {krockar.length > 0 && (
        <>
          <h4>Krockar</h4>
          <ul>
            {krockar.map((row) => (
              <li key={row.text}>
                <strong>{row.insatser.map(name).join(' och ')}.</strong> {row.text}{' '}
                <Citations model={model} lagrum={row.lagrum} />
              </li>
            ))}
          </ul>
        </>
      )}
      {paminnelser.length > 0 && (
        <Disclosure summary={`Påminnelser (${paminnelser.length})`} quiet>
          <ul>
            {paminnelser.map((row) => (
              <li key={`${row.regel}-${row.text}`}>
                {row.text} <Citations model={model} lagrum={row.lagrum} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Stairs({model, result, fall}: {model: GuideModel; result: Resultat; fall: Fall}) {
  const tried = useMemo(
    () =>
      [fall['provat'], fall['pagaende']].flatMap((list) =>
        Array.isArray(list) ? list : [],
      ) as string[],
    [fall],
  );
  const steps = useMemo(() => {
    const shown = new Set([...result.listor.passar, ...result.listor.kanPassa, ...tried]);
    return insatsStairs(
      model.insatser
        .filter((insats) => shown.has(insats.slug) && insats.trappa !== null)
        .map((insats) => ({...insats, livsomraden: [], kortnamn: insats.kortnamn})),
    );
  }, [model, result, tried]);
  return (
    <section aria-labelledby="trappan">
      <h3 id="trappan">Insatstrappan för de här svaren</h3>
      <Insatstrappan steps={steps} tried={tried} heading="h4" />
    </section>
  );
}

function GapReport({model}: {model: GuideModel}) {
  const {glapp} = model.texter;
  return (
    <Notice tone="caution" icon="info" label="Insatsglapp" title={glapp.rubrik}>
      <p>{glapp.inledning}</p>
      <p>
        <Link to="/mellan-stolarna/">Läs vad du kan göra ändå</Link> och lämna mönstret vidare.
        Texten att lämna till BUS-gruppen finns längst ned. Den innehåller inget om fallet.
      </p>
    </Notice>
  );
}

/** A label that stands as a sentence of its own: a question keeps its mark. */
function asSentence(label: string): string {
  return /[.?!]$/.test(label) ? label : `${label}.`;
}
