import {describe, expect, it} from 'vitest';
import type {Known} from './known';
import {leadsSomewhere, parseTarget, targetFault} from './links';

const KNOWN: Known = {
  insats: new Set(['familjehem', 'lss-korttidsvistelse']),
  kalla: new Set(['lss']),
  term: undefined,
  lag: new Set(['lss']),
  lagrum: new Set(['lss-9-8']),
  behov: new Set(['natt-tillsyn']),
  kurs: new Set(['sip', 'sip/sip-1']),
  kursPaVag: new Set(),
  verktyg: new Set(),
  situation: new Set(),
  kontakt: new Set(),
  sida: new Set(['/', '/samverkan/sip/']),
};

describe('parseTarget', () => {
  it.each([
    ['insats:familjehem', {kind: 'id', scheme: 'insats', id: 'familjehem'}],
    ['kurs:sip/sip-1', {kind: 'id', scheme: 'kurs', id: 'sip/sip-1'}],
    ['/samverkan/sip/#fore', {kind: 'sida', path: '/samverkan/sip/', anchor: 'fore'}],
    ['../sip.mdx', {kind: 'fil', path: '../sip.mdx', anchor: ''}],
    ['#gor-sa-har', {kind: 'ankare', anchor: 'gor-sa-har'}],
    ['https://riksdagen.se', {kind: 'extern'}],
    ['tel:112', {kind: 'extern'}],
    ['javascript:alert(1)', {kind: 'okand', scheme: 'javascript'}],
    ['constructor:x', {kind: 'okand', scheme: 'constructor'}],
  ])('%s', (url, expected) => {
    expect(parseTarget(url)).toEqual(expected);
  });
});

describe('targetFault', () => {
  const fault = (url: string): string | undefined => targetFault(parseTarget(url), KNOWN);

  it.each([
    'insats:familjehem',
    '/samverkan/sip/',
    '/samverkan/sip/#fore',
    'https://a.se',
    '/insatser.json',
  ])('finds none in %s', (url) => {
    expect(fault(url)).toBeUndefined();
  });

  it('does not judge ids of a file that could not be read', () => {
    expect(fault('term:vad-som-helst')).toBeUndefined();
  });

  it.each([
    [
      'insats:korttidsvistelse',
      'insatsen ”korttidsvistelse” finns inte – menade du ”lss-korttidsvistelse”?',
    ],
    ['behov:natt-tilsyn', 'behovet ”natt-tilsyn” finns inte – menade du ”natt-tillsyn”?'],
    ['/samverkan/sip', 'sidans adress ska sluta med snedstreck – skriv /samverkan/sip/'],
    ['http://a.se', 'länken börjar med http:// – skriv https://'],
    ['insat:familjehem', 'länken börjar med ”insat:” som inte finns – menade du ”insats”?'],
    [
      'javascript:alert(1)',
      'länken börjar med ”javascript:” som inte finns – använd insats:, term:, kalla:, behov:, kontakt:, situation:, kurs:, verktyg:, https: eller en sökväg',
    ],
  ])('in %s is said', (url, message) => {
    expect(fault(url)).toBe(message);
  });
});

describe('leadsSomewhere', () => {
  it('is false for what is not there yet', () => {
    expect(leadsSomewhere('kurs:sip/sip-1', KNOWN)).toBe(true);
    expect(leadsSomewhere('verktyg:formote', KNOWN)).toBe(false);
  });
});
