import type {SearchDocument} from '../document';

/** A meeting package: where it is prepared, and what its moments are called. */
export interface MoteData {
  /** Its id in addresses. */
  readonly id: string;
  readonly url: string;
  /** The lesson or the case it belongs to. */
  readonly titel: string;
  readonly syfte: string;
  readonly moment: readonly string[];
}

/** A meeting package, found by what it is about; the lesson or case itself comes before it. */
export function moteDocument({id, url, titel, syfte, moment}: MoteData): SearchDocument {
  return {
    id: `mote:${id}`,
    kind: 'mote',
    url,
    title: `Möte: ${titel}`,
    keywords: [`möte om ${titel}`],
    summary: syfte,
    sections: [{heading: '', anchor: '', text: moment.join('. ')}],
  };
}
