import {combinations, classesFor} from '../../../src/guide/testing/classes';
import type {GuideModel} from '../../../src/guide/model';
import type {Rate} from './measure';
import {whole} from './measure';
import {subset} from './peers';
import type {Proof} from './proof';

export interface ReportData {
  readonly proof: Proof;
  readonly own: readonly Rate[];
  readonly peers: {
    readonly agree: boolean;
    readonly cases: number;
    readonly rates: readonly Rate[];
  };
  readonly model: GuideModel;
  readonly sizes: {readonly code: number; readonly rules: number};
  readonly node: string;
  readonly processor: string;
}

/** The report kept in the repository, in Markdown. */
export function report(data: ReportData): string {
  const {proof, own, peers, model, sizes} = data;
  const table = classesFor(
    model,
    model.nioAtta.steg.map((step) => step.nod),
  );
  return [
    '# Insatsguiden: bevis och hastighet',
    '',
    'Skrivs av `npm run bench -- guide`. Samma frön ger samma fall.',
    '',
    '## Bevis',
    '',
    'Motorn hålls mot kontrolltabellen, en andra, bokstavlig och långsam läsning av reglerna.',
    '',
    '| Vad | Kombinationer | Skillnader |',
    '|---|---:|---:|',
    `| Varje rad i varje regel (${model.regler.length} regler, ${model.forslag.length} rader) | ${whole(proof.lines.tried)} av ${whole(proof.lines.combinations)} | ${proof.lines.differences.length} |`,
    `| Varje steg i 9 § 8-tabellen (${model.nioAtta.steg.length}) | ${whole(proof.steps.tried)} av ${whole(proof.steps.combinations)} | ${proof.steps.differences.length} |`,
    `| Varje flagga (${model.flaggor.length}) | ${whole(proof.flags.tried)} av ${whole(proof.flags.combinations)} | ${proof.flags.differences.length} |`,
    `| Hela resultatet, slumpade fall | ${whole(proof.compared)} | ${proof.faults.filter((fault) => fault.startsWith('differs')).length} |`,
    '',
    `Hela 9 § 8-tabellen läser ${table.length} uppgifter: ${whole(combinations(table))} kombinationer av klasser. De behöver inte prövas`,
    'en och en: varje steg är lika kontrolltabellens steg för alla kombinationer som steget läser, och det',
    'första sanna steget avgör.',
    '',
    `Egenskaperna prövades i ${whole(proof.cases)} fall med fasta frön, vart och ett också med ett öppet svar ifyllt;`,
    `${whole(proof.deep)} av dem med alla öppna svar ifyllda och med varje *passar inte* spårat till kända svar.`,
    `Fel: ${proof.faults.length}. Tid: ${whole(proof.seconds)} s.`,
    '',
    ...proof.faults.map((fault) => `- ${fault}`),
    'Prövat: 9 § 8 är aldrig *passar* eller *kan passa* utan personkrets, med annan huvudorsak än',
    'funktionsnedsättning, utan hem- eller skolgrund, mot en beslutsförmögen 15-årings nej eller när det finns',
    'tecken på att barnet far illa. Säkerheten är först när tecken finns. Varje fall har ett förslag och något att',
    'göra först. Ett öppet svar bär aldrig *passar inte*, och ett ifyllt svar gör aldrig *passar inte* till *passar*.',
    '',
    `Så ofta avgjorde varje steg: ${[...proof.steg].map(([nr, count]) => `${nr}: ${whole(count)}`).join(', ')}.`,
    '',
    '## Hastighet',
    '',
    `${data.processor}, Node ${data.node}, en tråd. Median av fem omgångar, per sekund processortid; inom parentes lägsta–högsta.`,
    '',
    '| Vad | Per sekund | Per sekund på klockan |',
    '|---|---:|---:|',
    ...own.map(
      (rate) =>
        `| ${rate.name} | ${whole(rate.perSecond)} (${whole(rate.lowest)}–${whole(rate.highest)}) | ${whole(rate.byClock)} |`,
    ),
    '',
    `Ett fall tar alltså ${(1000 / (own[2]?.perSecond ?? 1)).toFixed(2)} ms för *vad skulle ändra bilden*.`,
    '',
    '## Jämförelse',
    '',
    `Samma ${subset(model).length} förslag ur säkerhets- och behovsreglerna, ${peers.cases} fall där allt är besvarat. De andra motorerna`,
    `har inget tredje sanningsvärde. Alla tre ger samma förslag: ${peers.agree ? 'ja' : 'NEJ'}.`,
    '',
    '| Motor | Fall per sekund |',
    '|---|---:|',
    ...peers.rates.map(
      (rate) =>
        `| ${rate.name} | ${whole(rate.perSecond)} (${whole(rate.lowest)}–${whole(rate.highest)}) |`,
    ),
    '',
    '## Storlek i webbläsaren',
    '',
    `Guidens egen kod, kärna och sida: ${(sizes.code / 1024).toFixed(1)} kB gz. Regler, frågor och texter: ${(sizes.rules / 1024).toFixed(1)} kB gz.`,
    '',
  ].join('\n');
}
