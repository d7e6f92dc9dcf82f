import type {Mutant} from './mutants';
import type {RuleSurvivor} from './rules';

/** Why a mutant may live: the change cannot be seen from outside, or by whom it is seen. First match wins. */
const REASONS: readonly (readonly [file: RegExp, change: RegExp, reason: string])[] = [
  [/./, /^\?\? → &&$/, '– reserv för det som typerna kräver; värdet finns alltid'],
  [/compile\//, /=== undefined → false$/, '– fältet får värdet undefined, som inte skrivs ut'],
  [
    /./,
    /^!(?:node|fact|rule|known|token|\(error instanceof ConditionError\)) → false$/,
    '– spärr som typerna kräver',
  ],
  [/./, /^(?:fact|rule|decides) → true$/, '– spärr som typerna kräver'],
  [/./, /^\[(?:NOD\.alltid|SANN)\] → \[\]$/, '– reserv för en nod som alltid finns'],
  [
    /\/(?:engine\/\w+|explain\/(?:change|lists|tree))\.ts$/,
    /^< → <=$/,
    '– platsen efter den sista är tom',
  ],
  [
    /engine\/encode\.ts$/,
    /^(?:\d+ → \d+|% → \*|.*'alder'.*)$/,
    '– lägger svaren på andra platser i orden, lika för den som skriver och den som läser',
  ],
  [/engine\/judge\.ts$/, /^(?:0|8|999|1) → /, '– numret eller platsen har ingen egen betydelse'],
  [/engine\/judge\.ts$/, /^> → >=$/, '– samma läge skrivs en gång till'],
  [
    /engine\/engine\.ts$/,
    /^(?:mended|false) → true$|^row\.stryk !== undefined → true$/,
    '– dömer om samma svar en gång till',
  ],
  [
    /explain\/change\.ts$/,
    /^\.filter\(…\) → |^> → >=$/,
    '– prövar också svaret som redan finns: det ändrar inget',
  ],
  [/compile\/nodes\.ts$/, /./, '– nodtabellen blir längre men betyder detsamma'],
  [/language\/error\.ts$/, /./, '– felets namn, som bara programmerare ser'],
  [/answers\.ts$/, /80|\.slice\(…\)/, '– en gräns mot orimligt långa ord'],
];

/** The reason, or that the survivor is a gap in the tests. */
export function explain(mutant: Pick<Mutant, 'file' | 'change'>): string {
  const found = REASONS.find(
    ([file, change]) => file.test(mutant.file) && change.test(mutant.change),
  );
  return found?.[2] ?? '– lucka i proven';
}

/** Conditions that say what another condition says too, so that no result shows the change. */
const RULES: readonly (readonly [where: RegExp, change: RegExp, reason: string])[] = [];

/** Why a changed rule gives the same results, or nothing when it ought to have been noticed. */
export function explainRule(row: RuleSurvivor): string {
  const found = RULES.find(([where, change]) => where.test(row.where) && change.test(row.change));
  return found?.[2] ?? '';
}
