import type {ReactNode} from 'react';
import {UTFALL_ETIKETT, type Utfall} from '../../types';
import type {GuideModel, RegelModell} from '../../model';
import {Rich} from '../../../ui/lagrum/Rich';
import {Verdict} from '../Verdict';
import styles from './Reasoning.module.css';

/** A way out of a stage: what decides, and what it gives. */
interface Way {
  readonly when: string;
  /** A verdict, or the words for what happens. */
  readonly then: Utfall | string;
  /** What it wins over, or gives way to. */
  readonly wins?: string;
}

interface Stage {
  readonly title: string;
  readonly to?: string;
  readonly text: string;
  readonly ways: readonly Way[];
}

/**
 * The flow of the guide, drawn: a stage for each thing that is judged, its ways out as branches. The
 * picture is the list itself, so the text alternative can never say anything else.
 */
export function Flow({model}: {readonly model: GuideModel}) {
  return (
    <figure className={styles.flow} aria-labelledby="flode">
      <figcaption>
        <h2 id="flode">Från svar till listor</h2>
        <p>
          Läs uppifrån. Varje ruta är ett steg. Grenarna visar vad steget kan ge och vad som väger
          tyngst.
        </p>
      </figcaption>
      <ol className={styles.stages}>
        {stagesOf(model).map((stage) => (
          <li key={stage.title} className={styles.stage}>
            <div className={styles.box}>
              <strong>{stage.to ? <a href={stage.to}>{stage.title}</a> : stage.title}</strong>
              <p>
                <Rich plain text={stage.text} />
              </p>
            </div>
            <ul className={styles.ways}>
              {stage.ways.map((way) => (
                <li key={way.when}>
                  <Rich plain text={way.when} />: <Then then={way.then} />
                  {way.wins && <span className={styles.quiet}> {way.wins}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li className={styles.stage}>
          <div className={styles.box}>
            <strong>Listorna</strong>
            <p>För varje insats gäller det första som stämmer, uppifrån:</p>
          </div>
          <ol className={styles.precedence}>
            {PRECEDENCE.map(({when, then}) => (
              <li key={when}>
                <Rich plain text={when} />: <Then then={then} />
              </li>
            ))}
          </ol>
        </li>
      </ol>
    </figure>
  );
}

function Then({then}: {readonly then: string}): ReactNode {
  return isVerdict(then) ? <Verdict utfall={then} /> : <strong>{then}</strong>;
}

function isVerdict(word: string): word is Utfall {
  return Object.hasOwn(UTFALL_ETIKETT, word);
}

/** What weighs most, as `listaAv` in verdict.ts reads the marks. */
const PRECEDENCE: readonly Way[] = [
  {when: 'Barnets ålder ligger utanför insatsens åldrar', then: 'visas inte'},
  {when: 'Skyddet säger passar', then: 'passar'},
  {when: 'Skyddet säger kan passa, och något spärrar', then: 'kan-passa'},
  {when: 'Ett eget villkor, en gräns eller 9 § 8 LSS spärrar', then: 'passar-inte'},
  {when: 'Någon regel säger passar', then: 'passar'},
  {when: 'Någon regel säger kan passa', then: 'kan-passa'},
  {when: 'Ett avgörande svar är öppet', then: 'gar-inte-att-avgora-an'},
  {when: 'Den svarar bara inte mot behovet', then: 'passar-inte'},
  {when: 'Ingen regel nämner den', then: 'visas inte'},
];

function stagesOf(model: GuideModel): readonly Stage[] {
  const count = (slag: RegelModell['slag']): number =>
    model.regler.filter((rule) => rule.slag === slag).length;
  const own = model.insatser.filter(
    (each) => each.personkrets ?? each.alder ?? each.villkor,
  ).length;
  return [
    {
      title: 'Svaren läses',
      to: '#fragor',
      text: `${model.fragor.length} frågor. Alla får lämnas öppna.`,
      ways: [
        {when: 'Ej besvarad, vet inte eller utreds', then: 'öppet svar'},
        {when: 'Svar som inte går ihop', then: 'visas för dig'},
      ],
    },
    {
      title: 'Skyddet',
      to: '#regler-sakerhet',
      text: `${count('sakerhet')} regler. Finns tecken på fara för barnet?`,
      ways: [
        {when: 'Tecken finns', then: 'passar', wins: 'Går före allt. Ingen spärr tar bort det.'},
        {when: 'Insatsen kan öka faran', then: 'passar-inte', wins: 'Tills skyddet är bedömt.'},
        {when: 'Fara just nu', then: 'allt annat tonas ner', wins: 'Det väntar på skyddet.'},
        {when: 'Öppet', then: 'gar-inte-att-avgora-an'},
      ],
    },
    {
      title: 'Insatsens egna villkor',
      to: '#villkor',
      text: `${own} insatser har villkor om personkrets, ålder eller annat.`,
      ways: [
        {
          when: 'Ett villkor är inte uppfyllt enligt svaren',
          then: 'passar-inte',
          wins: 'En spärr. Går före behoven, men inte före skyddet.',
        },
        {when: 'Åldern ligger utanför', then: 'visas inte'},
        {when: 'Öppet', then: 'ingen spärr'},
      ],
    },
    {
      title: 'Behoven',
      to: '#regler-behov',
      text: `${count('behov')} regler prövas mot samma svar. Flera kan stämma.`,
      ways: [
        {when: 'Regeln stämmer', then: 'passar'},
        {when: 'Regeln stämmer, svagare', then: 'kan-passa'},
        {when: 'Öppet', then: 'gar-inte-att-avgora-an'},
        {
          when: 'Svarar inte mot just det behovet',
          then: 'passar-inte',
          wins: 'Viker för förslag från andra regler.',
        },
      ],
    },
    {
      title: 'Gränserna',
      to: '#regler-grans',
      text: `${count('grans')} regler om samtycke, ålder, ansvar och samverkan.`,
      ways: [
        {when: 'En gräns nås', then: 'passar-inte', wins: 'En spärr. Går före behoven.'},
        {when: 'Regeln föreslår en insats', then: 'passar eller kan passa'},
        {when: 'Regeln påminner', then: 'texten visas'},
        {when: 'Öppet', then: 'bara en fråga'},
      ],
    },
    {
      title: 'Tabellen för 9 § 8 LSS',
      to: '#nio-atta',
      text: `${model.nioAtta.steg.length} steg. Första sanna steget gäller. Bara tabellen avgör var boendet hamnar.`,
      ways: (
        ['kan-vara-aktuellt', 'utred-vidare', 'sannolikt-ej-uppfyllt', 'ej-relevant'] as const
      ).map((value) => ({
        when: model.nioAtta.etiketter[value].etikett,
        then: NINE_EIGHT_GIVES[value],
      })),
    },
    {
      title: 'Byten och ingång',
      to: '#bredvid',
      text: 'Rätt mottagare för åldern. Och alltid ett nästa steg.',
      ways: [
        {when: 'En annan mottagare tar över', then: 'förslaget flyttas dit'},
        {when: 'Inget förslag alls', then: 'en ingång föreslås'},
      ],
    },
  ];
}

/** Where each value of the check puts the boende. */
const NINE_EIGHT_GIVES = {
  'kan-vara-aktuellt': 'passar',
  'utred-vidare': 'gar-inte-att-avgora-an',
  'sannolikt-ej-uppfyllt': 'passar-inte',
  'ej-relevant': 'visas inte',
} as const;
