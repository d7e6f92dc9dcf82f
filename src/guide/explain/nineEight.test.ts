import {describe, expect, it} from 'vitest';
import {readGuideModel} from '../../library/readGuide';
import {createGuide} from '../guide';
import type {Fall} from '../types';
import type {NioAttaSvar} from './nineEight';

const guide = createGuide(readGuideModel(process.cwd()));
const check = (fall: Fall): NioAttaSvar => guide.judge(fall).nioAtta;
const list = (fall: Fall): string | undefined =>
  guide.trees(fall).find((tree) => tree.insats === 'lss-boende-barn-unga')?.utfall;

/** A child for whom the table comes to "kan vara aktuellt". */
const warranted: Fall = {
  skydd: 'ingen-oro',
  behov: ['barnet-kan-inte-bo-hemma'],
  fragaOm98: true,
  alder: 12,
  bor: 'foraldrahem',
  huvudorsak: 'funktionsnedsattning',
  personkrets: 'ja-1',
  provat: ['lss-korttidsvistelse'],
  hemmaMojligt: 'nej',
  omvardnadsbehov: 'omfattande',
  samtyckeUnga: 'for-ung',
  samtyckeVh: 'alla',
  skolgang: 'anpassad-grundskola',
};

/** A young person with a place at a school far away. */
const farAway: Fall = {
  ...warranted,
  behov: ['skola-annan-ort'],
  alder: 16,
  samtyckeUnga: 'ja',
  hemmaMojligt: 'ja',
  skolgang: 'anpassad-gymnasium',
  skolaAnnanOrt: 'beviljad',
  dagligResa: 'orimlig',
  omvardnadsbehov: 'mattligt',
};

