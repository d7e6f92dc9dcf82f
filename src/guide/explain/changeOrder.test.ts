import {expect, it} from 'vitest';
import type {Andring} from './change';
import {byEffect} from './changeOrder';

const change = (fakta: string, moves: number, more: Partial<Andring> = {}): Andring => ({
  fakta,
  svar: ['ja'],
  oppen: false,
  flyttar: Array.from({length: moves}, () => ({insats: 'a', fran: null, till: 'passar'}) as const),
  nyaFlaggor: [],
  borttagnaFlaggor: [],
  ...more,
});

it('puts what moves 9 § 8 first, then what moves most, open answers before others', () => {
  const nioAtta = {fran: 'utred-vidare', till: 'kan-vara-aktuellt'} as const;
  const rows = [
    change('en', 1),
    change('tre', 3),
    change('tre-oppen', 3, {oppen: true}),
    change('nio', 0, {nioAtta}),
    change('nio-fler', 2, {nioAtta}),
  ];
  expect(byEffect(rows).map((row) => row.fakta)).toEqual([
    'nio-fler',
    'nio',
    'tre-oppen',
    'tre',
    'en',
  ]);
});

it('leaves out what only moves reminders', () => {
  expect(byEffect([change('ingen', 0, {oppen: true, nyaFlaggor: ['flagga']})])).toEqual([]);
});
