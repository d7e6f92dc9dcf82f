import {nearest} from '../../content/suggest';
import type {Expr, ListFact, Vocabulary} from './ast';
import {ALDER_MAX, ALDER_MIN, EJ_BESVARAD, VET_INTE} from './ast';
import {ConditionError} from './error';
import {fold} from './fold';
import type {Token} from './tokens';
import {tokenize} from './tokens';

/** Words that join; no criterion begins with them. */
const JOINS = new Set(['och', 'eller']);
const LIST_FACTS: readonly ListFact[] = ['behov', 'provat', 'pagaende'];

/** Reads a condition. Throws `ConditionError` with place and suggestion when it cannot be read. */
export function parseCondition(source: string, words: Vocabulary): Expr {
  const tokens = tokenize(source).filter((token) => keep(token, source, words));
  return new Reader(source, tokens, words).all();
}

/** Text in brackets is an explanation, unless it reads as a condition: then grouping was meant. */
function keep(token: Token, source: string, words: Vocabulary): boolean {
  if (token.kind !== 'forklaring') return true;
  let reads = true;
  try {
    parseCondition(token.text, words);
  } catch {
    reads = false;
  }
  if (!reads) return false;
  throw new ConditionError(
    source,
    token.offset,
    token.length,
    'parenteser grupperar inte, de är bara förklaringar',
    'ge delen ett namn i villkor.yaml och använd namnet',
  );
}

