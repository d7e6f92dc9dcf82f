import {describe, expect, it} from 'vitest';
import {readGuide} from '../library/readGuide';
import {gapReport} from './gapReport';
import {createGuide} from './guide';
import {decodeFall, encodeFall} from './link';
import {many} from './testing/many';
import {caseMaker, seeded} from './testing/random';
import type {Fall} from './types';
import {underlag} from './underlag';

const content = readGuide(process.cwd());
if (!content.compiled.ok) throw new Error('the guide does not compile');
const {model} = content.compiled;
const guide = createGuide(model);

describe('a link', () => {
  it('holds the answers in readable words, in the order of the questions', () => {
    const fall: Fall = {
      alder: 12,
      behov: ['natt-tillsyn', 'syskon-paverkas'],
      skydd: 'oro',
      fragaOm98: true,
    };
    expect(encodeFall(model, fall)).toBe(
      'fall=1&skydd=oro&behov=natt-tillsyn.syskon-paverkas&fragaOm98=true&alder=12',
    );
  });

  it('comes back as the same case', () => {
    const make = caseMaker(model, seeded(31));
    for (let count = 0; count < many(300); count += 1) {
      const fall = make();
      const back = decodeFall(model, `#${encodeFall(model, fall)}`);
      expect(back?.fel).toEqual([]);
      expect(guide.verdicts(back?.fall ?? {})).toEqual(guide.verdicts(fall));
    }
    expect(decodeFall(model, encodeFall(model, {provat: []}))?.fall).toEqual({provat: []});
  });

  it('leaves out what it cannot read, and says so', () => {
    const back = decodeFall(model, 'fall=1&skydd=oro&bor=slott&nytt=ja&alder=99&behov=natt-tilsyn');
    expect(back?.fall).toEqual({skydd: 'oro'});
    expect(back?.fel).toEqual([
      'Bor nu: ”slott” finns inte bland svaren.',
      'Uppgiften ”nytt” finns inte i guiden.',
      'Ålder: ”99” är ingen ålder mellan 0 och 25.',
      'Behov: ”natt-tilsyn” finns inte bland svaren.',
    ]);
  });

  it('keeps what it can read of a list', () => {
    const back = decodeFall(
      model,
      'fall=1&behov=natt-tillsyn.natt-tilsyn.syskon-paverkas&provat=hvbb&pagaende=',
    );
    expect(back?.fall).toEqual({behov: ['natt-tillsyn', 'syskon-paverkas'], pagaende: []});
    expect(back?.fel).toEqual([
      'Behov: ”natt-tilsyn” finns inte bland svaren.',
      'Prövat: ”hvbb” finns inte bland svaren.',
    ]);
    expect(decodeFall(model, 'fall=1&behov=okand&nedsattning=okand')?.fall).toEqual({
      behov: 'okand',
      nedsattning: 'okand',
    });
  });

  it('reads yes and no, the edges of the ages, and nothing that only looks like an answer', () => {
    const of = (text: string) => decodeFall(model, `fall=1&${text}`)?.fall;
    expect(of('fragaOm98=true&alder=0')).toEqual({fragaOm98: true, alder: 0});
    expect(of('fragaOm98=false&alder=25')).toEqual({fragaOm98: false, alder: 25});
    expect(of('fragaOm98=ja&alder=26&steg=6&behov=sip&skydd=')).toEqual({});
    expect(of('alder=-1&skydd=okand')).toEqual({skydd: 'okand'});
    expect(of('behov=natt-tillsyn.natt-tillsyn')).toEqual({behov: ['natt-tillsyn']});
  });

  it('reads nothing of a link from another version, and says which', () => {
    expect(decodeFall(model, '#fall=9&skydd=oro')).toEqual({
      fall: {},
      fel: [],
      okandVersion: '9',
    });
    expect(decodeFall(model, `fall=1&${'x'.repeat(99)}=1`)?.fel[0]).toMatch(/^.{60,75}$/);
  });

  it('is not made of other fragments', () => {
    for (const other of ['', '#', '#innehall', 'skydd=oro', '%E0%A4%A', '&&==']) {
      expect(decodeFall(model, other)).toBeNull();
    }
  });
});

describe('the gap report', () => {
  const gap = content.fall.find((fall) => fall.id === 'mitt-emellan');

  it('tells the pattern and nothing that points to a child', () => {
    const fall = gap?.fakta ?? {};
    const text = gapReport(model, fall, guide.judge(fall)) ?? '';
    expect(text).toMatch(/^Insatsglapp att lyfta till BUS-gruppen\n/);
    expect(text).toContain('Ålder: 13–17 år');
    expect(text).toContain('- Föräldrarna orkar inte längre');
    expect(text).toContain('- Är mycket borta från skolan');
    expect(text).not.toMatch(/\b15\b|femton|BUP öppenvård pågår/);
    expect(text).toContain('Här står inga namn');
    // The one it is written to is nothing that can be tried.
    expect(text).not.toMatch(/^- BUS-grupp/m);
  });

  it.each([
    [0, '0–5 år'],
    [5, '0–5 år'],
    [6, '6–12 år'],
    [12, '6–12 år'],
    [13, '13–17 år'],
    [17, '13–17 år'],
    [18, '18–25 år'],
    [25, '18–25 år'],
    ['okand', 'inte angiven'],
  ])('tells the age %s as a band', (alder, text) => {
    const fall: Fall = {...gap?.fakta, alder};
    expect(gapReport(model, fall, guide.judge(fall))).toContain(`Ålder: ${text}`);
  });

  it('is not made where there is no gap', () => {
    expect(gapReport(model, {}, guide.judge({}))).toBeNull();
  });
});

describe('the samtalsunderlag', () => {
  it('has its parts in order, none of them empty, and says that it is no decision', () => {
    for (const {fakta} of content.fall) {
      const result = guide.judge(fakta);
      const parts = underlag(model, fakta, result);
      expect(parts[0]?.rubrik).toBe(result.akut ? 'Gör först' : 'Svar');
      expect(JSON.stringify(parts)).not.toMatch(/[.?!]\.(?!\.)/);
      expect(parts.at(-1)).toEqual({
        rubrik: 'Viktigt',
        rader: [
          'Det här är ett samtalsunderlag, inte ett beslut.',
          'Fråga barnet.',
          'Den som vill ansöka kan alltid göra det och få sin ansökan prövad.',
        ],
      });
      expect(parts.filter((part) => part.rader.length === 0 || part.rader.includes(''))).toEqual(
        [],
      );
    }
  });

  it('shows labels, never slugs', () => {
    const [first] = content.fall;
    const text = JSON.stringify(
      underlag(model, first?.fakta ?? {}, guide.judge(first?.fakta ?? {})),
    );
    expect(text).not.toMatch(/"[a-z]+-[a-z-]+"/);
    expect(text).not.toMatch(/foraldrahem|fragaOm98|okand|undefined/);
  });

  it('speaks of 9 § 8 only when it is asked about', () => {
    const headings = (fall: Fall): string[] =>
      underlag(model, fall, guide.judge(fall)).map((part) => part.rubrik);
    expect(headings({behov: ['natt-tillsyn']})).not.toContain('9 § 8 LSS');
    expect(headings({fragaOm98: true})).toContain('9 § 8 LSS');
  });
});
