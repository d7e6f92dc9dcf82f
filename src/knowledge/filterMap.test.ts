import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellValues, mapFields, mapOptions, rowAnswers} from './filterMap';

const FIELDS = mapFields('Behov; Roll: Leder + Medverkar');
const ROWS = [
  {Behov: 'Oro', Leder: 'IFF', Medverkar: 'Alla som arbetar med barn'},
  {Behov: 'Avlastning', Leder: 'LSS eller IFF', Medverkar: 'Habiliteringen'},
  {Behov: 'Frånvaro', Leder: 'Skolan', Medverkar: 'IFF (vid oro), Elevhälsan'},
];
const shown = (choice: Record<string, string>) =>
  ROWS.filter((row) => rowAnswers(FIELDS, choice, row)).map(({Behov}) => Behov);

describe('the fields of a map', () => {
  it('look in the column they are named after, or in those they name', () =>
    expect(FIELDS).toEqual([
      {label: 'Behov', columns: ['Behov']},
      {label: 'Roll', columns: ['Leder', 'Medverkar']},
    ]));

  it('offer each value once, without what only explains, and never everyone', () =>
    expect(mapOptions(ROWS.flatMap(({Leder, Medverkar}) => [Leder, Medverkar]))).toEqual([
      'Elevhälsan',
      'Habiliteringen',
      'IFF',
      'LSS',
      'Skolan',
    ]));
});

describe('filtering a map', () => {
  it('shows all rows until something is chosen', () =>
    expect(shown({})).toEqual(['Oro', 'Avlastning', 'Frånvaro']));

  it('finds a role whether it leads or takes part', () =>
    expect(shown({Roll: 'IFF'})).toEqual(['Oro', 'Avlastning', 'Frånvaro']));

  it('keeps what concerns everyone, whoever is chosen', () =>
    expect(shown({Roll: 'Habiliteringen'})).toEqual(['Oro', 'Avlastning']));

  it('takes both fields together', () =>
    expect(shown({Roll: 'Skolan', Behov: 'Avlastning'})).toEqual([]));

  it('finds the row for every value that it offers', () => {
    const cell = fc
      .array(fc.constantFrom('IFF', 'LSS', 'BUP (vid kris)', 'Skolan'), {minLength: 1})
      .map((values) => values.join(', '));
    fc.assert(
      fc.property(cell, cell, (Leder, Medverkar) => {
        for (const Roll of mapOptions([Leder, Medverkar]))
          expect(rowAnswers(FIELDS, {Roll}, {Behov: 'Oro', Leder, Medverkar})).toBe(true);
        expect(cellValues(Leder).length).toBeGreaterThan(0);
      }),
    );
  });
});
