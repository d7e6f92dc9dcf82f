import {describe, expect, it} from 'vitest';
import {findIdentifying} from '../guard';
import {createStore, mapDoor} from '../storage';
import {draftsOf, mergeDrafts, parseDrafts, saveDraft, standingOf, type Draft} from './drafts';
import {edit, FRESH} from './editor';
import {hintsFor} from './hints';
import {findingKey, openFindings, storable, withoutFinding} from './review';
import {formSchema, type Form} from './schema';
import {seriesOf} from './series';
import {NOT_A_SYSTEM, toSheet} from './sheet';
import {utkastSlot} from './slots';
import {fromFile, toFile} from './transfer';
import {isEmpty, orphans, textUnits, withText, type Values} from './values';

const form: Form = formSchema.parse({
  id: 'prov',
  titel: 'Provblankett',
  sammanfattning: 'En blankett som bara finns för att pröva maskineriet i testerna.',
  agare: 'Metodstöd',
  uppdaterad: '2026-11-22',
  granskad: 'nej',
  granskaSenast: '2027-05-31',
  kallor: ['lss'],
  typ: 'blankett',
  grupp: 'barnet',
  serie: {
    titel: 'Arbetsgrupp',
    start: 'start',
    tid: 'tid',
    antal: 'antal',
    veckor: 4,
    minuter: 90,
    text: 'Utan uppgifter om barn.',
  },
  delar: [
    {
      rubrik: 'Del ett',
      falt: [
        {id: 'analys', typ: 'text', etikett: 'Analys'},
        {id: 'slutsats', typ: 'text', etikett: 'Slutsats'},
        {id: 'start', typ: 'datum', etikett: 'Start'},
        {id: 'tid', typ: 'kort', etikett: 'Tid'},
        {id: 'antal', typ: 'kort', etikett: 'Antal'},
        {
          id: 'val',
          typ: 'val',
          etikett: 'Val',
          alternativ: [
            {id: 'ja', text: 'Ja'},
            {id: 'nej', text: 'Nej'},
          ],
        },
        {
          id: 'kryss',
          typ: 'kryss',
          etikett: 'Kryss',
          alternativ: [
            {id: 'ett', text: 'Ett'},
            {id: 'tva', text: 'Två'},
          ],
        },
        {id: 'antalet', typ: 'raknare', etikett: 'Räknare', alternativ: [{id: 'a', text: 'Möten'}]},
        {
          id: 'tabell',
          typ: 'tabell',
          etikett: 'Tabell',
          rader: 2,
          kolumner: [
            {id: 'vad', rubrik: 'Vad'},
            {id: 'vem', rubrik: 'Vem'},
          ],
        },
        {id: 'fraser', typ: 'mening', etikett: 'Säg', meningar: ['En mening.']},
      ],
    },
  ],
  kontroller: [
    {om: 'slutsats', saknas: 'analys', saga: 'Slutsats utan analys.'},
    {om: 'val', ar: 'nej', saknas: 'analys', saga: 'Nej kräver skäl.'},
  ],
  efter: ['Gör något mer.'],
});

const full: Values = {
  analys: 'Två saker\nvägs mot varandra',
  slutsats: 'Så här',
  start: '2026-12-01',
  tid: '13.00',
  antal: '3',
  val: 'ja',
  kryss: ['ett'],
  antalet: [{a: '7'}],
  tabell: [{vad: 'Ringa', vem: 'LSS'}, {}, {vad: 'Skriva'}],
};

const draft = (changes: Partial<Draft> = {}): Draft => ({
  id: 'u1',
  form: 'prov',
  values: full,
  settled: [],
  rev: 0,
  changed: '2026-11-22T10:00:00',
  ...changes,
});

describe('editing', () => {
  it('undoes letters in the same field together, and field by field', () => {
    let state = edit(FRESH, {type: 'change', field: 'analys', values: {analys: 'a'}});
    state = edit(state, {type: 'change', field: 'analys', values: {analys: 'ab'}});
    state = edit(state, {type: 'change', field: 'val', values: {analys: 'ab', val: 'ja'}});
    state = edit(state, {type: 'undo'});
    expect(state.values).toEqual({analys: 'ab'});
    state = edit(state, {type: 'undo'});
    expect(state.values).toEqual({});
    expect(edit(state, {type: 'undo'})).toBe(state);
  });

  it('brings back what another tab put something else in place of', () => {
    let state = edit(FRESH, {type: 'change', field: 'analys', values: {analys: 'min'}});
    state = edit(state, {type: 'follow', values: {analys: 'deras'}, settled: []});
    expect(state.values).toEqual({analys: 'deras'});
    expect(edit(state, {type: 'undo'}).values).toEqual({analys: 'min'});
  });

  it('makes a new step after the field was left', () => {
    let state = edit(FRESH, {type: 'change', field: 'analys', values: {analys: 'a'}});
    state = edit(state, {type: 'pause'});
    state = edit(state, {type: 'change', field: 'analys', values: {analys: 'ab'}});
    expect(edit(state, {type: 'undo'}).values).toEqual({analys: 'a'});
  });
});

