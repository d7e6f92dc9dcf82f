import Link from '@docusaurus/Link';
import {useMemo, type ReactNode} from 'react';
import {VERKSAMHET_LABEL, type Verksamhet} from '../../insatser/labels';
import {insatsStairs} from '../../insatser/overview';
import {Insatstrappan} from '../../insatser/ui/Insatstrappan';
import {Disclosure} from '../../ui/Disclosure';
import {Notice} from '../../ui/Notice';
import {localToday} from '../../ui/useToday';
import {byHuvudman} from '../explain/groups';
import {isSafety} from '../explain/reasons';
import type {Forklaring} from '../explain/tree';
import {gapReport} from '../gapReport';
import type {Resultat} from '../guide';
import type {GuideModel} from '../model';
import {asSentence} from '../sentence';
import {underlagSheet} from '../sheet';
import type {Fall} from '../types';
import {EFTER_SKYDDET, SKYDDET_NU, underlag} from '../underlag';
import {Changes} from './Changes';
import {Citations} from './Citations';
import {ByHuvudman, Lists} from './Lists';
import {Missing} from './Missing';
import {NineEightResult} from './NineEightResult';
import {Outputs} from './Outputs';
import {Paper} from './Paper';
import {usePaper} from './usePaper';
import styles from './Guide.module.css';

interface ResultViewProps {
  readonly model: GuideModel;
  readonly fall: Fall;
  readonly result: Resultat;
  /** Goes to a question and comes back here. */
  readonly onAsk: (nr: string) => void;
}

/**
 * The whole answer. On the screen: what to do now, the insatser by verdict, 9 § 8 and what would change
 * it; in danger what protects comes first and the rest is set apart. On paper: the samtalsunderlag alone.
 */
export function ResultView(props: ResultViewProps) {
  const {model, fall, result} = props;
  const {paper, print} = usePaper();
  const pattern = gapReport(model, fall, result);
  const sheet = underlagSheet(underlag(model, fall, result), localToday());
  const takeAlong = (
    <Outputs model={model} fall={fall} sheet={sheet} pattern={pattern} onPrint={print} />
  );
  return (
    <>
      <div className={styles.resultat} data-no-print>
        {result.akut ? (
          <Acute {...props}>{takeAlong}</Acute>
        ) : (
          <>
            <Always result={result} />
            <First model={model} result={result} />
            <Missing {...props} />
            <Shared model={model} result={result} />
            <Flags model={model} result={result} />
            <Rest {...props} trees={result.forklaringar} />
            <Contacts model={model} result={result} />
            {takeAlong}
          </>
        )}
      </div>
      <Paper sheet={sheet} pattern={paper === 'monster' ? pattern : null} />
    </>
  );
}

/** What to do, what protects and whom to call; then, set apart, all that must wait. */
function Acute({children, ...props}: ResultViewProps & {readonly children: ReactNode}) {
  const {model, result} = props;
  const safe = result.forklaringar.filter(isSafety);
  return (
    <>
      <First model={model} result={result} />
      {safe.length > 0 && (
        <section aria-labelledby="skyddar" data-skydd>
          <h3 id="skyddar">{SKYDDET_NU}</h3>
          <ByHuvudman model={model} result={result} groups={byHuvudman(model, safe)} />
        </section>
      )}
      <Contacts model={model} result={result} />
      <Flags model={model} result={result} />
      <section className={styles.after} aria-labelledby="efter-skyddet">
        <h2 id="efter-skyddet">{EFTER_SKYDDET}</h2>
        <p>{model.texter.efterSkyddet}</p>
        <Always result={result} />
        <Missing {...props} />
        <Shared model={model} result={result} />
        <Rest {...props} trees={result.forklaringar.filter((tree) => !isSafety(tree))} />
        {children}
      </section>
    </>
  );
}

function Always({result}: {readonly result: Resultat}) {
  return (
    <Notice tone="primary" icon="info" label="Samtalsunderlag">
      <p>{result.alltid.join(' ')}</p>
    </Notice>
  );
}

function First({model, result}: {readonly model: GuideModel; readonly result: Resultat}) {
  const {forst, leder} = result.tillsammans;
  return (
    <section aria-labelledby="forst">
      <h3 id="forst">Gör det här först</h3>
      <ol className={styles.first}>
        {forst.map((row) => (
          <li key={row.id}>
            {row.gor} <Citations model={model} lagrum={row.lagrum} />
            {row.insats && (
              <>
                {' '}
                <Link to={`/insatser/${row.insats}/`}>{shortName(model, row.insats)}</Link>
              </>
            )}
          </li>
        ))}
      </ol>
      {leder.length > 0 && (
        <p>
          <strong>Leder:</strong> {leder.map((leader) => VERKSAMHET_LABEL[leader]).join(', ')}
        </p>
      )}
    </section>
  );
}

