import type {Group} from './body';
import type {Section} from './scan';
import {expandSpan, sectionText} from './scan';
import type {LagNamn, Ref, Spann} from './types';

/** Turns what was written into refs of the named law; lists and ranges become one ref each. */
export function toRefs(
  groups: readonly Group[],
  name: {readonly lag: LagNamn | null; readonly sfs: string},
): {readonly refs: readonly Ref[]; readonly spann: readonly Spann[]} {
  const refs: Ref[] = [];
  const spann: Spann[] = [];
  const law = name.lag?.id ?? null;
  const base = {lag: law, sfs: name.sfs};
  for (const group of groups) {
    const last = group.spans[group.spans.length - 1];
    if (isItemByColon(group, name.lag)) {
      // `LSS 9:8`: a law without chapters, so the numbers are paragraph and item.
      for (const span of group.spans) {
        for (const item of expandSpan(span)) {
          refs.push({
            ...base,
            kapitel: null,
            paragraf: group.kapitel ?? '',
            punkt: sectionText(item),
          });
        }
      }
      continue;
    }
    for (const span of group.spans) {
      const make = (section: Section): Ref => ({
        ...base,
        kapitel: group.kapitel,
        paragraf: sectionText(section),
        ...formFault(group, name.lag),
      });
      const sections = expandSpan(span);
      sections.forEach((section, index) => {
        const ref = make(section);
        const final = span === last && index === sections.length - 1;
        refs.push(...(final ? withParts(ref, group) : [ref]));
      });
      if (span.to) spann.push({fran: make(span.from), till: make(span.to)});
    }
  }
  return {refs, spann};
}

/** The last paragraph of a group carries its stycken and items: `9 § 3, 4 och 6` is three refs. */
function withParts(ref: Ref, group: Group): readonly Ref[] {
  const items = group.punkter.flatMap(expandSpan).map(sectionText);
  const withStycke =
    group.stycken.length > 0 ? group.stycken.map((stycke) => ({...ref, stycke})) : [ref];
  if (items.length === 0) return withStycke;
  return withStycke.flatMap((each) => items.map((punkt) => ({...each, punkt})));
}

function formFault(group: Group, law: LagNamn | null): Pick<Ref, 'fel'> {
  if (!law || law.harKapitel === (group.kapitel !== null)) return {};
  return {fel: law.harKapitel ? 'kapitel-saknas' : 'lagen-saknar-kapitel'};
}

/** `9:8` in a law without chapters is paragraph 9, item 8. */
function isItemByColon(group: Group, law: LagNamn | null): boolean {
  return Boolean(group.viaColon && law && !law.harKapitel && !law.artiklar);
}

/** Squeezes a number as written in data or text, `13 a`, to its normal form, `13a`. */
export const squeeze = (number: string): string => number.replace(/\s+/gu, '').toLowerCase();

/**
 * Id of the provision itself: `sol-11-1`, `lss-9-8`, `osl-26-9c`, `hsl-13a-1`, `bk-12`.
 * A ref in the wrong form gets an id that no provision has.
 */
export function refId(ref: Omit<Ref, 'stycke'>): string {
  const law = ref.lag ?? `sfs${ref.sfs.replace(':', '-')}`;
  return [law, ref.fel, ref.kapitel, ref.paragraf, ref.punkt]
    .filter((part): part is string => part !== null && part !== undefined)
    .map(squeeze)
    .join('-');
}

/** Id of the paragraph as a whole, without item. */
export const paragraphId = (ref: Omit<Ref, 'stycke'>): string => refId({...ref, punkt: undefined});
