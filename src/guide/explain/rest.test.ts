import {describe, expect, it} from 'vitest';
import {readGuideModel} from '../../library/readGuide';
import {createGuide} from '../guide';
import {many} from '../testing/many';
import {caseMaker, seeded} from '../testing/random';
import type {Fall} from '../types';
import {ageClasses} from './change';
import type {Andring} from './change';

const model = readGuideModel(process.cwd());
const guide = createGuide(model);
const at = (changes: readonly Andring[], fakta: string): Andring[] =>
  changes.filter((change) => change.fakta === fakta);

/** Tired parents of a child with autism. */
const tired: Fall = {
  skydd: 'ingen-oro',
  behov: ['foraldrar-behover-avlastning'],
  fragaOm98: false,
  alder: 11,
  bor: 'foraldrahem',
  huvudorsak: 'funktionsnedsattning',
  personkrets: 'utreds',
  provat: [],
  pagaende: [],
};

describe('what would change the picture', () => {
  it('tries the open answers and tells which insatser move', () => {
    const [yes, no] = at(guide.changes(tired), 'personkrets');
    expect(yes?.svar).toEqual(['ja-1', 'ja-2', 'ja-3']);
    expect(yes?.oppen).toBe(true);
    expect(yes?.flyttar).toContainEqual({
      insats: 'lss-avlosarservice',
      fran: 'gar-inte-att-avgora-an',
      till: 'passar',
    });
    expect(yes?.nyaFlaggor).toEqual(['lss-leder']);
    expect(yes?.borttagnaFlaggor).toEqual(['personkrets-oklar']);
    expect(no?.svar).toEqual(['nej']);
    expect(no?.flyttar).toContainEqual({
      insats: 'lss-avlosarservice',
      fran: 'gar-inte-att-avgora-an',
      till: 'passar-inte',
    });
  });

  it('tries answers that time or work can change, and not what is fixed', () => {
    const changes = guide.changes({...tired, personkrets: 'ja-1', nedsattning: ['autism']});
    expect(at(changes, 'skydd').map((change) => change.oppen)).toEqual([false, false]);
    expect(at(changes, 'behov')).toEqual([]);
    expect(at(changes, 'nedsattning')).toEqual([]);
    expect(at(changes, 'fragaOm98')).toEqual([]);
    expect(
      at(guide.changes({...tired, nedsattning: ['okand']}), 'nedsattning').length,
    ).toBeGreaterThan(0);
  });

  it('looks ahead to the next age that matters, and to all ages when it is open', () => {
    const known = at(
      guide.changes({...tired, personkrets: 'ja-1', skolgang: 'grundskola'}),
      'alder',
    );
    expect(known).toHaveLength(1);
    expect(known[0]?.svar).toEqual([12]);
    const ageless: Fall = {...tired, personkrets: 'nej', alder: 'okand'};
    expect(at(guide.changes(ageless), 'alder').length).toBeGreaterThan(1);
  });

  it('tells how the 9 § 8 check would turn out, also when one support at home is tried', () => {
    const asked: Fall = {
      ...tired,
      behov: ['barnet-kan-inte-bo-hemma'],
      personkrets: 'ja-1',
      hemmaMojligt: 'nej',
      omvardnadsbehov: 'omfattande',
      samtyckeUnga: 'for-ung',
      samtyckeVh: 'alla',
    };
    const [tried] = at(guide.changes(asked), 'provat');
    expect(tried?.nioAtta).toEqual({fran: 'utred-vidare', till: 'kan-vara-aktuellt'});
    expect(tried?.borttagnaFlaggor).toEqual(['prova-mer-hemma-forst']);
    const home = at(guide.changes(asked), 'hemmaMojligt').find((change) =>
      change.svar.includes('ja'),
    );
    expect(home?.nioAtta).toEqual({fran: 'utred-vidare', till: 'sannolikt-ej-uppfyllt'});
  });

  it('tells only changes, and each one as it comes out when tried', () => {
    const make = caseMaker(model, seeded(21));
    for (let count = 0; count < many(40); count += 1) {
      const fall = make();
      const before = guide.verdicts(fall);
      for (const change of guide.changes(fall)) {
        const after = guide.verdicts({...fall, [change.fakta]: change.svar[0] ?? ''});
        const moved =
          change.flyttar.length + change.nyaFlaggor.length + change.borttagnaFlaggor.length;
        expect(moved > 0 || change.nioAtta !== undefined).toBe(true);
        expect(change.nyaFlaggor).toEqual(
          after.flaggor.filter((slug) => !before.flaggor.includes(slug)),
        );
        for (const {insats, till} of change.flyttar) {
          expect(after.listor.passar.includes(insats)).toBe(till === 'passar');
          expect(after.listor.passarInte.includes(insats)).toBe(till === 'passar-inte');
        }
      }
    }
  });

  it('divides ages where the rules do', () => {
    const ages = ageClasses(model);
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
    for (const age of [0, 6, 12, 13, 15, 16, 18, 19, 20, 21]) expect(ages).toContain(age);
    expect(Math.max(...ages)).toBeLessThanOrEqual(25);
  });
});

