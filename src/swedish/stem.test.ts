import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {root, stem} from './stem';

// Hundreds of made-up inputs a test: a busy machine needs more than the usual seconds.
vi.setConfig({testTimeout: 60_000});

/** Each line: forms of one word, which must share a stem. */
const SAME = `
ansökan ansökningar ansökningarna ansökans
anmälan anmälningar anmälningarna
insats insatsen insatser insatserna insatsernas
personkrets personkretsen personkretsar
möte mötet möten mötena
boende boendet boenden
stöd stödet stöda stöder
beslut beslutet besluten besluts
hem hemmet hemmen hemma
familjehem familjehemmet familjehemmen familjehems
elevhälsa elevhälsan elevhälsans
förskola förskolan förskolor
samtycke samtycket samtyckets
vårdnadshavare vårdnadshavaren vårdnadshavarna vårdnadshavarnas
ålder åldern åldrar åldrarna
förälder föräldern föräldrar föräldrarna föräldrars
psykiatri psykiatrin
skolfrånvaro skolfrånvaron
skolskjuts skolskjutsen skolskjutsar
kontaktperson kontaktpersonen kontaktpersoner kontaktpersonerna
slå slår slog slagen slagit
regel regler reglerna
år året åring åringar
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Pairs that look alike and must stay apart. */
const APART = [
  ['dag', 'daglig'],
  ['person', 'personlig'],
  ['vård', 'vårdnad'],
  ['får', 'fara'],
  ['barn', 'barnahus'],
  ['kommun', 'kommunikation'],
  ['medicin', 'medel'],
] as const;

describe('stem', () => {
  it.each(SAME)('joins the forms of %s', (...forms) => {
    expect(new Set(forms.map(stem)).size, forms.map(stem).join(' ')).toBe(1);
  });

  it.each(APART)('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('never throws, never gives an empty stem, always gives the same one', () => {
    fc.assert(
      fc.property(fc.string({minLength: 1, unit: 'grapheme', maxLength: 60}), (word) => {
        expect(stem(word)).toBe(stem(word));
        expect(stem(word)).not.toBe('');
      }),
    );
  });
});

describe('root', () => {
  it.each([
    ['utredning', 'utreda'],
    ['avlösning', 'avlösare'],
    ['placering', 'placera'],
    ['autism', 'autistisk'],
    ['ledsagare', 'ledsagning'],
    ['bedömning', 'bedöma'],
  ])('joins %s and %s', (a, b) => {
    expect(root(stem(a))).toBe(root(stem(b)));
  });
});