/** The insatser and all that explains and widens the picture. */
function Rest(props: ResultViewProps & {readonly trees: readonly Forklaring[]}) {
  const {model, fall, result, trees} = props;
  const {nioAtta} = result;
  const name = (slug: string): string => shortName(model, slug);
  return (
    <>
      <Lists model={model} result={result} trees={trees} />
      {result.flaggor.includes('insatsglapp') && <GapNotice model={model} />}
      {nioAtta.varde !== 'ej-relevant' || fall['fragaOm98'] === true ? (
        <NineEightResult model={model} answer={nioAtta} />
      ) : null}
      <Together model={model} result={result} name={name} />
      <Stairs model={model} result={result} fall={fall} />
      <Changes model={model} result={result} name={name} />
    </>
  );
}

function Shared({model, result}: {readonly model: GuideModel; readonly result: Resultat}) {
  const {triage} = result.tillsammans;
  return (
    <section aria-labelledby="gemensamt">
      <h3 id="gemensamt">Är det ett gemensamt barn?</h3>
      <p>
        <strong>{asSentence(triage.etikett)}</strong> {triage.text}
      </p>
      <ul>
        {triage.skal.map((reason) => (
          <li key={reason.text}>
            {reason.text} <Citations model={model} lagrum={reason.lagrum} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Flags({model, result}: {readonly model: GuideModel; readonly result: Resultat}) {
  const {flaggor} = result.tillsammans;
  if (flaggor.length === 0) return null;
  return (
    <section aria-labelledby="uppmarksamma">
      <h3 id="uppmarksamma">Uppmärksamma</h3>
      <ul className={styles.flags}>
        {flaggor.map((flag) => (
          <li key={flag.slug} data-flagga={flag.slug}>
            <strong>{asSentence(flag.etikett)}</strong> {flag.text} {flag.gor}{' '}
            <Citations model={model} lagrum={flag.lagrum} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contacts({model, result}: {readonly model: GuideModel; readonly result: Resultat}) {
  return (
    <section aria-labelledby="kontakt">
      <h3 id="kontakt">Vem du kontaktar</h3>
      <ul>
        {result.tillsammans.kontakter.map((row) => (
          <li key={row.verksamhet}>
            <strong>{VERKSAMHET_LABEL[row.verksamhet]}</strong>
            {row.leder && ' (leder)'}
            {row.insatser.length > 0 &&
              `: ${row.insatser.map((slug) => shortName(model, slug)).join(', ')}`}
            .
            {CONTACT_SITUATION[row.verksamhet] && (
              <>
                {' '}
                <Link to={`/kontakter/?situation=${CONTACT_SITUATION[row.verksamhet]}`}>
                  Kontaktuppgifter: {VERKSAMHET_LABEL[row.verksamhet]}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function shortName(model: GuideModel, slug: string): string {
  const insats = model.insatser.find((known) => known.slug === slug);
  return insats?.kortnamn ?? insats?.titel ?? slug;
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
      <Clashes
        model={model}
        heading="Går inte att ha samtidigt"
        rows={krockar.filter((row) => row.slag === 'utesluter')}
        name={name}
      />
      <Clashes
        model={model}
        heading="Ordningen spelar roll"
        rows={krockar.filter((row) => row.slag === 'ordning')}
        name={name}
      />
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

interface ClashesProps {
  readonly model: GuideModel;
  readonly heading: string;
  readonly rows: Resultat['tillsammans']['krockar'];
  readonly name: (slug: string) => string;
}

function Clashes({model, heading, rows, name}: ClashesProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {rows.map((row) => (
          <li key={row.text}>
            <strong>{row.insatser.map(name).join(' och ')}.</strong> {row.text}{' '}
            <Citations model={model} lagrum={row.lagrum} />
          </li>
        ))}
      </ul>
    </>
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

function GapNotice({model}: {model: GuideModel}) {
  const {glapp} = model.texter;
  return (
    <Notice tone="caution" icon="info" label="Insatsglapp" title={glapp.rubrik}>
      <p>{glapp.inledning}</p>
      <p>
        <Link to="/mellan-stolarna/">Läs vad du kan göra ändå</Link> och lämna mönstret vidare.
        Texten att lämna till BUS-gruppen finns längst ned.
      </p>
    </Notice>
  );
}
