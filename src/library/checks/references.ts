import {entryProblem} from '../../content/entry';
import type {Entry} from '../../content/entry';
import type {Problem} from '../../content/problem';
import {splitMessage} from '../../content/problem';
import type {Contents} from '../collections';
import type {Known} from '../known';
import {known} from '../known';
import {parseTarget, targetFault, unknownId} from '../links';
import type {Library} from '../loadLibrary';
import type {AnyPage} from '../pages';
import {allPages} from '../pages';

/** Every id written in a record belongs to a record that exists. */
export function checkReferences(library: Library): Problem[] {
  const targets = known(library);
  const refs = new References(targets);
  for (const page of allPages(library)) refs.page(page);
  for (const insats of library.insatser) refs.insats(insats);
  for (const term of library.ordlista)
    refs.each(term, ['kallor'], term.value.kallor, 'källan', targets.kalla);
  for (const entry of library.lagrum)
    refs.one(entry, ['lag'], entry.value.lag, 'lagen', targets.lag);
  for (const old of library.gamlaSol)
    refs.each(old, ['nya'], old.value.nya, 'lagrummet', targets.lagrum);
  for (const question of library.fragor) {
    refs.each(question, ['kallor'], question.value.kallor, 'källan', targets.kalla);
    refs.links(question, 'sidor', question.value.sidor);
  }
  for (const course of library.kurser)
    refs.each(course, ['kallor'], course.value.kallor, 'källan', targets.kalla);
  for (const form of library.verktyg) {
    refs.each(form, ['kallor'], form.value.kallor, 'källan', targets.kalla);
    refs.links(form, 'relaterat', form.value.relaterat ?? []);
  }
  for (const lesson of library.moduler)
    refs.links(lesson, 'kunskapssidor', lesson.value.kunskapssidor);
  for (const period of library.checklista) {
    period.value.punkter.forEach(({lank}, index) => {
      if (lank !== undefined) refs.link(period, ['punkter', index, 'lank'], lank);
    });
  }
  for (const situation of library.situationer) {
    situation.value.lankar.forEach(({till}, index) =>
      refs.link(situation, ['lankar', index, 'till'], till),
    );
  }
  return refs.problems;
}

type Path = readonly PropertyKey[];
type Ids = ReadonlySet<string> | undefined;

class References {
  readonly problems: Problem[] = [];

  constructor(private readonly targets: Known) {}

  page(page: AnyPage): void {
    const {kallor, relaterat, ovning, blankett, kontakt} = page.value;
    this.each(page, ['kallor'], kallor, 'källan', this.targets.kalla);
    relaterat?.forEach((link, index) => {
      this.link(page, ['relaterat', index], link);
      if (link === page.url) {
        this.add(page, ['relaterat', index], 'sidan hänvisar till sig själv – ta bort raden');
      }
    });
    this.promise(page, 'ovning', ovning);
    this.promise(page, 'blankett', blankett);
    this.promise(page, 'kontakt', kontakt);
  }

  insats(entry: Contents['insatser'][number]): void {
    const {passarInte, forvaxlas, provaForst, kombineras} = entry.value;
    passarInte.forEach((item, index) =>
      this.insatser(entry, ['passarInte', index, 'iStallet'], item.iStallet),
    );
    forvaxlas?.forEach((item, index) =>
      this.insatser(entry, ['forvaxlas', index, 'insats'], item.insats),
    );
    provaForst?.forEach((item, index) =>
      this.insatser(entry, ['provaForst', index, 'insatser'], item.insatser),
    );
    this.insatser(entry, ['kombineras'], kombineras);
  }

  /** Slugs of other insatser: they exist, and are not the insats itself. */
  private insatser(
    entry: Contents['insatser'][number],
    path: Path,
    slugs: string | readonly string[] | undefined,
  ): void {
    const list = typeof slugs === 'string' ? [slugs] : (slugs ?? []);
    list.forEach((slug, index) => {
      const place = typeof slugs === 'string' ? path : [...path, index];
      if (slug === entry.value.slug) {
        this.add(entry, place, 'insatsen hänvisar till sig själv – ta bort den ur listan');
      } else {
        this.one(entry, place, slug, 'insatsen', this.targets.insats);
      }
    });
  }

  each(
    entry: Entry<unknown>,
    path: Path,
    ids: readonly string[] | undefined,
    noun: string,
    allowed: Ids,
  ): void {
    ids?.forEach((id, index) => this.one(entry, [...path, index], id, noun, allowed));
  }

  one(entry: Entry<unknown>, path: Path, id: string, noun: string, allowed: Ids): void {
    if (allowed !== undefined && !allowed.has(id))
      this.add(entry, path, unknownId(noun, id, allowed));
  }

  links(entry: Entry<unknown>, field: string, urls: readonly string[] | undefined): void {
    urls?.forEach((url, index) => {
      this.link(entry, [field, index], url);
    });
  }

  link(entry: Entry<unknown>, path: Path, url: string): void {
    const fault = targetFault(parseTarget(url), this.targets);
    if (fault === undefined) return;
    const target = parseTarget(url);
    this.add(entry, path, fault, target.kind === 'id' && this.isToCome(target));
  }

  /** A pointer to a kind of thing of which there is none yet is not shown, and only warned of. */
  private promise(
    entry: Entry<unknown>,
    field: 'ovning' | 'blankett' | 'kontakt',
    url: string | undefined,
  ): void {
    const target = url === undefined ? undefined : parseTarget(url);
    if (target?.kind !== 'id') return;
    const fault = targetFault(target, this.targets);
    if (fault === undefined) return;
    const none = this.targets[target.scheme]?.size === 0 || this.isToCome(target);
    this.add(
      entry,
      [field],
      none ? 'finns inte än och visas inte – låt stå om den är på väg' : fault,
      none,
    );
  }

  private isToCome(target: {scheme: string; id: string}): boolean {
    return target.scheme === 'kurs' && this.targets.kursPaVag.has(target.id.split('/')[0] ?? '');
  }

  private add(entry: Entry<unknown>, path: Path, message: string, warning = false): void {
    const {what, mend} = splitMessage(message);
    this.problems.push(entryProblem(entry, path, what, mend, warning ? 'varning' : 'fel'));
  }
}
