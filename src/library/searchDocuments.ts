import {UPPDRAG} from '../contacts/uppdrag';
import {createGrammar, lagrumIds, type Grammar, type LagNamn} from '../lagrum';
import {gammalId, type CitationData} from '../search/citations';
import {insatsDocument} from '../search/adapters/insats';
import {kontaktDocument, kontaktSituationDocument, nodDocument} from '../search/adapters/kontakt';
import {kunskapDocument} from '../search/adapters/kunskap';
import {fragorDocument, kursDocument, modulDocument} from '../search/adapters/kurs';
import {
  gammalParagrafDocument,
  lagDocument,
  lagrumDocument,
  lagSidaDocument,
} from '../search/adapters/lag';
import {moteDocument} from '../search/adapters/mote';
import {termDocument} from '../search/adapters/ordlista';
import {platsDocuments} from '../search/adapters/platser';
import {verktygDocument} from '../search/adapters/verktyg';
import type {SearchDocument} from '../search/document';
import {meetingId} from '../meeting/plan';
import {known} from './known';
import type {Library} from './loadLibrary';
import {searchSections} from './searchSections';

/** Turns one collection of the library into documents. */
type Adapter = (library: Library, grammar: Grammar) => SearchDocument[];

/**
 * Every kind of thing that can be found, in the order that settles ties. A room that wants its
 * things found adds its adapter in `search/adapters` and a line here.
 */
const ADAPTERS: readonly Adapter[] = [
  insatser,
  sidor,
  kontakter,
  kontaktSituationer,
  noder,
  verktyg,
  platser,
  kurser,
  moduler,
  moten,
  lagar,
  lagrum,
  gamlaSol,
  ordlista,
  fragor,
];

/** Everything on the site that can be found. */
export function searchDocuments(library: Library): SearchDocument[] {
  const grammar = createGrammar(laws(library));
  return ADAPTERS.flatMap((adapter) => adapter(library, grammar));
}

/** What questions' and texts' citations are read with. */
export function searchCitations(library: Library): CitationData {
  return {
    lagar: laws(library),
    lagrum: library.lagrum.map(({value}) => value.id),
    gamla: library.gamlaSol.map(({value}) => [value.gammal, value.nya]),
  };
}

function laws(library: Library): LagNamn[] {
  return library.lagar.map(({value}) => ({
    id: value.id,
    sfs: value.sfs,
    namn: value.namn,
    kortnamn: value.kortnamn,
    alias: value.alias ?? [],
    harKapitel: value.harKapitel,
    ...(value.artiklar ? {artiklar: true} : {}),
  }));
}

function cited(texts: readonly string[], grammar: Grammar): string[] {
  return texts.flatMap((text) => grammar.findCitations(text).flatMap(lagrumIds));
}

function insatser(library: Library, grammar: Grammar): SearchDocument[] {
  return library.insatser.map(({value, url, body}) =>
    insatsDocument({
      ...value,
      url,
      lagrumIds: cited(value.lagrum, grammar),
      sections: searchSections(body),
    }),
  );
}

const lawUrl = (id: string): string => `/lagar/${id}/`;

/** Reading pages; the page of a law is found by all names of the law. */
function sidor(library: Library): SearchDocument[] {
  return library.sidor.map(({value, url, body}) => {
    const page = {...value, url, sections: searchSections(body)};
    const law = library.lagar.find((entry) => lawUrl(entry.value.id) === url)?.value;
    return law ? lagSidaDocument(law, page) : kunskapDocument(page);
  });
}

function lagar(library: Library): SearchDocument[] {
  return library.lagar
    .filter(({value}) => value.upphavd === undefined)
    .filter(({value}) => !library.sidor.some(({url}) => url === lawUrl(value.id)))
    .map(({value}) =>
      lagDocument({
        ...value,
        url: lawUrl(value.id),
        sammanfattning: `${value.namn}: de lagrum som Samsyn hänvisar till, med vad de säger.`,
      }),
    );
}

function lagrum(library: Library, grammar: Grammar): SearchDocument[] {
  return library.lagrum.flatMap(({value}) => {
    const law = library.lagar.find((entry) => entry.value.id === value.lag)?.value;
    if (!law) return [];
    return lagrumDocument({
      id: value.id,
      citat: grammar.formatCitation({...value, lag: law.id, sfs: law.sfs}),
      rubrik: value.rubrik,
      sammanfattning: value.sammanfattning,
      url: `/lagar/${law.id}/#${value.id}`,
    });
  });
}

