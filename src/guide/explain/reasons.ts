import {MARK} from '../verdict';
import type {Kriterium} from './criteria';
import type {NioAttaSvar} from './nineEight';
import type {Bidrag, Forklaring} from './tree';

/*
 * Which reasons of a tree stand in sight beside the verdict, on the screen and on paper alike. The tree
 * tells everything that was weighed; in sight stands only what carries the verdict.
 */

/** More than two reasons are read by nobody; the tree has the rest. */
const IN_SIGHT = 2;

/** The reasons that carry the verdict, strongest first. Never one that speaks against it. */
export function reasonsInSight(tree: Forklaring): string[] {
  return carrying(tree).slice(0, IN_SIGHT);
}

function carrying(tree: Forklaring): string[] {
  if (tree.utfall === 'passar-inte') return barringReasons(tree);
  const wanted = tree.utfall === 'gar-inte-att-avgora-an' ? 'okant' : 'sant';
  const parts = tree.bidrag.filter((part) => part.lage === wanted && !speaksAgainst(part));
  const strongest = parts.filter((part) => part.sager === tree.utfall);
  return unique([...strongest, ...parts].map((part) => part.skal));
}

/** Why an insats is excluded, or else why it does not answer the need. */
export function barringReasons(tree: Pick<Forklaring, 'bidrag' | 'egna'>): string[] {
  const own = tree.egna.filter((row) => row.lage === 'inte-uppfyllt');
  const barred = tree.bidrag.filter((part) => (part.mark & MARK.sparr) !== 0);
  const notThisNeed = tree.bidrag.filter((part) => (part.mark & MARK.inteBehovet) !== 0);
  const reasons = [...barred, ...own].map((row) => row.skal);
  return unique(reasons.length > 0 ? reasons : notThisNeed.map((row) => row.skal));
}

function speaksAgainst(part: Bidrag): boolean {
  return part.sager === 'passar-inte' || part.sager === 'passar-inte-behovet';
}

/** The rules of a tree by how they stand: those that hold, those that wait for an answer, and the rest. */
export interface Radgrupper {
  readonly sanna: readonly Bidrag[];
  readonly oppna: readonly Bidrag[];
  readonly falska: readonly Bidrag[];
}

/** Parts the rules of a tree by how they stand. */
export function rulesByState(tree: Forklaring): Radgrupper {
  const standing = (lage: Bidrag['lage']): Bidrag[] =>
    tree.bidrag.filter((part) => part.lage === lage);
  return {sanna: standing('sant'), oppna: standing('okant'), falska: standing('falskt')};
}

/** Proposed by a safety rule: it comes before everything else. */
export function isSafety(tree: Forklaring): boolean {
  return (
    tree.utfall !== 'passar-inte' &&
    tree.bidrag.some((part) => part.slag === 'sakerhet' && part.mark !== 0 && !speaksAgainst(part))
  );
}

/** Excluded by nothing else than that the child does not belong to the personkrets. */
export function onlyPersonkrets(tree: Forklaring): boolean {
  const own = tree.egna.filter((row) => row.lage === 'inte-uppfyllt');
  return (
    tree.utfall === 'passar-inte' &&
    own.length > 0 &&
    own.every((row) => row.slag === 'personkrets') &&
    tree.bidrag.every((part) => (part.mark & MARK.sparr) === 0)
  );
}

/**
 * Facts whose answers an undecided insats waits for.
 *
 * @param missing facts that are open in the case; the 9 § 8 check reads its open facts among these.
 */
export function waitsFor(
  tree: Forklaring,
  nioAtta: NioAttaSvar,
  missing: readonly string[],
): string[] {
  if (tree.utfall !== 'gar-inte-att-avgora-an') return [];
  if (tree.bidrag.some((part) => part.slag === 'nio-atta')) return nineEightWaits(nioAtta, missing);
  const rules = tree.bidrag.filter((part) => !speaksAgainst(part));
  return unique(rules.flatMap((part) => openLeaves(part.kriterium)));
}

/** The steps before the one that decides may be open; that one names what is not known. */
function nineEightWaits({stegen}: NioAttaSvar, missing: readonly string[]): string[] {
  const open = stegen.filter((step) => step.lage === 'oppet');
  const decides = stegen.filter((step) => step.lage === 'avgor');
  const read = [
    ...open.flatMap((step) => openLeaves(step.kriterium)),
    ...decides.flatMap((step) => allLeaves(step.kriterium)),
  ];
  return unique(read.filter((fact) => missing.includes(fact)));
}

function openLeaves(criterion: Kriterium): string[] {
  if (criterion.lage !== 'okant') return [];
  if (criterion.fakta !== undefined) return [criterion.fakta];
  return (criterion.delar ?? []).flatMap(openLeaves);
}

function allLeaves(criterion: Kriterium): string[] {
  if (criterion.fakta !== undefined) return [criterion.fakta];
  return (criterion.delar ?? []).flatMap(allLeaves);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