describe('an answer the form has no place for any more', () => {
  const old: Values = {
    analys: ['var ett kryss'],
    start: 'i vår',
    val: 'kanske',
    kryss: ['ett', 'fyra'],
    antalet: [{a: '7', b: '8'}],
    tabell: [{vad: 'Ringa', nar: 'i maj'}],
    fraser: 'Egen mening',
    borttaget: 'Två\nrader',
  };

  it('is kept, whether a question, a choice, a column or the kind of question is gone', () => {
    expect(orphans(form, old)).toEqual([
      {key: 'analys.0', label: 'Analys', text: 'var ett kryss'},
      {key: 'start', label: 'Start', text: 'i vår'},
      {key: 'val', label: 'Val', text: 'kanske'},
      {key: 'kryss.1', label: 'Kryss', text: 'fyra'},
      {key: 'antalet.0.b', label: 'Räknare, b', text: '8'},
      {key: 'tabell.0.nar', label: 'Tabell, nar', text: 'i maj'},
      {key: 'fraser', label: 'Säg', text: 'Egen mening'},
      {key: 'borttaget', label: 'borttaget', text: 'Två\nrader'},
    ]);
    expect(orphans(form, full)).toEqual([]);
    const sheet = JSON.stringify(toSheet(form, old, '2026-11-22'));
    for (const {text} of orphans(form, old)) expect(sheet).toContain(JSON.stringify(text));
  });

  it('can be emptied, each text at its own address', () => {
    const emptied = orphans(form, old).reduce((values, {key}) => withText(values, key, ''), old);
    expect(orphans(form, emptied)).toEqual([]);
    expect(emptied).toMatchObject({
      kryss: ['ett', ''],
      antalet: [{a: '7', b: ''}],
      tabell: [{vad: 'Ringa', nar: ''}],
    });
  });

  it('is looked at by the guard, and a finding can be taken out of it', () => {
    const values: Values = {tabell: [{vad: 'Ringa', nar: 'när Elias vill'}]};
    const [finding] = openFindings(form, values, [], findIdentifying);
    expect(finding?.key).toBe('tabell.0.nar');
    expect(finding && withoutFinding(form, values, finding)['tabell']).toEqual([
      {vad: 'Ringa', nar: 'när [namn] vill'},
    ]);
  });
});

describe('the guard in a form', () => {
  const values: Values = {analys: 'Elias vill bo hemma.', tabell: [{vad: 'Ring 070-174 06 35'}]};

  it('finds what identifies in texts and cells, until it is settled', () => {
    const open = openFindings(form, values, [], findIdentifying);
    expect(open.map(({key, text}) => [key, text])).toEqual([
      ['analys', 'Elias'],
      ['tabell.0.vad', '070-174 06 35'],
    ]);
    expect(openFindings(form, values, open.map(findingKey), findIdentifying)).toEqual([]);
  });

  it('takes a word out of its text', () => {
    const [first, second] = openFindings(form, values, [], findIdentifying);
    if (!first || !second) throw new Error('two findings were expected');
    expect(withoutFinding(form, values, first)['analys']).toBe('[namn] vill bo hemma.');
    expect(withoutFinding(form, values, second)['tabell']).toEqual([{vad: 'Ring [telefon]'}]);
  });

  it('keeps an open field as it was stored before', () => {
    const open = openFindings(form, values, [], findIdentifying);
    expect(storable({...values, slutsats: 'Ny'}, {analys: 'Barnet'}, open)).toEqual({
      analys: 'Barnet',
      slutsats: 'Ny',
    });
  });

  it('looks at what an older version of the form asked for too', () => {
    expect(textUnits(form, {borttaget: 'Elias'})).toEqual([
      {key: 'borttaget', label: 'borttaget', text: 'Elias'},
    ]);
  });
});

