import type {SearchDocument} from '../../../src/search/document';
import type {Judgement, QueryClass} from '../../../src/search/judgements';
import type {Corpus} from './corpus';
import {pick, seeded} from './random';

/**
 * An invented site of any size: pages about compounds of this field, each with one aspect. Every
 * page is found by its compound and its aspect, and the questions ask for it in six ways. It says
 * how engines compare as a site grows, not how good a page's answer is.
 */
const FIRST =
  'bostads skol barn ungdoms familje stöd vård omsorgs hjälpmedels fritids närståendes rese språk kost rörelse trygghets kontakt vardags arbets nätverks hälso sömn lek studie boende anhörig habiliterings utrednings besluts samtals krisstöds utevistelse kommunikations ekonomi hemma dags kvälls helg sommar övergångs'.split(
    ' ',
  );
const LAST =
  'samordnare bidrag planering grupp mottagning handledning service träning program kort resurs prövning insats uppföljning rådgivning konsult vistelse tillsyn bedömning utbildning'.split(
    ' ',
  );
const ASPECTS = [
  ['ansökan', 'ansökningar'],
  ['avgift', 'avgifter'],
  ['samtycke', 'samtycket'],
  ['överklagande', 'överklagandet'],
  ['målgrupp', 'målgruppen'],
  ['uppdrag', 'uppdraget'],
  ['checklista', 'checklistan'],
  ['kontaktväg', 'kontaktvägar'],
] as const;
const FILLER =
  'barnet familjen handläggaren kommunen regionen behovet stödet tiden platsen rösten vardagen skolan planen beslutet frågan svaret mötet samtalet hemmet veckan dagen hjälpen ansvaret rutinen bilden texten visar ordnar beskriver följer prövar lyssnar skriver delar tydligt gemensamt skriftligt muntligt tidigt noga lugnt enkelt'.split(
    ' ',
  );
const EVERYDAY_A =
  'bok snöre lykta kvist molnet gran båt kastrull spade fönster mössa tråd sten kanot bälte'.split(
    ' ',
  );
const EVERYDAY_B = 'grejen knepet hjälpis fixen saken tricket lösisen rundan stunden hörnan'.split(
  ' ',
);

const LAW = {
  id: 'sol',
  sfs: '2025:400',
  namn: 'Socialtjänstlag (2025:400)',
  kortnamn: 'SoL',
  alias: ['socialtjänstlagen'],
  harKapitel: true,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function paragraph(random: () => number, subject: string): string {
  return Array.from({length: 4 + Math.floor(random() * 4)}, () => {
    const words = Array.from({length: 7 + Math.floor(random() * 7)}, () => pick(FILLER, random));
    if (random() < 0.2) words.splice(2, 0, subject);
    return `${capital(words.join(' '))}.`;
  }).join(' ');
}

/** One wrong, missing, doubled or swapped letter inside the word. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word[at] ?? '';
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2);
    default:
      return word.slice(0, at) + pick([...'aeiorstnlå'], random) + word.slice(at + 1);
  }
}

/** A corpus of about `size` pages and 240 questions, always the same for the same seed. */
export function generatedCorpus(size: number, seed: number): Corpus {
  const random = seeded(seed);
  const topics = FIRST.flatMap((first) => LAST.map((last) => ({first, last})));
  for (let i = topics.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [topics[i], topics[j]];
    if (a && b) [topics[i], topics[j]] = [b, a];
  }
  const documents: SearchDocument[] = [];
  const pages: {topic: (typeof topics)[number]; aspect: (typeof ASPECTS)[number]; id: string}[] =
    [];
  const provisions: string[] = [];
  for (let i = 0; documents.length < size; i += 1) {
    const topic = topics[i % topics.length];
    const aspect = ASPECTS[Math.floor(i / topics.length) % ASPECTS.length];
    if (!topic || !aspect) throw new Error('Too few topics for a corpus of this size.');
    const word = topic.first + topic.last;
    const id = `kunskap:${i}`;
    const chapter = 1 + (i % 35);
    const section = 1 + Math.floor(i / 35);
    const everyday = `${pick(EVERYDAY_A, random)}${pick(EVERYDAY_B, random)} ${i}`;
    provisions.push(`sol-${chapter}-${section}`);
    pages.push({topic, aspect, id});
    documents.push({
      id,
      kind: 'kunskap',
      url: `/sida/${i}/`,
      title: `${capital(word)}: ${aspect[0]}`,
      keywords: [everyday],
      summary: `Om ${aspect[0]} när det gäller ${word}. ${paragraph(random, word).slice(0, 120)}`,
      lagrum: [`sol-${chapter}-${section}`],
      sections: [
        {heading: 'Gör så här', anchor: 'gor-sa-har', text: paragraph(random, word)},
        {heading: 'Vem ansvarar', anchor: 'vem-ansvarar', text: paragraph(random, aspect[0])},
        {
          heading: 'Lagrum',
          anchor: 'lagrum',
          text: `Se ${chapter} kap. ${section} § SoL. ${paragraph(random, word)}`,
        },
      ],
    });
  }

  const judgements: Judgement[] = [];
  const ask = (klass: QueryClass, fraga: string, id: string): void => {
    judgements.push({klass, halva: 'prova', fraga, mal: [id]});
  };
  for (let n = 0; n < 40; n += 1) {
    const i = Math.floor(random() * pages.length);
    const page = pages[i];
    const doc = documents[i];
    if (!page || !doc) continue;
    const {first, last} = page.topic;
    const word = first + last;
    const [aspect, inflected] = page.aspect;
    ask('sammansattning', `${first} ${last} ${aspect}`, page.id);
    ask('bojning', `${word}${/[aeiouyåäö]$/.test(word) ? 'ns' : 'ens'} ${inflected}`, page.id);
    ask('felstavning', `${slip(word, random)} ${aspect}`, page.id);
    ask('citat', `${1 + (i % 35)}:${1 + Math.floor(i / 35)} sol`, page.id);
    ask('vardagsord', doc.keywords[0] ?? '', page.id);
    ask('namn', doc.title, page.id);
  }
  return {
    name: `Genererade sidor (${size})`,
    documents,
    citations: {lagar: [LAW], lagrum: provisions, gamla: []},
    judgements,
  };
}
