import type {Entry} from '../content/entry';
import {entryProblem} from '../content/entry';
import type {Problem} from '../content/problem';
import {compileGuide} from '../guide/compile/compile';
import type {CompileResult} from '../guide/compile/compile';
import type {GuideProblem} from '../guide/compile/problems';
import type {GuideData} from '../guide/schema';
import type {Contents} from './collections';
import {lagrumIdsOf} from './readGuide';
import {registerOf} from './register';

const cache = new WeakMap<Contents['regler'], CompileResult | undefined>();

/** The guide, compiled from docs/guide/ and the insatser's own conditions; undefined when a file of it is missing or wrong. */
export function compiledGuide(library: Contents): CompileResult | undefined {
  if (cache.has(library.regler)) return cache.get(library.regler);
  const data = guideData(library);
  const result =
    data &&
    compileGuide(
      data,
      library.insatser.map((page) => page.value),
      lagrumIdsOf(registerOf(library)),
    );
  cache.set(library.regler, result);
  return result;
}

function guideData(library: Contents): GuideData | undefined {
  const [behov] = library.behov;
  const [fakta] = library.fakta;
  const [villkor] = library.guideVillkor;
  const [nioAtta] = library.nioAtta;
  const [flaggor] = library.flaggor;
  const [samverkan] = library.samverkan;
  const [texter] = library.guideTexter;
  if (!behov || !fakta || !villkor || !nioAtta || !flaggor || !samverkan || !texter)
    return undefined;
  return {
    behov: behov.value,
    fakta: fakta.value,
    villkor: villkor.value,
    regler: library.regler.map((entry) => entry.value),
    nioAtta: nioAtta.value,
    flaggor: flaggor.value,
    samverkan: samverkan.value,
    texter: texter.value,
  };
}

/** What keeps the guide from being compiled, at its place in the files. */
export function guideProblems(library: Contents): Problem[] {
  const result = compiledGuide(library);
  if (!result || result.ok) return [];
  return result.problems.flatMap((problem) => {
    const entry = fileOf(problem, library);
    return entry ? [entryProblem(entry, problem.path, problem.what, problem.mend)] : [];
  });
}

function fileOf({file}: GuideProblem, library: Contents): Entry<unknown> | undefined {
  if (file.startsWith('insats:')) {
    return library.insatser.find((page) => `insats:${page.value.slug}` === file);
  }
  if (file.startsWith('regler/')) return library.regler[Number(file.slice('regler/'.length))];
  const lists: Readonly<Record<string, readonly Entry<unknown>[]>> = {
    behov: library.behov,
    fakta: library.fakta,
    villkor: library.guideVillkor,
    nioAtta: library.nioAtta,
    flaggor: library.flaggor,
    samverkan: library.samverkan,
    texter: library.guideTexter,
  };
  return lists[file]?.[0];
}
