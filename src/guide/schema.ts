import {z} from 'zod';
import {id, ids, text, uniqueList} from '../content/fields';
import {NINE_EIGHT, TRIAGE} from './types';
import {VERKSAMHET} from '../insatser/labels';

/*
 * The shapes of docs/guide/. zod checks form only; conditions are read, and slugs and lagrum are held
 * against each other, by `compileGuide`. Nothing here is shipped to the browser.
 */

/** A condition in the language of the rules. Its wording is checked when the guide is compiled. */
const condition = () => text(3, 700).describe('Villkor i reglernas språk.');
const provision = () => text(3, 120).describe('Lagrum som folk skriver det.');
const provisions = () => uniqueList(provision()).min(1);
const sentence = () => text(3, 900);
const ruleId = () =>
  z
    .string()
    .regex(
      /^(?:[A-Z]{1,2}\d{1,3}|R-[A-ZÅÄÖ]+)$/,
      'fel form på regelns id – skriv till exempel B12',
    );
const avgors = () => z.enum(['maskin', 'bedomning']);

/** docs/guide/behov.yaml */
export const behovFileSchema = z.strictObject({
  livsomraden: z.array(z.strictObject({id: id(), etikett: text(2, 60)})).min(1),
  behov: z
    .array(
      z.strictObject({
        slug: id(),
        etikett: text(3, 90),
        hjalp: text(10, 200),
        livsomrade: id(),
      }),
    )
    .min(1),
});

const value = z.strictObject({
  varde: z.string().min(1).max(40),
  etikett: text(1, 120),
  hjalp: text(5, 300).optional(),
});

const fact = z.strictObject({
  id: z.string().regex(/^[a-zA-Z0-9]+$/),
  typ: z.enum(['val', 'flerval', 'alder', 'janej', 'behov', 'insatser']),
  etikett: text(3, 60).describe('Kort namn på uppgiften, som i ”Personkrets”.'),
  fraga: text(5, 200).describe('Frågan som användaren ser.'),
  hjalp: text(5, 500).optional(),
  andringsbar: z.boolean().describe('Kan svaret ändras av något ni gör eller av tiden?'),
  oppna: z
    .array(z.string())
    .optional()
    .describe('Värden utöver okand som betyder att uppgiften är öppen.'),
  visaOm: condition().optional().describe('Frågan ställs bara när villkoret är sant.'),
  varden: z.array(value).optional(),
});

const question = z.strictObject({
  nr: text(1, 5),
  rubrik: text(3, 80),
  fakta: uniqueList(z.string()).min(1),
  hoppaOver: condition().optional(),
  grund: z
    .literal(true)
    .optional()
    .describe(
      'Frågan saknas i underlaget tills den är besvarad, också när inget förslag hänger på den.',
    ),
  varfor: sentence(),
  lagrum: provisions().optional(),
});

/** docs/guide/fakta.yaml */
export const faktaFileSchema = z.strictObject({
  fakta: z.array(fact).min(1),
  fragor: z.array(question).min(1),
  preliminart: z.number().int().min(1).describe('Efter hur många frågor en preliminär bild visas.'),
  rimlighet: z.array(
    z.strictObject({
      om: condition(),
      fakta: z.string(),
      lasSom: z.string().optional().describe('Värdet som svaret läses som.'),
      stryk: z.string().optional().describe('Värdet som stryks ur en lista.'),
      text: sentence(),
    }),
  ),
});

const named = z.strictObject({
  namn: z.string().regex(/^[A-ZÅÄÖ0-9]+(?:-[A-ZÅÄÖ0-9]+)*$/),
  betyder: condition(),
  klartext: text(5, 200).describe('Vad namnet säger, som ett påstående.'),
});

const swap = z.strictObject({
  id: ruleId(),
  om: condition(),
  fran: ids().min(1),
  till: id(),
  skal: sentence(),
});