class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
    private readonly words: Vocabulary,
  ) {}

  all(): Expr {
    const expr = this.either();
    const rest = this.peek();
    if (rest.kind !== 'slut') {
      this.fail(rest, `”${rest.text}” står fel`, 'skriv och eller eller mellan två kriterier');
    }
    return expr;
  }

  private either(): Expr {
    return this.chain('eller', () => this.chain('och', () => this.single()));
  }

  private chain(word: 'och' | 'eller', next: () => Expr): Expr {
    const parts = [next()];
    while (this.isWord(word)) {
      this.at += 1;
      parts.push(next());
    }
    return parts.length === 1 && parts[0] ? parts[0] : {kind: word, parts};
  }

  private single(): Expr {
    if (this.isWord('inte')) {
      this.at += 1;
      return {kind: 'inte', part: this.single()};
    }
    return this.criterion();
  }

  private criterion(): Expr {
    const token = this.next();
    if (token.kind !== 'ord' || JOINS.has(fold(token.text))) {
      this.fail(token, this.missing(token), 'skriv till exempel ”behov: natt-tillsyn” eller PK-JA');
    }
    const word = fold(token.text);
    if (word === 'alltid') return {kind: 'alltid'};
    if (word === 'alder') return this.age();
    if (word === 'livsomrade') return this.area(false);
    if (word === 'bara') return this.onlyArea();
    const list = LIST_FACTS.find((fact) => fact === word);
    if (list) return this.list(list);
    const fact = [...this.words.facts.keys()].find((name) => fold(name) === word);
    const name = this.words.names.find((known) => fold(known) === word);
    // SKYDD is a name and skydd a fact: a fact is always followed by its sign.
    const signed = ['=', ':'].includes(this.peek().text);
    if (name !== undefined && (fact === undefined || !signed)) return {kind: 'namn', name};
    if (fact !== undefined) return this.fact(fact);
    return this.fail(token, `”${token.text}” är varken en uppgift eller ett namngivet villkor`, [
      ...this.words.facts.keys(),
      ...LIST_FACTS,
      ...this.words.names,
      'alder',
      'livsomrade',
    ]);
  }

  private fact(fact: string): Expr {
    this.sign(['=', ':'], `skriv ”${fact} = värde”`);
    const allowed = this.words.facts.get(fact) ?? [];
    const found = this.values([...allowed, 'okänd', 'vet-inte', EJ_BESVARAD], fact);
    const unknown = found.some((value) => fold(value) === 'okand');
    const values = found
      .filter((value) => fold(value) !== 'okand')
      .map((value) => (value === 'vet-inte' ? VET_INTE : value));
    return {kind: 'uppgift', fact, values, unknown};
  }

  private list(fact: ListFact): Expr {
    this.sign([':'], `skriv ”${fact}: slug”`);
    const allowed = fact === 'behov' ? this.words.needs : this.words.insatser;
    return {kind: 'lista', fact, values: this.values(allowed, fact)};
  }

  private area(only: boolean): Expr {
    this.sign([':'], 'skriv ”livsomrade: fritid”');
    return {kind: 'omrade', areas: this.values(this.words.areas, 'livsomrade'), only};
  }

  private onlyArea(): Expr {
    const token = this.next();
    if (fold(token.text) !== 'livsomrade') {
      this.fail(token, '”bara” följs av livsomrade', 'skriv ”bara livsomrade: skolsituation”');
    }
    return this.area(true);
  }

  private age(): Expr {
    const sign = this.peek();
    if (sign.kind === 'tal') return this.ageRange();
    this.sign(['=', '>=', '<=', '>', '<'], 'skriv till exempel ”alder >= 12” eller ”alder 16–17”');
    if (sign.text === '=' && fold(this.peek().text) === 'okand') {
      this.at += 1;
      return {kind: 'alder', min: null, max: null, unknown: true};
    }
    if (sign.text === '=') return this.ageRange();
    const years = this.years();
    if (sign.text === '>=') return {kind: 'alder', min: years, max: null, unknown: false};
    if (sign.text === '>') return {kind: 'alder', min: years + 1, max: null, unknown: false};
    const max = sign.text === '<' ? years - 1 : years;
    return {kind: 'alder', min: null, max, unknown: false};
  }

  private ageRange(): Expr {
    const min = this.years();
    let max = min;
    const dash = this.peek();
    if (dash.kind === 'tecken' && dash.text === '–') {
      this.at += 1;
      const end = this.peek();
      max = this.years();
      if (max < min) this.fail(end, `${max} är lägre än ${min}`, 'byt plats på åldrarna');
    }
    return {kind: 'alder', min, max, unknown: false};
  }

  private years(): number {
    const token = this.next();
    const years = Number(token.text);
    if (token.kind !== 'tal' || years < ALDER_MIN || years > ALDER_MAX) {
      this.fail(token, 'här ska det stå en ålder', `skriv ett helt tal ${ALDER_MIN}–${ALDER_MAX}`);
    }
    return years;
  }

  /** One value or several with `/` between, each held against what is allowed. */
  private values(allowed: readonly string[], of: string): string[] {
    const found: string[] = [];
    for (;;) {
      const token = this.next();
      const value = allowed.find((known) => fold(known) === fold(token.text));
      if (value === undefined) {
        const shown = token.kind === 'slut' ? 'värdet saknas' : `”${token.text}” finns inte`;
        this.fail(token, `${shown} för ${of}`, allowed);
      }
      if (found.includes(value)) this.fail(token, `”${value}” står två gånger`, 'ta bort det ena');
      found.push(value);
      const slash = this.peek();
      if (slash.kind !== 'tecken' || slash.text !== '/') return found;
      this.at += 1;
    }
  }

  private sign(expected: readonly string[], mend: string): void {
    const token = this.next();
    if (token.kind !== 'tecken' || !expected.includes(token.text)) {
      this.fail(token, `här ska det stå ${expected.join(' eller ')}`, mend);
    }
  }

  private missing(token: Token): string {
    return token.kind === 'slut' ? 'ett kriterium saknas' : `här ska ett kriterium stå`;
  }

  private isWord(word: string): boolean {
    const token = this.peek();
    return token.kind === 'ord' && fold(token.text) === word;
  }

  private peek(): Token {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
    if (!token) throw new Error('a token list always ends with slut');
    return token;
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private fail(token: Token, what: string, mend: string | readonly string[]): never {
    const text = typeof mend === 'string' ? mend : suggest(token.text, mend);
    throw new ConditionError(this.source, token.offset, token.length, what, text);
  }
}

function suggest(given: string, allowed: readonly string[]): string {
  const near = given === '' ? undefined : nearest(given, allowed);
  if (near !== undefined) return `menade du ”${near}”?`;
  return allowed.length <= 14 ? `välj bland: ${allowed.join(', ')}` : 'rätta stavningen';
}