describe('what is left to ask', () => {
  const left = (fall: Fall) => guide.judge(fall).kvar;

  it('begins with safety and goes on in order', () => {
    expect(left({}).nasta).toBe('1');
    expect(left({skydd: 'ingen-oro'}).nasta).toBe('2');
    expect(left({skydd: 'ingen-oro', behov: ['natt-tillsyn']}).nasta).toBe('2 b');
    expect(left(tired).nasta).toBe('7');
  });

  it('does not come back to "vet inte", but keeps it among what is missing', () => {
    const {nasta, saknas} = left({
      ...tired,
      personkrets: 'okand',
      diagnos: 'okand',
      nedsattning: ['okand'],
      psykiatri: 'okand',
    });
    expect(saknas).toContain('personkrets');
    expect(nasta).not.toBe('6');
  });

  it('skips what the answers make needless, and tells of answers that no longer apply', () => {
    const adult = left({...tired, alder: 19, samtyckeVh: 'alla'});
    expect(adult.hoppas).toContain('11');
    expect(adult.overflodiga).toEqual(['samtyckeVh']);
    expect(left({...tired, alder: 0}).hoppas).toContain('10');
    expect(left({...tired, personkrets: 'ja-1'}).hoppas).toContain('7');
    expect(left({...tired, skydd: 'akut'}).hoppas).toContain('5');
    expect(left(tired).hoppas).toContain('9');
  });

  it('never skips a question that some proposal waits for', () => {
    // Question 9 is about living at home, but night care also asks how much care is needed.
    const waiting = left({
      ...tired,
      behov: ['stod-vardag-eget-boende'],
      alder: 18,
      personkrets: 'ja-1',
    });
    expect(waiting.hoppas).not.toContain('9');
    expect(waiting.saknas).toContain('omvardnadsbehov');
  });

  it('asks about the daily journey only when there is a school far away', () => {
    const school: Fall = {
      ...tired,
      personkrets: 'ja-1',
      behov: ['skola-annan-ort'],
      hemmaMojligt: 'ja',
      skolgang: 'gymnasium',
      alder: 16,
    };
    expect(left({...school, skolaAnnanOrt: 'beviljad'}).saknas).toContain('dagligResa');
    expect(left({...school, skolaAnnanOrt: 'beviljad'}).dolda).toEqual([]);
    const away: Fall[] = [{skolaAnnanOrt: 'nej'}, {}];
    for (const answer of away) {
      expect(left({...school, ...answer}).saknas).not.toContain('dagligResa');
      expect(left({...school, ...answer}).dolda).toEqual(['dagligResa']);
    }
  });

  it('tells of an answer to a follow-up that is not asked any longer', () => {
    const answered: Fall = {...tired, alder: 16, dagligResa: 'orimlig'};
    expect(left({...answered, skolaAnnanOrt: 'beviljad'}).overflodiga).toEqual([]);
    expect(left({...answered, skolaAnnanOrt: 'nej'}).overflodiga).toEqual(['dagligResa']);
  });

  it('can show a picture after four questions', () => {
    expect(left({skydd: 'ingen-oro', behov: [], fragaOm98: false}).preliminar).toBe(false);
    expect(left({skydd: 'ingen-oro', behov: [], fragaOm98: false, alder: 9}).preliminar).toBe(true);
  });

  it('counts the questions that apply, and comes to an end', () => {
    const make = caseMaker(model, seeded(22));
    for (let count = 0; count < many(60); count += 1) {
      const {besvarade, antal, hoppas, nasta} = left(make());
      expect(besvarade).toBeLessThanOrEqual(antal);
      expect(antal + hoppas.length).toBe(model.fragor.length);
      if (nasta !== null) expect(hoppas).not.toContain(nasta);
    }
    // Every question answered with "vet inte" still ends.
    const all = Object.fromEntries(
      model.fakta.filter((fact) => fact.typ !== 'harledd').map((fact) => [fact.id, 'okand']),
    );
    expect(left(all).nasta).toBeNull();
  });
});

