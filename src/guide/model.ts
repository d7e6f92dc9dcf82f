import type {Huvudman, Verksamhet} from '../insatser/labels';
import type {Avgors, NineEight, Triage} from './types';

/*
 * The compiled guide: plain JSON, checked once at build time, the same in the browser, the terminal and
 * the tests. Conditions are nodes in one table, so that equal criteria are judged once per case and the
 * table of states is itself the explanation.
 */

/** Kinds of node. Numbers keep the JSON small. */
export const NOD = {
  alltid: 0,
  och: 1,
  eller: 2,
  inte: 3,
  /** [4, index in `namn`, node] */
  namn: 4,
  /** [5, index in `fakta`, bits of the values that make it true] */
  uppgift: 5,
  /** [6, min or -1, max or -1, 1 if an unknown age makes it true] */
  alder: 6,
  /** [7, index in `fakta`, ...indices of needs or insatser] */
  lista: 7,
  /** [8, 1 if all needs must lie there, ...indices of areas] */
  omrade: 8,
} as const;

/** One node: its kind and then numbers as told in `NOD`. Children always come before their parents. */
export type Nod = readonly number[];

export type FaktaTyp = 'val' | 'flerval' | 'alder' | 'janej' | 'behov' | 'insatser' | 'harledd';

export interface FaktaModell {
  readonly id: string;
  readonly typ: FaktaTyp;
  readonly etikett: string;
  readonly fraga: string;
  readonly hjalp?: string | undefined;
  readonly andringsbar: boolean;
  /** Allowed values. For typ behov and insatser the list is `behov` and `insatser` of the model. */
  readonly varden: readonly VardeModell[];
  /** Values that leave the question open, `okand` among them. */
  readonly oppna: readonly string[];
  /** Node that must be true for the question to be asked. */
  readonly visaOm?: number | undefined;
}

export interface VardeModell {
  readonly varde: string;
  readonly etikett: string;
  readonly hjalp?: string | undefined;
}

export interface FragaModell {
  readonly nr: string;
  readonly rubrik: string;
  /** Indices in `fakta`. */
  readonly fakta: readonly number[];
  readonly hoppaOver?: number | undefined;
  /** Missing until it is answered, also when no proposal waits for it: the child's own voice. */
  readonly grund?: true | undefined;
  readonly varfor: string;
  readonly lagrum: readonly string[];
}

export interface RimlighetModell {
  readonly nod: number;
  /** Index in `fakta` of the answer to look at. */
  readonly fakta: number;
  /** The answer is read as this value. */
  readonly lasSom?: string | undefined;
  /** This value is struck from the list. */
  readonly stryk?: string | undefined;
  readonly text: string;
}

export interface InsatsModell {
  readonly slug: string;
  readonly titel: string;
  readonly kortnamn?: string | undefined;
  readonly huvudman: readonly Huvudman[];
  readonly verksamhet: Verksamhet;
  readonly beslutar: string;
  readonly lagrum: readonly string[];
  readonly trappa: number | null;
  readonly alder?: readonly [min: number | null, max: number | null] | undefined;
  readonly personkrets?: readonly number[] | undefined;
  readonly villkor?: readonly VillkorModell[] | undefined;
}

export interface VillkorModell {
  readonly id: string;
  readonly avgors: Avgors;
  /** Node that excludes the insats when true; only when a machine settles it. */
  readonly nod?: number | undefined;
  readonly skal: string;
  readonly lagrum: readonly string[];
}

export interface RegelModell {
  readonly id: string;
  readonly slag: 'sakerhet' | 'behov' | 'grans' | 'glapp';
  /** The rule's own condition. */
  readonly nod: number;
  readonly skal: string;
  readonly lagrum: readonly string[];
  readonly avgors: Avgors;
  readonly obs?: string | undefined;
  readonly text?: string | undefined;
  /** Said of these insatser when the rule holds. */
  readonly forbehall?:
    readonly {readonly insatser: readonly number[]; readonly text: string}[] | undefined;
}

/** Columns of a rule: what it says about an insats. */
export const KOLUMN = {passar: 0, kanPassa: 1, passarInte: 2} as const;

export interface ForslagModell {
  /** Index in `regler`. */
  readonly regel: number;
  /** Index in `insatser`. */
  readonly insats: number;
  readonly kolumn: number;
  /** The rule's condition and the proposal's own, together. */
  readonly nod: number;
  readonly avgors: Avgors;
  /** Why just this insats, where the rule's own reason is about them all. */
  readonly skal?: string | undefined;
  /** A remark on a proposal, or the reason of a refusal. */
  readonly text?: string | undefined;
}