/** docs/guide/villkor.yaml */
export const villkorFileSchema = z.strictObject({
  villkor: z.array(named).min(1),
  byten: z.array(swap),
  egna: z.strictObject({
    personkrets: z.strictObject({
      id: ruleId(),
      skal: sentence(),
      oppet: sentence(),
      lagrum: provisions(),
    }),
    alder: z.strictObject({id: ruleId(), skal: sentence()}),
  }),
  ingang: z.strictObject({
    id: ruleId(),
    skal: sentence(),
    forslag: z.array(z.strictObject({insats: id(), om: condition()})).min(1),
  }),
});

const proposal = z.union([
  id(),
  z.strictObject({
    insats: id(),
    om: condition().optional(),
    skal: text(5, 300)
      .optional()
      .describe('Varför just den här insatsen. Utan det gäller regelns skäl.'),
    not: text(3, 200).optional(),
    avgors: avgors().optional(),
  }),
]);

const refusal = z.strictObject({
  insats: id(),
  om: condition().optional(),
  skal: text(5, 300),
});

const rule = z.strictObject({
  id: ruleId(),
  om: condition(),
  passar: z.array(proposal).optional(),
  kanPassa: z.array(proposal).optional(),
  passarInte: z.array(refusal).optional(),
  skal: sentence().describe('Varför, i klarspråk.'),
  lagrum: provisions().optional(),
  avgors: avgors().optional(),
  obs: sentence().optional().describe('Visas när regeln gäller, utan att ändra något förslag.'),
  text: sentence().optional().describe('Påminnelse när regeln gäller.'),
  forbehall: z
    .array(
      z.strictObject({
        insatser: z
          .array(z.string().regex(/^[a-z0-9-]+\*?$/))
          .min(1)
          .describe('Slug, eller början på flera med * sist: lss-*'),
        text: text(5, 200),
      }),
    )
    .optional()
    .describe('Sägs om förslagen när regeln gäller, utan att ändra dem.'),
});

/** docs/guide/regler/*.yaml */
export const reglerFileSchema = z.strictObject({
  slag: z.enum(['sakerhet', 'behov', 'grans', 'glapp']),
  rubrik: text(3, 80),
  regler: z.array(rule).min(1),
});

const step = z.strictObject({
  nr: z.string().regex(/^\d{1,2}[a-z]?$/),
  fraga: text(5, 160),
  om: condition(),
  svar: z.enum(NINE_EIGHT),
  skal: sentence(),
  lagrum: provisions().optional(),
});

const signal = z.strictObject({
  nr: z.number().int().min(1),
  om: condition().optional().describe('Utan villkor ställs signalen som kontrollfråga.'),
  text: text(5, 200),
  fraga: text(5, 250),
});

/** docs/guide/nio-atta.yaml */
export const nioAttaFileSchema = z.strictObject({
  insats: id(),
  kriterier: z
    .array(
      z.strictObject({
        id: id(),
        fraga: text(5, 200),
        uppfyllt: condition().optional(),
        inteUppfyllt: condition().optional(),
        avgors: avgors(),
        skal: sentence(),
        lagrum: provisions().optional(),
      }),
    )
    .min(1),
  steg: z.array(step).min(1),
  svagareOm: condition().describe('När kan-vara-aktuellt blir kan passa i stället för passar.'),
  svagareSkal: sentence(),
  visaNejOm: condition().describe('När ej-relevant visas som passar inte.'),
  etiketter: z.record(z.enum(NINE_EIGHT), z.strictObject({etikett: text(3, 80), text: sentence()})),
  signaler: z.array(signal).min(1),
  signalText: z.strictObject({en: sentence(), flera: sentence()}),
  iStallet: z
    .array(
      z.strictObject({
        om: condition(),
        rubrik: text(3, 80),
        insatser: ids().min(1),
        text: sentence(),
        lagrum: provisions().optional(),
      }),
    )
    .min(1),
  forbered: z
    .array(z.strictObject({om: condition(), text: sentence(), lagrum: provisions().optional()}))
    .min(1),
  alltid: z.array(sentence()).min(1),
});

