import {describe, expect, it} from 'vitest';
import {answersFor, contactsOfInsats, needsFallback} from './answer';
import {copyText, cardOf, telHref} from './card';
import {filterContacts, groupByPlace} from './filter';
import {staleByOwner} from './stale';
import {aContact, aDirectory} from './testing';
import {decodeState, encodeState, placeFromText, placeToText} from './urlState';

const county = aContact({id: 'bup', uppdrag: 'bup', kommuner: undefined, funktion: 'BUP'});
const shared = aContact({id: 'jour', uppdrag: 'socialjour', kommuner: ['koping', 'sala']});
const nodal = aContact({id: 'sip-vast', uppdrag: 'sip', kommuner: undefined, nod: 'vast'});
const koping = aContact();
const arboga = aContact({id: 'arboga-lss', kommuner: ['arboga'], telefon: undefined});
const directory = aDirectory([county, shared, nodal, koping, arboga]);
const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);

describe('answersFor', () => {
  it('puts the municipality before the node and the county', () => {
    const [answer] = answersFor(
      directory,
      {kontakta: ['lss', 'sip', 'bup'], narDetArStangt: ['socialjour']},
      {kind: 'kommun', id: 'koping'},
    );
    expect(answer?.first.id).toBe('koping-lss');
    expect(ids(answer?.others ?? [])).toEqual(['sip-vast', 'bup']);
    expect(ids(answer?.whenClosed ?? [])).toEqual(['jour']);
  });

  it('gives a node one answer where its municipalities share it, else one each', () => {
    const nod = {kind: 'nod', id: 'vast'} as const;
    expect(answersFor(directory, {kontakta: ['bup']}, nod).map(({kommuner}) => kommuner)).toEqual([
      ['koping', 'arboga'],
    ]);
    expect(answersFor(directory, {kontakta: ['lss']}, nod).map(({first}) => first.id)).toEqual([
      'koping-lss',
      'arboga-lss',
    ]);
  });

  it('turns elsewhere when nobody answers, or nobody knows', () => {
    expect(needsFallback(koping, {day: '2026-11-23', minute: 600})).toBe(false);
    expect(needsFallback(koping, {day: '2026-11-23', minute: 1100})).toBe(true);
    expect(needsFallback(arboga, {day: '2026-11-23', minute: 600})).toBe(true);
    expect(
      needsFallback({...koping, oppettider: undefined}, {day: '2026-11-23', minute: 600}),
    ).toBe(true);
  });
});

describe('contactsOfInsats', () => {
  it('prefers those that name the insats', () => {
    const named = aContact({
      id: 'hab',
      uppdrag: 'habilitering',
      insatser: ['habiliteringscentrum'],
    });
    const all = aDirectory([koping, named]);
    expect(ids(contactsOfInsats(all, 'habiliteringscentrum', ['lss']))).toEqual(['hab']);
    expect(ids(contactsOfInsats(all, 'annat', ['lss']))).toEqual(['koping-lss']);
    expect(ids(contactsOfInsats(all, undefined, []))).toEqual([]);
  });
});

describe('the list', () => {
  it('is narrowed by place, words and huvudman', () => {
    expect(ids(filterContacts(directory, {q: '', place: {kind: 'kommun', id: 'sala'}}))).toEqual([
      'bup',
      'jour',
    ]);
    expect(ids(filterContacts(directory, {q: 'BUP köpings'}))).toEqual(['bup']);
    expect(ids(filterContacts(directory, {q: '', huvudman: 'region'}))).toEqual([]);
  });

  it('stands under every place that a function serves', () => {
    expect(groupByPlace(directory, [shared]).map(({id}) => id)).toEqual(['koping', 'sala']);
  });
});

describe('the address', () => {
  const situations = [{id: 'bup-akut'}];
  it('gives back what it was given', () => {
    const state = {
      place: {kind: 'kommun', id: 'koping'},
      situation: 'bup-akut',
      q: 'å & ?',
      huvudman: 'kommun',
    } as const;
    expect(decodeState(directory, situations, `?${encodeState(state)}`)).toEqual(state);
  });

  it('leaves out what does not exist', () => {
    const search = `?kommun=atlantis&situation=x&huvudman=y&q=${'a'.repeat(999)}`;
    expect(decodeState(directory, situations, search)).toEqual({q: 'a'.repeat(100)});
  });

  it('remembers a place, and forgets one that is gone', () => {
    const place = {kind: 'nod', id: 'ost'} as const;
    expect(placeFromText(directory, placeToText(place))).toEqual(place);
    expect(placeFromText(directory, 'kommun:atlantis')).toBeUndefined();
    expect(placeFromText(directory, '')).toBeUndefined();
  });
});

describe('what one takes along', () => {
  const uncertain = aContact({kontrolleraLokalt: 'Telefonens tider.', fragaVem: 'växeln'});
  it('says what is uncertain', () => {
    expect(copyText(uncertain)).toContain('Kontrollera lokalt: Telefonens tider. Fråga: växeln');
    expect(cardOf(uncertain).note).toContain('Kontrollera lokalt');
    expect(copyText(uncertain)).toContain('inte bekräftad');
  });

  it('dials digits only', () => {
    expect(telHref('+46 21-39 00 00')).toBe('tel:+4621390000');
  });
});

describe('staleByOwner', () => {
  it('lists what is due, and names that are to go, by owner', () => {
    const gone = aContact({id: 'a', tasBort: '2026-12-01', namn: 'N N', agare: 'B'});
    const late = aContact({id: 'b', kontrolleraSenast: '2026-11-30', agare: 'A'});
    expect(
      staleByOwner([gone, late, koping], '2026-12-01').map(({agare, contacts}) => [
        agare,
        ids(contacts),
      ]),
    ).toEqual([
      ['A', ['b']],
      ['B', ['a']],
    ]);
  });
});
