import type {Finding} from '../guard';
import type {Form} from './schema';
import {textUnits, withText, type Values} from './values';

/** Looks for what could identify someone. */
export type Find = (text: string) => readonly Finding[];

/** What somebody decides about once: the same word of the same kind. */
export const findingKey = ({kind, text}: Finding): string => `${kind}|${text}`;

/** A finding with the field it stands in. */
export interface OpenFinding extends Finding {
  readonly key: string;
  readonly label: string;
}

/** Findings nobody has dealt with yet, in the order of the form. */
export function openFindings(
  form: Form,
  values: Values,
  settled: readonly string[],
  find: Find,
): OpenFinding[] {
  const done = new Set(settled);
  return textUnits(form, values).flatMap(({key, label, text}) =>
    find(text)
      .filter((finding) => !done.has(findingKey(finding)))
      .map((finding) => ({...finding, key, label})),
  );
}

const REPLACEMENT: Readonly<Record<Finding['kind'], string>> = {
  personnummer: '[nummer]',
  samordningsnummer: '[nummer]',
  epost: '[e-post]',
  telefon: '[telefon]',
  adress: '[adress]',
  fodelsedatum: '[datum]',
  skola: '[skolan]',
  namn: '[namn]',
};

/** The values with one finding taken out of its text. */
export function withoutFinding(form: Form, values: Values, finding: OpenFinding): Values {
  const unit = textUnits(form, values).find(({key}) => key === finding.key);
  if (unit?.text.slice(finding.start, finding.end) !== finding.text) return values;
  const {text} = unit;
  return withText(
    values,
    finding.key,
    text.slice(0, finding.start) + REPLACEMENT[finding.kind] + text.slice(finding.end),
  );
}

/**
 * What may be kept on the device: a field with something open keeps what it held before, so that
 * nothing that could tell who a child is gets stored by itself.
 */
export function storable(values: Values, before: Values, open: readonly OpenFinding[]): Values {
  const held = new Set(open.map(({key}) => key.split('.')[0] ?? key));
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => {
      if (!held.has(id)) return [[id, value]];
      const earlier = before[id];
      return earlier === undefined ? [] : [[id, earlier]];
    }),
  );
}
