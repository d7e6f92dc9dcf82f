import {describe, expect, it} from 'vitest';
import type {Beslutsfattare} from './decisionMakers';
import {decisionMakers} from './decisionMakers';
import type {Verksamhet} from './labels';

const CASES: readonly (readonly [string, Verksamhet, readonly Beslutsfattare[]])[] = [
  ['LSS-handläggare i kommunen', 'lss', ['lss-handlaggare']],
  ['LSS-handläggare eller nämnd i kommunen', 'lss', ['lss-handlaggare', 'namnd']],
  ['Socialnämnden, efter utredning av socialsekreterare', 'iff', ['socialsekreterare', 'namnd']],
  ['Förvaltningsrätten, på ansökan av socialnämnden', 'iff', ['namnd', 'forvaltningsratt']],
  ['Vårdpersonal på BUP', 'region', ['vardpersonal']],
  ['Läkare i psykiatrin', 'region', ['vardpersonal']],
  ['Inget individuellt beslut. Barnet anmäls till verksamheten', 'iff', ['inget-beslut']],
  ['Rektorn, i samråd med vårdnadshavaren', 'skola', ['skola']],
  ['Försäkringskassan', 'forsakringskassan', ['forsakringskassan']],
  ['Arbetsgivaren', 'forsakringskassan', ['forsakringskassan']],
  ['Läraren. Inget formellt beslut behövs', 'skola', ['inget-beslut']],
  ['Ingen beslutar gemensamt. Varje handläggare beslutar för sig', 'samordning', ['inget-beslut']],
  ['Det räcker att regionen bedömer att planen behövs', 'samordning', ['inget-beslut']],
  ['Kollektivtrafikmyndigheten', 'sol-stod', ['annan']],
  ['Den enskilde väljer själv', 'lss', ['inget-beslut']],
  ['Region Västmanland', 'lss', ['vardpersonal']],
  ['Stiftelsen', 'annan', ['annan']],
];

describe('decisionMakers', () => {
  it.each(CASES)('”%s” (%s)', (text, verksamhet, expected) => {
    expect(decisionMakers(text, verksamhet)).toEqual(expected);
  });
});
