import type {Problem} from '../../content/problem';
import {splitMessage} from '../../content/problem';
import {nearest} from '../../content/suggest';
import type {Brist, Ref, Register, Uppslag} from '../../lagrum';
import {paragraphId, refId} from '../../lagrum';
import type {CitationUse, CitingText} from '../citations';
import {citationsIn, placeOf} from '../citations';
import {known} from '../known';
import type {Library} from '../loadLibrary';
import {registerOf} from '../register';

/** Every citation leads to a provision in lagrum.yaml, and every paragraph number belongs to a citation. */
export function checkCitations(library: Library): Problem[] {
  const provisions = known(library).lagrum;
  if (library.lagar.length === 0 || provisions === undefined) return [];
  const {texts, uses} = citationsIn(library);
  if (provisions.size === 0) return uses.length === 0 ? [] : [noRegister()];
  const judge = new Judge(registerOf(library), provisions);
  return [...uses.flatMap((use) => judge.use(use)), ...texts.flatMap((text) => judge.text(text))];
}

class Judge {
  constructor(
    private readonly register: Register,
    /** Every id written in the register's files, also of entries that are wrong in themselves. */
    private readonly written: ReadonlySet<string>,
  ) {}

  use(use: CitationUse): Problem[] {
    const messages = new Set(use.hits.flatMap((hit) => this.fault(hit)));
    if (use.inLink) {
      messages.add(
        `lagrummet ”${use.citation.text}” är länkat för hand – ta bort länken; lagrum länkas av sig självt`,
      );
    }
    return [...messages].map((message) => at(use, message));
  }

  text(text: CitingText): Problem[] {
    const {grammar} = this.register;
    if (!text.whole && !text.value.includes('§')) return [];
    if (text.whole) return grammar.parseCitation(text.value) ? [] : [notACitation(text)];
    return grammar
      .findLooseReferences(text.value)
      .filter((loose) => !loose.text.startsWith('§'))
      .map((loose) => looseReference(text, loose));
  }

  private fault(hit: Uppslag): string[] {
    switch (hit.slag) {
      case 'upphavd':
        return [];
      case 'lagrum':
        return hit.exakt || !this.hasItems(hit.ref) ? [] : [this.unknownItem(hit.ref)];
      case 'saknas':
        return this.written.has(refId(hit.ref)) ? [] : [this.missing(hit.ref, hit.brist, hit.nya)];
    }
  }

  /** An item outside a list whose items are registered one by one does not exist. */
  private hasItems(ref: Ref): boolean {
    const prefix = `${paragraphId(ref)}-`;
    return this.register.lagrum.some((entry) => entry.id.startsWith(prefix));
  }

  private unknownItem(ref: Ref): string {
    return `${this.write(ref)} finns inte i lagrum.yaml (${refId(ref)}) – kontrollera punktens nummer, eller lägg till punkten i docs/lagar/`;
  }

  private missing(ref: Ref, why: Brist, fresh: readonly string[]): string {
    const name = this.write(ref);
    switch (why) {
      case 'okand-lag':
        return `lagen (${ref.sfs}) finns inte i docs/lagar/lagar.yaml – kontrollera numret, eller lägg till lagen`;
      case 'kapitel-saknas':
        return `${name}: kapitel saknas – skriv kapitlet: 11 kap. 1 § SoL`;
      case 'lagen-saknar-kapitel':
        return `${name}: lagen har inga kapitel – skriv bara paragrafen: 9 § 8 LSS`;
      case 'bara-i-gamla-sol':
        return `${name}: det är gamla SoL – ${this.replacement(fresh)}; skriv ”gamla SoL” om du menar den upphävda lagen`;
      case 'fanns-inte-i-gamla-sol':
        return `${name} finns inte i docs/lagar/gamla-sol.yaml – kontrollera numret, eller lägg till raden där`;
      case 'saknas-i-registret':
        return `lagrummet ${name} (${refId(ref)}) finns inte i lagrum.yaml – kontrollera numret, eller lägg till det i docs/lagar/${this.nearby(ref)}`;
    }
  }

  private replacement(fresh: readonly string[]): string {
    const names = fresh.flatMap((id) => {
      const entry = this.register.entry(id);
      const law = entry && this.register.lag(entry.lag);
      return entry && law ? [this.write({...entry, sfs: law.sfs})] : [];
    });
    if (names.length === 0) return 'ingen ny paragraf motsvarar den';
    return `${names.length === 1 ? 'den nya paragrafen är' : 'de nya paragraferna är'} ${names.join(', ')}`;
  }

  private nearby(ref: Ref): string {
    const sameLaw = [...this.written].filter((id) => id.startsWith(`${ref.lag}-`));
    const near = nearest(refId(ref), sameLaw);
    return near === undefined ? '' : `; närmast finns ${near}`;
  }

  private write(ref: Ref): string {
    return this.register.grammar.formatCitation(ref);
  }
}

function notACitation(text: CitingText): Problem {
  return at(
    text,
    `”${text.value.slice(0, 80)}” är inte ett lagrum – skriv som 9 § 8 LSS, 11 kap. 1 § SoL eller art. 12 barnkonventionen, ett per rad`,
  );
}

function looseReference(text: CitingText, loose: {start: number; text: string}): Problem {
  return at(
    {...text, ...placeOf(text, loose.start)},
    `”${loose.text}” saknar lagens namn – skriv lagen efter: 9 § 8 LSS; i en uppräkning efter den sista`,
  );
}

function noRegister(): Problem {
  const file = 'docs/lagar/lagrum.yaml';
  const what = 'registret över lagrum saknas, så inga lagrum kan kontrolleras';
  return {file, line: 1, column: 1, field: '', what, mend: `lägg till ${file}`, level: 'fel'};
}

function at(
  text: Pick<CitingText, 'file' | 'line' | 'column' | 'field'>,
  message: string,
): Problem {
  const {file, line, column, field} = text;
  return {file, line, column, field, ...splitMessage(message), level: 'fel'};
}
