import type {Expr} from './ast';
import {VET_INTE} from './ast';

/** Writes a condition back in the language. Reading the result gives the same condition. */
export function printCondition(expr: Expr): string {
  switch (expr.kind) {
    case 'alltid':
      return 'alltid';
    case 'och':
    case 'eller':
      return expr.parts.map(printCondition).join(` ${expr.kind} `);
    case 'inte':
      return `inte ${printCondition(expr.part)}`;
    case 'namn':
      return expr.name;
    case 'uppgift':
      return `${expr.fact} = ${valuesOf(expr.values, expr.unknown)}`;
    case 'lista':
      return `${expr.fact}: ${expr.values.join(' / ')}`;
    case 'omrade':
      return `${expr.only ? 'bara ' : ''}livsomrade: ${expr.areas.join(' / ')}`;
    case 'alder':
      return printAge(expr);
  }
}

function valuesOf(values: readonly string[], unknown: boolean): string {
  const written = values.map((value) => (value === VET_INTE ? 'vet-inte' : value));
  return [...written, ...(unknown ? ['okänd'] : [])].join('/');
}

function printAge({min, max}: Extract<Expr, {kind: 'alder'}>): string {
  if (min === null && max === null) return 'alder = okänd';
  if (max === null) return `alder >= ${String(min)}`;
  if (min === null) return `alder <= ${max}`;
  return min === max ? `alder = ${min}` : `alder ${min}–${max}`;
}