function gamlaSol(library: Library, grammar: Grammar): SearchDocument[] {
  const provisions = new Map(library.lagrum.map(({value}) => [value.id, value]));
  return library.gamlaSol.map(({value}) => {
    const nyaCitat = value.nya.flatMap((id) => {
      const provision = provisions.get(id);
      const law = library.lagar.find((entry) => entry.value.id === provision?.lag)?.value;
      return provision && law
        ? [grammar.formatCitation({...provision, lag: law.id, sfs: law.sfs})]
        : [];
    });
    const url = `/lagar/gamla-sol/#${gammalId(value.gammal)}`;
    return gammalParagrafDocument({...value, nyaCitat, url});
  });
}

function ordlista(library: Library, grammar: Grammar): SearchDocument[] {
  return library.ordlista.map(({value}) =>
    termDocument({
      id: value.id,
      term: value.term,
      alias: value.alias ?? [],
      forklaring: value.forklaring,
      lagrumIds: cited(value.lagrum ?? [], grammar),
      url: `/ordlista/#${value.id}`,
    }),
  );
}

/** Functions one can turn to; never the name that may stand there for a time. */
function kontakter(library: Library): SearchDocument[] {
  return library.kontakter.map(({value}) =>
    kontaktDocument({
      id: value.id,
      url: `/kontakter/#${value.id}`,
      namn: `${value.funktion}, ${value.enhet}`,
      sokord: [value.funktion, UPPDRAG[value.uppdrag], ...value.forVad],
      kommuner: namesOfKommuner(library, value.kommuner ?? []),
      uppdrag: `${value.forVad.join('. ')}.`,
    }),
  );
}

function namesOfKommuner(library: Library, ids: readonly string[]): string[] {
  return ids.map((id) => library.kommuner.find(({value}) => value.id === id)?.value.namn ?? id);
}

/** Reasons to call, as one would say them oneself. */
function kontaktSituationer(library: Library): SearchDocument[] {
  return library.kontaktSituationer.map(({value}) =>
    kontaktSituationDocument({
      ...value,
      sokord: value.sokord ?? [],
      url: `/kontakter/?situation=${value.id}`,
    }),
  );
}

function noder(library: Library): SearchDocument[] {
  return library.noder.map(({value}) =>
    nodDocument({
      id: value.id,
      url: `/kontakter/${value.id}/`,
      namn: `Nod ${value.namn}`,
      kommuner: namesOfKommuner(
        library,
        value.kommuner.map(({kommun}) => kommun),
      ),
      sammanfattning: value.sammanfattning,
    }),
  );
}

/** Forms and checklists, found by their names, parts and fields. */
function verktyg(library: Library): SearchDocument[] {
  return library.verktyg.map(({value}) =>
    verktygDocument({
      id: value.id,
      url: `/verktyg/${value.id}/`,
      titel: value.titel,
      sammanfattning: value.sammanfattning,
      sokord: [],
      sections: [{heading: '', anchor: '', text: value.delar.map(({rubrik}) => rubrik).join('. ')}],
    }),
  );
}

/** Pages that do something rather than tell something. */
function platser(library: Library): SearchDocument[] {
  const {sida} = known(library);
  return platsDocuments((url) => sida.has(url));
}

function kurser(library: Library): SearchDocument[] {
  return library.kurser.map(({value}) =>
    kursDocument({...value, url: `/kurser/${value.id}/`, sections: []}),
  );
}

/** Lessons; what many believe is searched by, so that the right answer is found. */
function moduler(library: Library): SearchDocument[] {
  return library.moduler.map(({value, url, body}) =>
    modulDocument({
      ...value,
      id: value.modul,
      url,
      mal: [
        ...value.mal,
        ...value.missuppfattningar.map(({pastaende, svar}) => `${pastaende} ${svar}`),
      ],
      sections: searchSections(body),
    }),
  );
}

/** Meeting packages, by the lesson or case they belong to. */
function moten(library: Library): SearchDocument[] {
  return library.moten.flatMap(({value}) => {
    const lesson = library.moduler.find((each) => each.value.modul === value.modul);
    const example = library.fall.find((each) => each.value.id === value.fall);
    const titel = (lesson ?? example)?.value.titel;
    if (titel === undefined) return [];
    const id = meetingId(value);
    const moment = value.moment.map((each) => each.titel);
    return moteDocument({id, url: `/mote/?paket=${id}&tid=30`, titel, syfte: value.syfte, moment});
  });
}

/** What questions are about, without their answers; one document for each lesson that has any. */
function fragor(library: Library): SearchDocument[] {
  return library.moduler.flatMap(({value, url, file}) => {
    const own = library.fragor.filter((entry) => entry.file.startsWith(file.replace(/mdx$/, '')));
    if (own.length === 0) return [];
    return fragorDocument({
      modul: value.modul,
      modulTitel: value.titel,
      url,
      fragor: own.map((entry) => entry.value.fraga),
    });
  });
}
