import {describe, expect, it} from 'vitest';
import {requirementMap} from './requirements';

const page = (titel: string, krav: readonly string[]) => ({titel, url: `/${titel}/`, krav});

describe('requirementMap', () => {
  it('lists requirements by document and number, each with its pages', () => {
    const rows = requirementMap([page('sip', ['Y05', 'G22']), page('nod', ['Y10', 'G22'])]);
    expect(rows.map(({id, pages}) => [id, pages.map(({titel}) => titel)])).toEqual([
      ['G22', ['sip', 'nod']],
      ['Y05', ['sip']],
      ['Y10', ['nod']],
    ]);
  });

  it('lists wanted requirements that no page answers', () => {
    expect(requirementMap([], ['M01', 'G01'])).toEqual([
      {id: 'G01', pages: []},
      {id: 'M01', pages: []},
    ]);
  });
});
