import {describe, expect, it} from 'vitest';
import {oldRowFilter} from './filterOldRows';

const rows = [
  {number: '4:1', text: '4 kap. 1 § Biståndsrätt Nu 11 kap. 1 § SoL'},
  {number: '4:1a', text: '4 kap. 1 a § Vistelse'},
  {number: '14:1', text: '14 kap. 1 § Orosanmälan Nu 19 kap. 1 § SoL'},
];
const found = (query: string) => rows.filter(oldRowFilter(query)).map((row) => row.number);

describe('filtering the table from old to new', () => {
  it.each(['4:1', '4 kap 1', '4 kap. 1 §', '4 kap. 1 § gamla SoL', ' 4 : 1 ', '4 KAP 1 SoL'])(
    '%s finds that paragraph and no other',
    (query) => expect(found(query)).toEqual(['4:1']),
  );

  it('a letter belongs to the number, with or without a space', () => {
    expect(found('4:1 a')).toEqual(['4:1a']);
    expect(found('4 kap. 1a §')).toEqual(['4:1a']);
  });

  it('a chapter alone finds all its paragraphs', () => {
    expect(found('4 kap')).toEqual(['4:1', '4:1a']);
    expect(found('4:')).toEqual(['4:1', '4:1a']);
  });

  it('words are found anywhere in the row, in any case', () => {
    expect(found('ANMÄLAN')).toEqual(['14:1']);
    expect(found('bistånd sol')).toEqual(['4:1']);
    expect(found('finns inte')).toEqual([]);
  });

  it('nothing typed shows everything', () => {
    expect(found('  ')).toHaveLength(3);
  });
});