describe('the check of 9 § 8 LSS', () => {
  it.each<[string, string, string, Fall]>([
    ['1', 'ej-relevant', 'nobody asks', {alder: 9}],
    ['2', 'ej-relevant', 'grown up, school over', {...warranted, alder: 19, skolgang: 'avslutad'}],
    ['3', 'sannolikt-ej-uppfyllt', 'no personkrets', {...warranted, personkrets: 'nej'}],
    ['4', 'sannolikt-ej-uppfyllt', 'a no at 15', {...warranted, alder: 15, samtyckeUnga: 'nej'}],
    ['5', 'sannolikt-ej-uppfyllt', 'another cause', {...warranted, huvudorsak: 'normbrytande'}],
    [
      '6',
      'sannolikt-ej-uppfyllt',
      'can live at home',
      {...warranted, hemmaMojligt: 'ja-med-mer-stod'},
    ],
    ['7', 'utred-vidare', 'grown up, school unknown', {...warranted, alder: 18, skolgang: 'okand'}],
    ['8', 'utred-vidare', 'personkrets unclear', {...warranted, personkrets: 'utreds'}],
    ['9', 'utred-vidare', 'mixed causes', {...warranted, huvudorsak: 'blandad'}],
    ['9b', 'utred-vidare', 'age unknown', {...warranted, alder: 'okand', samtyckeUnga: 'nej'}],
    ['10', 'utred-vidare', 'signs of harm', {...warranted, skydd: 'oro'}],
    ['11', 'utred-vidare', 'school planned', {...farAway, skolaAnnanOrt: 'planeras'}],
    ['11b', 'utred-vidare', 'specialskolan', {...farAway, skolgang: 'specialskola'}],
    ['12', 'kan-vara-aktuellt', 'too far to travel', farAway],
    ['13', 'sannolikt-ej-uppfyllt', 'can travel', {...farAway, dagligResa: 'rimlig'}],
    ['14', 'utred-vidare', 'travel unknown', {...farAway, dagligResa: 'okand'}],
    ['15', 'utred-vidare', 'home unknown', {...warranted, hemmaMojligt: 'okand'}],
    ['16', 'utred-vidare', 'nothing tried at home', {...warranted, provat: []}],
    ['17', 'kan-vara-aktuellt', 'extensive care', warranted],
    ['18', 'sannolikt-ej-uppfyllt', 'little care', {...warranted, omvardnadsbehov: 'litet'}],
    ['18b', 'utred-vidare', 'some care', {...warranted, omvardnadsbehov: 'mattligt'}],
    ['19', 'utred-vidare', 'care unknown', {...warranted, omvardnadsbehov: 'okand'}],
  ])('step %s gives %s: %s', (steg, varde, _why, fall) => {
    const svar = check(fall);
    expect([svar.steg, svar.varde]).toEqual([steg, varde]);
    const decides = svar.stegen.find((step) => step.lage === 'avgor');
    expect(decides?.nr).toBe(steg);
    expect(svar.skal).toBe(decides?.skal);
  });

  it.each<[string, Fall, string | undefined]>([
    ['kan vara aktuellt is passar', warranted, 'passar'],
    ['one parent against: kan passa', {...warranted, samtyckeVh: 'en-av-tva'}, 'kan-passa'],
    ['no parent: kan passa', {...warranted, samtyckeVh: 'ingen'}, 'kan-passa'],
    ['not asked the child: kan passa', {...warranted, samtyckeUnga: 'ej-fragat'}, 'kan-passa'],
    [
      'parents do not count from 18',
      {...warranted, alder: 18, samtyckeUnga: 'ja', samtyckeVh: 'ingen'},
      'passar',
    ],
    ['utred vidare', {...warranted, provat: []}, 'gar-inte-att-avgora-an'],
    ['sannolikt ej uppfyllt', {...warranted, personkrets: 'nej'}, 'passar-inte'],
    [
      'not relevant, but asked about',
      {...warranted, alder: 20, skolgang: 'avslutad'},
      'passar-inte',
    ],
    [
      'not relevant, not asked about',
      {...warranted, alder: 20, skolgang: 'avslutad', fragaOm98: false},
      undefined,
    ],
    ['nobody asks', {alder: 9, personkrets: 'nej'}, undefined],
  ])('%s', (_, fall, utfall) => {
    expect(list(fall)).toBe(utfall);
  });

  it('says for each step how it stands, and tries no step after the one that decides', () => {
    const {stegen} = check({...warranted, skydd: 'okand', personkrets: 'okand'});
    const lage = new Map(stegen.map((step) => [step.nr, step.lage]));
    expect(lage.get('1')).toBe('traffar-inte');
    expect(lage.get('3')).toBe('oppet');
    expect(lage.get('8')).toBe('avgor');
    expect(lage.get('9')).toBe('provas-inte');
    expect(stegen.filter((step) => step.lage === 'avgor')).toHaveLength(1);
    expect(stegen.slice(1, -1).filter((step) => step.lagrum.length === 0)).toEqual([]);
  });

  it('tells what the law asks for, and leaves to people what people must judge', () => {
    const lage = Object.fromEntries(check(warranted).kriterier.map((row) => [row.id, row.lage]));
    expect(lage).toEqual({
      personkrets: 'uppfyllt',
      begaran: 'uppfyllt',
      'barnets-rost': 'oppet',
      orsak: 'uppfyllt',
      behov: 'uppfyllt',
      'annat-satt': 'bedoms',
      'goda-levnadsvillkor': 'bedoms',
      'barnets-basta': 'bedoms',
    });
    const no = Object.fromEntries(
      check({
        ...warranted,
        personkrets: 'nej',
        samtyckeVh: 'ingen',
        huvudorsak: 'omsorg-skydd',
        hemmaMojligt: 'ja',
        samtyckeUnga: 'ej-fragat',
      }).kriterier.map((row) => [row.id, row.lage]),
    );
    expect([no.personkrets, no.begaran, no['barnets-rost'], no.orsak, no.behov]).toEqual(
      Array.from({length: 5}, () => 'inte-uppfyllt'),
    );
  });

  it('shows the warning signs, asks about those that no answer tells, and counts them', () => {
    const misled = check({
      ...warranted,
      huvudorsak: 'psykisk-ohalsa',
      behov: ['konflikter-i-familjen', 'skolfranvaro'],
      provat: [],
      diagnos: 'ja',
      omvardnadsbehov: 'litet',
      samtyckeVh: 'en-av-tva',
      alder: 19,
      samtyckeUnga: 'ja',
      skolgang: 'ingen-skolgang',
    });
    const lage = Object.fromEntries(misled.signaler.map((row) => [row.nr, row.lage]));
    expect(lage).toEqual({
      1: 'kontrollfraga',
      2: 'ja',
      3: 'kontrollfraga',
      4: 'ja',
      5: 'ja',
      6: 'ja',
      7: 'nej',
      8: 'kontrollfraga',
      9: 'ja',
      10: 'ja',
    });
    expect(misled.signalText).toMatch(/^Flera signaler\./);
    const one = check({...warranted, samtyckeVh: 'en-av-tva'});
    expect(one.signaler.filter((row) => row.lage === 'ja').map((row) => row.nr)).toEqual([7]);
    expect(one.signalText).toMatch(/^En signal\./);
    expect(check(warranted).signalText).toBeUndefined();
    expect(check({...warranted, bor: 'hvb', provat: []}).signaler[3]?.lage).toBe('nej');
    expect(
      check({...warranted, samtyckeVh: 'okand', samtyckeUnga: 'okand'}).signaler[6]?.lage,
    ).toBe('oppet');
  });

  it('shows what lies closer, by cause, and what to prepare if it is right all the same', () => {
    const rubriker = (fall: Fall): string[] => check(fall).iStallet.map((row) => row.rubrik);
    expect(rubriker({...warranted, huvudorsak: 'omsorg-skydd'})).toEqual(['Omsorg eller skydd']);
    expect(rubriker({...warranted, huvudorsak: 'normbrytande'})).toEqual(['Normbrytande beteende']);
    expect(rubriker({...warranted, huvudorsak: 'psykisk-ohalsa'})).toEqual(['Psykisk ohälsa']);
    expect(rubriker({...warranted, huvudorsak: 'blandad'})).toEqual(['Blandade orsaker']);
    expect(rubriker({...warranted, hemmaMojligt: 'ja'})).toEqual([
      'Funktionsnedsättning, men hemmet fungerar med mer stöd',
    ]);
    expect(rubriker({...warranted, alder: 19, skolgang: 'avslutad'})).toEqual(['Fyllda 18 år']);
    expect(rubriker(farAway)).toContain('Skola');
    expect(rubriker(warranted)).toEqual([]);
    const prepare = check({...warranted, bor: 'hvb', alder: 16, samtyckeUnga: 'ja'}).forbered.map(
      (row) => row.text,
    );
    expect(prepare.length).toBeGreaterThanOrEqual(8);
    expect(prepare.join(' ')).toMatch(/behandlingsskälen är klara/);
    expect(prepare.join(' ')).toMatch(/den unge själv begära/);
  });

  it('is silent about signs and preparations where the question is not raised', () => {
    const {signaler, iStallet, forbered} = check({alder: 9, huvudorsak: 'omsorg-skydd'});
    expect([signaler, iStallet, forbered]).toEqual([[], [], []]);
  });

  it('always says that one may apply and have it tried, and that it is no decision', () => {
    for (const fall of [warranted, farAway, {}, {fragaOm98: true, personkrets: 'nej'}]) {
      expect(check(fall).alltid[0]).toBe(
        'Den som vill ansöka kan alltid göra det och få sin ansökan prövad.',
      );
      expect(check(fall).alltid[1]).toMatch(/inte ett beslut/);
    }
  });
});
