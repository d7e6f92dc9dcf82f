import {buildIndex} from './build';
import type {CitationData} from './citations';
import type {SearchDocument} from './document';
import {SearchEngine} from './engine';

/** A small invented site for the tests of this room. */
export const FIXTURE: readonly SearchDocument[] = [
  {
    id: 'insats:lss-korttidsvistelse',
    kind: 'insats',
    url: '/insatser/lss-korttidsvistelse/',
    title: 'Korttidsvistelse utanför hemmet',
    shortTitle: 'Korttidsvistelse',
    insats: 'lss-korttidsvistelse',
    keywords: ['kortis', 'stödfamilj', 'kollo'],
    summary: 'Barnet är borta några dygn. Familjen får återhämtning.',
    lagrum: ['lss-9-6'],
    roles: ['lss'],
    sections: [
      {heading: 'Gör så här', anchor: 'gor-sa-har', text: 'Fråga barnet vad det gillar på natten.'},
      {
        heading: 'Avgift',
        anchor: 'avgift',
        text: 'Familjen betalar maten. Insatsen är avgiftsfri.',
      },
    ],
  },
  {
    id: 'insats:kontaktfamilj',
    kind: 'insats',
    url: '/insatser/kontaktfamilj/',
    title: 'Kontaktfamilj enligt socialtjänstlagen',
    insats: 'kontaktfamilj',
    keywords: ['stödfamilj soc', 'helgfamilj'],
    summary: 'En annan familj tar emot barnet, ofta en helg i månaden.',
    lagrum: ['sol-13-7'],
    roles: ['iff'],
    sections: [],
  },
  {
    id: 'lag:lss-9-6',
    kind: 'lag',
    url: '/lagar/lss/#lss-9-6',
    title: '9 § 6 LSS Korttidsvistelse utanför det egna hemmet',
    keywords: [],
    summary: 'Ger den enskilde miljöombyte och anhöriga avlösning.',
    citationIds: ['lss-9-6'],
    sections: [],
  },
  {
    id: 'lag:gammal-3-6b',
    kind: 'lag',
    url: '/lagar/gamla-sol/#gammal-3-6b',
    title: '3 kap. 6 b § gamla SoL: nu 13 kap. 7 § SoL',
    keywords: ['Kontaktperson, kontaktfamilj'],
    summary: 'Särskilt kvalificerad kontaktperson gäller under 21 år.',
    citationIds: ['gammal-3-6b'],
    sections: [],
  },
  {
    id: 'lag:sol-13-7',
    kind: 'lag',
    url: '/lagar/sol/#sol-13-7',
    title: '13 kap. 7 § SoL Kontaktperson och kontaktfamilj',
    keywords: [],
    summary: 'Nämnden får utse en kontaktperson eller kontaktfamilj.',
    citationIds: ['sol-13-7'],
    sections: [],
  },
  {
    id: 'ordlista:bup',
    kind: 'ordlista',
    url: '/ordlista/#bup',
    title: 'BUP',
    keywords: ['barn- och ungdomspsykiatrin'],
    summary: 'Regionens vård för barn med svårare psykisk ohälsa.',
    sections: [],
  },
  {
    id: 'kontakt:koping-oro',
    kind: 'kontakt',
    url: '/kontakter/koping/',
    title: 'Mottagning barn och unga i Köping',
    keywords: ['orosanmälan', 'Köping'],
    summary: 'Hit ringer du om ett barn kan fara illa.',
    sections: [],
  },
  {
    id: 'kunskap:/samverkan/sip/',
    kind: 'kunskap',
    url: '/samverkan/sip/',
    title: 'SIP steg för steg',
    keywords: [],
    summary: 'En plan som kommunen och regionen gör tillsammans med familjen i Köping.',
    sections: [{heading: 'Samtycke', anchor: 'samtycke', text: 'Utan samtycke ingen plan.'}],
  },
];

/** The laws and provisions of the invented site. */
export const FIXTURE_CITATIONS: CitationData = {
  lagar: [
    {
      id: 'lss',
      sfs: '1993:387',
      namn: 'Lag (1993:387) om stöd och service till vissa funktionshindrade',
      kortnamn: 'LSS',
      alias: [],
      harKapitel: false,
    },
    {
      id: 'sol',
      sfs: '2025:400',
      namn: 'Socialtjänstlag (2025:400)',
      kortnamn: 'SoL',
      alias: ['socialtjänstlagen'],
      harKapitel: true,
    },
    {
      id: 'gamla-sol',
      sfs: '2001:453',
      namn: 'Socialtjänstlag (2001:453)',
      kortnamn: 'gamla SoL',
      alias: ['gamla socialtjänstlagen'],
      harKapitel: true,
    },
  ],
  lagrum: ['lss-9-6', 'sol-13-7'],
  gamla: [['3:6 b', ['sol-13-7']]],
};

/** An engine over the invented site, whole. */
export function fixtureEngine(): SearchEngine {
  const {first, rest} = buildIndex(FIXTURE, FIXTURE_CITATIONS);
  const engine = new SearchEngine(first);
  engine.addRest(rest);
  return engine;
}
