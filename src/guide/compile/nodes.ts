import {openBits, valueBit} from '../bits';
import type {Expr} from '../language/ast';
import type {FaktaModell, Nod} from '../model';
import {NOD} from '../model';

/** What the node table needs to know of the words of the language. */
export interface NodeWords {
  readonly fakta: readonly FaktaModell[];
  readonly behov: readonly string[];
  readonly omraden: readonly string[];
  readonly insatser: readonly string[];
  /** Names in order, and what each means. A name is read before those that use it. */
  readonly namn: readonly string[];
}

/**
 * The node table. Equal criteria become one node, and children always come before their parents, so one
 * pass from first to last judges everything.
 */
export class NodeTable {
  readonly nodes: Nod[] = [];
  private readonly known = new Map<string, number>();
  private readonly named = new Map<string, number>();

  constructor(private readonly words: NodeWords) {}

  /** Says what a name means. Must be called before a condition that uses the name. */
  define(name: string, expr: Expr): void {
    const node = this.add(expr);
    this.named.set(name, this.put([NOD.namn, this.words.namn.indexOf(name), node]));
  }

  /** Adds a condition and gives the index of its node. */
  add(expr: Expr): number {
    switch (expr.kind) {
      case 'alltid':
        return this.put([NOD.alltid]);
      case 'och':
        return this.join(
          NOD.och,
          expr.parts.map((part) => this.add(part)),
        );
      case 'eller':
        return this.join(
          NOD.eller,
          expr.parts.map((part) => this.add(part)),
        );
      case 'inte':
        return this.put([NOD.inte, this.add(expr.part)]);
      case 'namn':
        return this.lookUp(expr.name);
      case 'uppgift':
        return this.put(this.factNode(expr));
      case 'lista':
        return this.put(this.listNode(expr));
      case 'omrade':
        return this.put([
          NOD.omrade,
          expr.only ? 1 : 0,
          ...expr.areas.map((area) => this.words.omraden.indexOf(area)).sort(ascending),
        ]);
      case 'alder':
        return this.put([NOD.alder, expr.min ?? -1, expr.max ?? -1, expr.unknown ? 1 : 0]);
    }
  }

  /** Both conditions together; a condition inside the other is not said twice. */
  both(a: number, b: number): number {
    return a === b ? a : this.join(NOD.och, [a, b]);
  }

  private join(kind: number, children: readonly number[]): number {
    const flat = children.flatMap((child) => {
      const node = this.nodes[child];
      if (!node) throw new Error(`node ${child} does not exist`);
      if (node[0] === kind) return node.slice(1);
      return kind === NOD.och && node[0] === NOD.alltid ? [] : [child];
    });
    const unique = [...new Set(flat)];
    if (unique.length === 0) return this.put([NOD.alltid]);
    return unique.length === 1 && unique[0] !== undefined ? unique[0] : this.put([kind, ...unique]);
  }

  private lookUp(name: string): number {
    const node = this.named.get(name);
    if (node === undefined) throw new Error(`the name ${name} is used before it is defined`);
    return node;
  }

  private factNode(expr: Extract<Expr, {kind: 'uppgift'}>): Nod {
    const index = this.words.fakta.findIndex((fact) => fact.id === expr.fact);
    const fact = this.words.fakta[index];
    if (!fact) throw new Error(`the fact ${expr.fact} does not exist`);
    const bits = expr.values.reduce((sum, value) => sum | valueBit(fact, value), 0);
    return [NOD.uppgift, index, expr.unknown ? bits | openBits(fact) : bits];
  }

  private listNode(expr: Extract<Expr, {kind: 'lista'}>): Nod {
    const all = expr.fact === 'behov' ? this.words.behov : this.words.insatser;
    const index = this.words.fakta.findIndex((fact) => fact.id === expr.fact);
    return [NOD.lista, index, ...expr.values.map((value) => all.indexOf(value)).sort(ascending)];
  }

  private put(node: Nod): number {
    const key = node.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.nodes.push(node);
    this.known.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}
