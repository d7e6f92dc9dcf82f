import {isTexts} from './drafts';
import type {Form} from './schema';
import {parseValues, type Values} from './values';

/** A form's answers in a file of their own. */
export interface FormFile {
  readonly samsyn: 'blankett';
  readonly version: 1;
  readonly blankett: string;
  readonly titel: string;
  readonly svar: Values;
  readonly avgjorda: readonly string[];
}

/** The answers as a file to keep or to open on another device. */
export function toFile(form: Form, values: Values, settled: readonly string[]): string {
  const file: FormFile = {
    samsyn: 'blankett',
    version: 1,
    blankett: form.id,
    titel: form.titel,
    svar: values,
    avgjorda: settled,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type FileReading =
  | {readonly ok: true; readonly values: Values; readonly settled: readonly string[]}
  | {readonly ok: false; readonly why: string};

/** Reads such a file; what is wrong is said in a sentence to the reader. */
export function fromFile(form: Form, content: string): FileReading {
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return {ok: false, why: 'Filen går inte att läsa. Välj en fil som du har sparat härifrån.'};
  }
  if (typeof data !== 'object' || data === null || !('samsyn' in data)) {
    return {ok: false, why: 'Filen kommer inte från Samsyn. Ingenting har ändrats.'};
  }
  const {samsyn, version, blankett, titel, svar, avgjorda} = data as Record<string, unknown>;
  if (samsyn !== 'blankett') {
    return {ok: false, why: 'Filen är inte en ifylld blankett. Ingenting har ändrats.'};
  }
  if (version !== 1) {
    return {
      ok: false,
      why: 'Filen är sparad av en nyare version av Samsyn. Ladda om sidan och försök igen.',
    };
  }
  if (blankett !== form.id) {
    const name = typeof titel === 'string' ? `”${titel}”` : 'en annan blankett';
    return {ok: false, why: `Filen hör till ${name}. Öppna den blanketten och hämta in filen där.`};
  }
  const values = parseValues(svar);
  if (!values) return {ok: false, why: 'Svaren i filen är skadade. Ingenting har ändrats.'};
  return {ok: true, values, settled: isTexts(avgjorda) ? avgjorda : []};
}