export interface BytesModell {
  readonly id: string;
  readonly nod: number;
  readonly fran: readonly number[];
  readonly till: number;
  readonly skal: string;
}

export interface StegModell {
  readonly nr: string;
  readonly fraga: string;
  readonly nod: number;
  readonly svar: NineEight;
  readonly skal: string;
  readonly lagrum: readonly string[];
}

export interface NioAttaModell {
  readonly insats: number;
  readonly steg: readonly StegModell[];
  readonly kriterier: readonly {
    readonly id: string;
    readonly fraga: string;
    readonly uppfyllt?: number | undefined;
    readonly inteUppfyllt?: number | undefined;
    readonly avgors: Avgors;
    readonly skal: string;
    readonly lagrum: readonly string[];
  }[];
  readonly svagareOm: number;
  readonly svagareSkal: string;
  readonly visaNejOm: number;
  readonly etiketter: Readonly<
    Record<NineEight, {readonly etikett: string; readonly text: string}>
  >;
  readonly signaler: readonly {
    readonly nr: number;
    readonly nod?: number | undefined;
    readonly text: string;
    readonly fraga: string;
  }[];
  readonly signalText: {readonly en: string; readonly flera: string};
  readonly iStallet: readonly {
    readonly nod: number;
    readonly rubrik: string;
    readonly insatser: readonly number[];
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
  readonly forbered: readonly {
    readonly nod: number;
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
  readonly alltid: readonly string[];
}

export interface FlaggaModell {
  readonly slug: string;
  readonly nod: number;
  readonly etikett: string;
  readonly text: string;
  readonly gor: string;
  readonly leder?: Verksamhet | undefined;
  readonly lagrum: readonly string[];
}

export interface TriageModell {
  readonly niva: Triage;
  readonly etikett: string;
  readonly text: string;
  readonly skal: readonly {
    readonly nod: number;
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
}

export interface ForstModell {
  readonly id: string;
  readonly nod: number;
  readonly gor: string;
  readonly kontakt?: Verksamhet | undefined;
  readonly insats?: number | undefined;
  readonly lagrum: readonly string[];
}

export interface GuideModel {
  readonly version: 1;
  readonly fakta: readonly FaktaModell[];
  readonly fragor: readonly FragaModell[];
  readonly preliminart: number;
  /** Answers that do not go together. */
  readonly rimlighet: readonly RimlighetModell[];
  readonly livsomraden: readonly {readonly id: string; readonly etikett: string}[];
  readonly behov: readonly {
    readonly slug: string;
    readonly etikett: string;
    readonly hjalp: string;
    /** Index in `livsomraden`. */
    readonly omrade: number;
  }[];
  readonly insatser: readonly InsatsModell[];
  readonly namn: readonly {readonly namn: string; readonly klartext: string}[];
  readonly noder: readonly Nod[];
  /** Nodes from here on read the result of the 9 § 8 check and are judged after it. */
  readonly sena: number;
  readonly regler: readonly RegelModell[];
  readonly forslag: readonly ForslagModell[];
  readonly byten: readonly BytesModell[];
  readonly egna: {
    readonly personkrets: {
      readonly id: string;
      readonly skal: string;
      readonly oppet: string;
      readonly lagrum: readonly string[];
      /** True when the child belongs, and when it does not, to a personkrets. */
      readonly ja: readonly [krets1: number, krets2: number, krets3: number];
      readonly nej: number;
    };
    readonly alder: {readonly id: string; readonly skal: string};
  };
  readonly ingang: {
    readonly id: string;
    readonly skal: string;
    readonly forslag: readonly {readonly insats: number; readonly nod: number}[];
  };
  readonly nioAtta: NioAttaModell;
  readonly flaggor: readonly FlaggaModell[];
  readonly triage: readonly TriageModell[];
  readonly forst: readonly ForstModell[];
  readonly kombinationer: readonly {
    readonly insatser: readonly number[];
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
  readonly krockar: readonly {
    readonly insatser: readonly number[];
    readonly slag: 'utesluter' | 'ordning';
    readonly avgors: Avgors;
    readonly text: string;
    readonly lagrum: readonly string[];
  }[];
  /** Ids of each citation that the model holds. */
  readonly lagrum: Readonly<Record<string, readonly string[]>>;
  readonly texter: {
    readonly alltid: readonly string[];
    readonly rattAttAnsoka: string;
    readonly efterSkyddet: string;
    readonly pagar: string;
    readonly provat: string;
    readonly vuxna: string;
    readonly glapp: {
      readonly rubrik: string;
      readonly inledning: string;
      readonly beskrivning: string;
      readonly fraga: string;
      readonly avslut: string;
    };
  };
}
