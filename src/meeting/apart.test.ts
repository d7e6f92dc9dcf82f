import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareApart, MAX_ON_WALL, NO_ANSWERS, pickForWall, worthTalking} from './apart';
import {EXAMPLE} from './testing';

describe('answers of two professions', () => {
  it('are laid beside each other and beside the guide', () => {
    const rows = compareApart(EXAMPLE, {
      lss: {insatser: {'lss-korttidsvistelse': 'ja', hvb: 'nej'}, triage: 'sip'},
      iff: {insatser: {'lss-korttidsvistelse': 'oklart'}, triage: 'ingen'},
    });
    expect(rows.map(({namn, lss, iff, guiden}) => [namn, lss, iff, guiden])).toEqual([
      ['Korttids', 'Kan passa', 'Vet inte än', 'Kan passa'],
      ['HVB', 'Passar inte', 'Inget svar', 'Passar inte'],
      ['Samarbete', 'SIP', 'Ingen särskild samverkan', 'SIP'],
    ]);
    // No answer is no difference of opinion.
    expect(rows.map(({olika}) => olika)).toEqual([true, false, true]);
    expect(worthTalking(rows).map(({id}) => id)).toEqual(['lss-korttidsvistelse', 'triage']);
  });

  it('that nobody gave leave nothing to talk about', () => {
    expect(worthTalking(compareApart(EXAMPLE, NO_ANSWERS))).toEqual([]);
  });
});

describe('the insatser on the wall', () => {
  const insats = fc.record({
    slug: fc.stringMatching(/^[a-z]{1,4}$/),
    svar: fc.constantFrom('ja' as const, 'nej' as const, 'oklart' as const),
  });
  const list = fc.uniqueArray(insats, {maxLength: 14, selector: ({slug}) => slug});

  it('are few enough to read, in the order they came, with what must be asked about', () => {
    fc.assert(
      fc.property(list, (all) => {
        const always = all.slice(-1).map(({slug}) => slug);
        const picked = pickForWall(all, always);
        expect(picked).toHaveLength(Math.min(MAX_ON_WALL, all.length));
        expect(all.filter((each) => picked.includes(each))).toEqual(picked);
        for (const slug of always) expect(picked.map((each) => each.slug)).toContain(slug);
      }),
    );
  });

  it('are of every kind of answer there is', () => {
    fc.assert(
      fc.property(list, (all) => {
        const kinds = new Set(all.map(({svar}) => svar));
        expect(new Set(pickForWall(all, []).map(({svar}) => svar))).toEqual(kinds);
      }),
    );
  });
});