describe('working together', () => {
  const together = (fall: Fall) => guide.judge(fall).tillsammans;

  it('gives the highest level that has a reason, and all reasons that hold', () => {
    const level = (fall: Fall): string => together(fall).triage.niva;
    expect(level({})).toBe('ingen');
    expect(level({fragaOm98: true})).toBe('radfraga');
    expect(level({personkrets: 'ja-1', bor: 'hvb'})).toBe('gemensam-planering');
    expect(level({personkrets: 'ja-1', bor: 'hvb', hemmaMojligt: 'nej'})).toBe('team');
    expect(level({behov: ['oense-om-ansvar']})).toBe('sip');
    const {skal} = together({personkrets: 'ja-1', bor: 'hvb', hemmaMojligt: 'nej'}).triage;
    expect(skal.map((row) => row.niva)).toEqual(['team', 'gemensam-planering']);
  });

  it('calls for SIP exactly when the rules propose it or the flag is set', () => {
    const make = caseMaker(model, seeded(23));
    for (let count = 0; count < many(1500); count += 1) {
      const fall = make();
      const {listor, flaggor} = guide.verdicts(fall);
      const wanted = listor.passar.includes('sip') || flaggor.includes('sip-behovs');
      const run = guide.engine.run(fall);
      const sip = model.triage.at(-1)?.skal.some((reason) => run.states[reason.nod] === 2);
      if (wanted !== sip) expect({fall, sip}).toEqual({fall, sip: wanted});
    }
  });

  it('names who leads: safety first, then by cause, and nobody when it is open', () => {
    expect(together({huvudorsak: 'normbrytande'}).leder).toEqual(['iff']);
    expect(together({huvudorsak: 'funktionsnedsattning', personkrets: 'ja-3'}).leder).toEqual([
      'lss',
    ]);
    expect(together({huvudorsak: 'psykisk-ohalsa', skydd: 'oro'}).leder).toEqual(['iff', 'region']);
    expect(together({behov: ['skolfranvaro']}).leder).toEqual(['skola']);
    expect(together({behov: ['merkostnader']}).leder).toEqual(['forsakringskassan']);
    expect(together({huvudorsak: 'blandad'}).leder).toEqual([]);
  });

  it('says what to do first, danger before all else', () => {
    const first = together({skydd: 'akut', alder: 9, fragaOm98: true}).forst;
    expect(first.map((row) => row.id).slice(0, 2)).toEqual(['ring-112', 'anmal-oro']);
    expect(first.map((row) => row.insats).slice(0, 2)).toEqual([
      undefined,
      'orosanmalan-skyddsbedomning',
    ]);
    expect(together({skydd: 'oro', alder: 19}).forst[0]?.id).toBe('kontakta-socialtjansten');
    expect(together({}).forst.map((row) => row.id)).toEqual(['fraga-familjen']);
  });

  it('turns to no guardian where the family itself may be the danger, whatever else is answered', () => {
    const toGuardians = ['samtycke', 'samla-sip', 'fraga-familjen'];
    const make = caseMaker(model, seeded(41));
    for (let count = 0; count < many(2000); count += 1) {
      const fall = make();
      const needs = Array.isArray(fall.behov) ? (fall.behov as string[]) : [];
      const behov = [...new Set([...needs, 'hedersfortryck'])];
      const first = together({...fall, behov}).forst.map((row) => row.id);
      expect(first.filter((id) => toGuardians.includes(id))).toEqual([]);
      expect(first).toContain('inte-familjen-forst');
    }
  });

  it('lists contacts by verksamhet, those who lead first', () => {
    const {kontakter} = together({
      huvudorsak: 'funktionsnedsattning',
      personkrets: 'ja-1',
      behov: ['natt-tillsyn'],
    });
    expect(kontakter[0]).toEqual({
      verksamhet: 'lss',
      leder: true,
      insatser: ['lss-korttidsvistelse'],
    });
  });

  it('shows combinations that work at home, and what does not go together', () => {
    const home = together({
      alder: 11,
      personkrets: 'ja-1',
      nedsattning: ['autism'],
      huvudorsak: 'blandad',
      behov: ['foraldrar-behover-avlastning', 'konflikter-i-familjen'],
    });
    expect(home.kombinationer.map((row) => row.insatser)).toContainEqual([
      'lss-korttidsvistelse',
      'gemensamma-stodteamet',
    ]);
    const away = together({
      personkrets: 'ja-1',
      huvudorsak: 'funktionsnedsattning',
      hemmaMojligt: 'nej',
      omvardnadsbehov: 'omfattande',
      provat: ['lss-korttidsvistelse'],
      behov: ['natt-tillsyn', 'barnet-kan-inte-bo-hemma'],
    });
    expect(away.krockar.map((row) => row.insatser)).toContainEqual([
      'lss-boende-barn-unga',
      'lss-personlig-assistans',
    ]);
    for (const row of away.krockar) expect(row.text.length).toBeGreaterThan(20);
  });

  it('reminds of boundaries and observations, with the rule they come from', () => {
    const {paminnelser} = together({
      alder: 15,
      samtyckeUnga: 'nej',
      behov: ['skolfranvaro'],
      samtyckeVh: 'en-av-tva',
    });
    expect(paminnelser.map((row) => row.regel)).toEqual(
      expect.arrayContaining(['B21', 'G2', 'G3']),
    );
  });
});