describe('drafts', () => {
  it('are not overwritten when another tab has saved or erased them', () => {
    const first = saveDraft({}, draft());
    expect(first.kind).toBe('saved');
    expect(saveDraft(first.drafts, draft({rev: 0})).kind).toBe('changed');
    expect(saveDraft({}, draft({rev: 1})).kind).toBe('erased');
    expect(saveDraft(first.drafts, draft({rev: 1}))).toMatchObject({kind: 'saved', rev: 2});
  });

  it('tell who has gone on from whom, also when two tabs saved at once', () => {
    const mine = draft({rev: 2});
    expect(standingOf(mine, mine)).toBe('same');
    expect(standingOf(mine, undefined)).toBe('gone');
    expect(standingOf(mine, draft({rev: 3, values: {analys: 'vidare'}}))).toBe('ahead');
    expect(standingOf(mine, draft({rev: 2, values: {analys: 'samtidigt'}}))).toBe('collided');
    expect(standingOf(mine, draft({rev: 1}))).toBe('collided');
  });

  it('are listed latest first and merged by what was changed last', () => {
    const later = draft({id: 'u2', changed: '2026-11-23T10:00:00'});
    expect(draftsOf({u1: draft(), u2: later}, 'prov').map(({id}) => id)).toEqual(['u2', 'u1']);
    const newer = draft({changed: '2026-12-01T00:00:00', values: {analys: 'ny'}});
    expect(mergeDrafts({u1: draft()}, {u1: newer, u2: later})).toEqual({u1: newer, u2: later});
    expect(mergeDrafts({u1: newer}, {u1: draft()})).toEqual({u1: newer});
  });

  it('survive storage, and damaged ones are set aside by it', () => {
    const stored = new Map<string, string>();
    const store = createStore(mapDoor(stored), () => '2026-11-22');
    store.allow(utkastSlot);
    store.update(utkastSlot, () => ({u1: draft()}));
    const again = createStore(mapDoor(stored), () => '2026-11-22');
    expect(again.read(utkastSlot).value).toEqual({u1: draft()});
    expect(parseDrafts({u1: {...draft(), values: {analys: 3}}})).toBeUndefined();
    expect(parseDrafts({u2: draft()})).toBeUndefined();
    expect(parseDrafts([])).toBeUndefined();
  });
});

describe('files', () => {
  it('hold everything and open as it was', () => {
    expect(fromFile(form, toFile(form, full, ['namn|Elias']))).toEqual({
      ok: true,
      values: full,
      settled: ['namn|Elias'],
    });
  });

  it('say what is wrong with them', () => {
    const why = (content: string) => {
      const reading = fromFile(form, content);
      return reading.ok ? 'ok' : reading.why;
    };
    expect(why('{')).toContain('går inte att läsa');
    expect(why('{}')).toContain('inte från Samsyn');
    expect(why('{"samsyn":"allt"}')).toContain('inte en ifylld blankett');
    expect(why(toFile(form, full, []).replace('"version": 1', '"version": 2'))).toContain('nyare');
    expect(why(toFile({...form, id: 'annan'}, full, []))).toContain('Provblankett');
    expect(why(toFile(form, full, []).replace('"ja"', '3'))).toContain('skadade');
  });
});

describe('the sheet', () => {
  it('holds every field, every answer, the notice and what the form no longer asks', () => {
    const text = JSON.stringify(toSheet(form, {...full, borttaget: 'Gammalt svar'}, '2026-11-22'));
    for (const part of [
      NOT_A_SYSTEM,
      'Två saker\\nvägs mot varandra',
      'Så här',
      '2026-12-01',
      '["Möten","7"]',
      '["Ringa","LSS"],["",""],["Skriva",""]',
      '{"text":"Ett","checked":true}',
      '{"text":"Två","checked":false}',
      'En mening.',
      'Gammalt svar',
      'Gör något mer.',
    ]) {
      expect(text).toContain(part);
    }
    expect(orphans(form, {borttaget: 'Gammalt svar'})).toHaveLength(1);
    expect(isEmpty({analys: ' ', tabell: [{vad: ''}]})).toBe(true);
  });
});

describe('hints', () => {
  it('ask for an analysis when there is a conclusion, and for a reason when the answer is no', () => {
    expect(hintsFor(form, {slutsats: 'Ja'}).map(({saga}) => saga)).toEqual([
      'Slutsats utan analys.',
    ]);
    expect(hintsFor(form, {val: 'nej'}).map(({saga}) => saga)).toEqual(['Nej kräver skäl.']);
    expect(hintsFor(form, full)).toEqual([]);
  });
});

describe('a series of meetings', () => {
  it('comes every fourth week at the same time, also past the turn of the year', () => {
    const series = seriesOf(form, full);
    expect(series.ok && series.entries.map(({date, time}) => `${date} ${time ?? ''}`)).toEqual([
      '2026-12-01 13:00',
      '2026-12-29 13:00',
      '2027-01-26 13:00',
    ]);
  });

  it('says what is missing', () => {
    for (const [field, value] of [
      ['start', ''],
      ['tid', '25.00'],
      ['tid', 'ett'],
      ['antal', '0'],
      ['antal', 'sex'],
    ] as const) {
      expect(seriesOf(form, {...full, [field]: value}).ok, `${field}: ${value}`).toBe(false);
    }
  });
});