/** docs/guide/flaggor.yaml */
export const flaggorFileSchema = z.strictObject({
  flaggor: z
    .array(
      z.strictObject({
        slug: id(),
        om: condition(),
        etikett: text(3, 80),
        text: sentence(),
        gor: sentence(),
        leder: z.enum(VERKSAMHET).optional(),
        lagrum: provisions().optional(),
      }),
    )
    .min(1),
});

/** docs/guide/samverkan.yaml: triage, what to do first, combinations and conflicts. */
export const samverkanFileSchema = z.strictObject({
  triage: z
    .array(
      z.strictObject({
        niva: z.enum(TRIAGE),
        etikett: text(3, 60),
        text: sentence(),
        skal: z.array(
          z.strictObject({om: condition(), text: sentence(), lagrum: provisions().optional()}),
        ),
      }),
    )
    .length(TRIAGE.length),
  forst: z
    .array(
      z.strictObject({
        id: id(),
        om: condition(),
        gor: sentence(),
        kontakt: z.enum(VERKSAMHET).optional(),
        insats: id().optional(),
        lagrum: provisions().optional(),
      }),
    )
    .min(1),
  kombinationer: z.array(
    z.strictObject({insatser: ids().min(2), text: sentence(), lagrum: provisions().optional()}),
  ),
  krockar: z.array(
    z.strictObject({
      insatser: ids().length(2),
      slag: z.enum(['utesluter', 'ordning']),
      avgors: avgors(),
      text: sentence(),
      lagrum: provisions().optional(),
    }),
  ),
});

/** docs/guide/texter.yaml: sentences that stand with every result, and the gap report. */
export const texterFileSchema = z.strictObject({
  alltid: z.array(sentence()).min(1),
  rattAttAnsoka: sentence(),
  efterSkyddet: sentence(),
  pagar: sentence(),
  provat: sentence(),
  vuxna: sentence(),
  glapp: z.strictObject({
    rubrik: text(3, 120),
    inledning: sentence(),
    beskrivning: sentence(),
    fraga: sentence(),
    avslut: sentence(),
  }),
});

/** docs/guide/fall/*.yaml: one practice case. */
export const fallFileSchema = z.strictObject({
  id: id(),
  titel: text(5, 90),
  berattelse: text(80, 900),
  fakta: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  vantat: z.strictObject({
    maste: ids(),
    farInte: ids(),
    nioAtta: z.enum(NINE_EIGHT),
    flaggor: ids(),
    triage: z.enum(TRIAGE),
  }),
  varfor: text(20, 900),
  lardomar: z.array(text(10, 300)).min(2).describe('Vad fallet ska lära.'),
  diskutera: z
    .array(text(10, 300))
    .min(2)
    .describe('Frågor att tala om, helst två professioner var för sig.'),
  ovar: z.array(id()).min(1).describe('Teman: avlastning, nio-atta, skydd, skola, glapp …'),
  kalla: z.enum(['grundunderlag', 'eget']).describe('Varifrån fallet kommer.'),
});

export type BehovFile = z.output<typeof behovFileSchema>;
export type FaktaFile = z.output<typeof faktaFileSchema>;
export type VillkorFile = z.output<typeof villkorFileSchema>;
export type ReglerFile = z.output<typeof reglerFileSchema>;
export type NioAttaFile = z.output<typeof nioAttaFileSchema>;
export type FlaggorFile = z.output<typeof flaggorFileSchema>;
export type SamverkanFile = z.output<typeof samverkanFileSchema>;
export type TexterFile = z.output<typeof texterFileSchema>;
export type FallFile = z.output<typeof fallFileSchema>;
export type Regel = z.output<typeof rule>;

/** Everything in docs/guide/ that the model is compiled from. */
export interface GuideData {
  readonly behov: BehovFile;
  readonly fakta: FaktaFile;
  readonly villkor: VillkorFile;
  readonly regler: readonly ReglerFile[];
  readonly nioAtta: NioAttaFile;
  readonly flaggor: FlaggorFile;
  readonly samverkan: SamverkanFile;
  readonly texter: TexterFile;
}
