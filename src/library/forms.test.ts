import {describe, expect, it} from 'vitest';
import {toPlainText} from '../document/plainText';
import {LIFE_AREAS} from '../forms/schema';
import {toSheet} from '../forms/sheet';
import {fieldsOf, type Values} from '../forms/values';
import {loadLibrary} from './loadLibrary';

const {verktyg} = loadLibrary(process.cwd(), {today: '2026-11-22'});
const forms = verktyg.map(({value, file}) => ({form: value, file}));

/** An answer in every field, each different from the others. */
function filled(form: (typeof forms)[number]['form']): {values: Values; written: string[]} {
  const written: string[] = [];
  const write = (text: string): string => {
    written.push(text);
    return text;
  };
  const values = fieldsOf(form).map((field): [string, Values[string]] => {
    switch (field.typ) {
      case 'text':
      case 'kort':
        return [field.id, write(`Svar på ${field.id} å<&>"`)];
      case 'datum':
        return [field.id, write('2027-01-02')];
      case 'val':
        return [field.id, field.alternativ[0]?.id ?? ''];
      case 'kryss':
        return [field.id, field.alternativ.map(({id}) => id)];
      case 'raknare':
        return [
          field.id,
          [Object.fromEntries(field.alternativ.map(({id}, at) => [id, write(String(70 + at))]))],
        ];
      case 'tabell':
        return [
          field.id,
          [Object.fromEntries(field.kolumner.map(({id}) => [id, write(`Cell ${field.id} ${id}`)]))],
        ];
      case 'mening':
        return [field.id, ''];
    }
  });
  return {values: Object.fromEntries(values), written};
}

describe('the forms of the site', () => {
  it('are those the pages point to and the requirements ask for', () => {
    const ids = forms.map(({form}) => form.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'arendedragning',
        'barnets-basta',
        'beslutsmemo',
        'chefens-checklista',
        'formote',
        'infor-hemflytt',
        'moteskort',
      ]),
    );
    for (const {form, file} of forms) expect(file).toBe(`docs/verktyg/${form.id}.yaml`);
  });

  for (const {form} of forms) {
    it(`hand out every question and every answer: ${form.titel}`, () => {
      const {values, written} = filled(form);
      const text = toPlainText(toSheet(form, values, '2026-11-22'));
      for (const {etikett} of fieldsOf(form)) expect(text).toContain(etikett);
      for (const answer of written) expect(text).toContain(answer);
      expect(text).toContain('inte ett verksamhetssystem');
    });
  }

  it('show the whole picture over the six life areas and no other', () => {
    const whole = forms.find(({form}) => form.id === 'helhetsbild')?.form;
    const areas = whole
      ? fieldsOf(whole).flatMap((field) => (field.typ === 'val' ? [field.livsomrade] : []))
      : [];
    expect(areas).toEqual([...LIFE_AREAS]);
  });
});
