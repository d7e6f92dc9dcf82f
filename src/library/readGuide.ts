import {splitFrontMatter} from '../content/frontMatter';
import type {Problem} from '../content/problem';
import {readText} from '../content/readText';
import {readYaml} from '../content/yamlFile';
import {validate} from '../content/zodProblems';
import {compileGuide} from '../guide/compile/compile';
import type {CompileResult, LagrumIds} from '../guide/compile/compile';
import type {GuideModel} from '../guide/model';
import type {FallFile, GuideData} from '../guide/schema';
import type {InsatsVillkor} from '../guide/types';
import type {Register} from '../lagrum';
import {createRegister} from '../lagrum';
import {collections} from './collections';
import {createReader} from './reader';
import {insatsPageSchema} from './schemas';
import {isInsatsFile} from './urls';

/** The guide's own content, read without the rest of the site. */
export interface GuideContent {
  readonly data: GuideData;
  readonly insatser: readonly InsatsVillkor[];
  readonly fall: readonly FallFile[];
  readonly compiled: CompileResult;
}

/**
 * Reads docs/guide/ and the front matter of the insatser, and compiles the guide: a tenth of the time of
 * the whole library, for the terminal and the tests. Throws with every problem when something is wrong;
 * `npm run check` tells the same with more around it.
 */
export function readGuide(root: string): GuideContent {
  const {reader, trace} = createReader(root);
  const one = <T>(entries: readonly {readonly value: T}[], name: string): T => {
    const [entry] = entries;
    if (entry === undefined) throw new Error(message(trace.problems, `docs/guide/${name} saknas`));
    return entry.value;
  };
  const data: GuideData = {
    behov: one(collections.behov(reader), 'behov.yaml'),
    fakta: one(collections.fakta(reader), 'fakta.yaml'),
    villkor: one(collections.guideVillkor(reader), 'villkor.yaml'),
    regler: collections.regler(reader).map((entry) => entry.value),
    nioAtta: one(collections.nioAtta(reader), 'nio-atta.yaml'),
    flaggor: one(collections.flaggor(reader), 'flaggor.yaml'),
    samverkan: one(collections.samverkan(reader), 'samverkan.yaml'),
    texter: one(collections.guideTexter(reader), 'texter.yaml'),
  };
  const problems: Problem[] = [];
  const insatser = reader.files.filter(isInsatsFile).flatMap((file) => {
    const read = readRecord(root, file);
    problems.push(...read.problems);
    return read.record === undefined ? [] : [read.record];
  });
  const fall = collections.fall(reader).map((entry) => entry.value);
  const faults = [...trace.problems, ...problems].filter((problem) => problem.level === 'fel');
  if (faults.length > 0) throw new Error(message(faults, 'guidens innehåll går inte att läsa'));
  const register = createRegister({
    lagar: collections.lagar(reader).map((entry) => entry.value),
    lagrum: collections.lagrum(reader).map((entry) => entry.value),
    gamlaSol: [],
    gamlaParagrafer: [],
  });
  return {data, insatser, fall, compiled: compileGuide(data, insatser, lagrumIdsOf(register))};
}

/** Looks a written citation up in the register of laws. */
export function lagrumIdsOf(register: Register): LagrumIds {
  return (text) => {
    const citation = register.grammar.parseCitation(text);
    return citation ? register.idsOf(citation) : [];
  };
}

/** The compiled guide of a root folder. Throws with all problems when it does not hold together. */
export function readGuideModel(root: string): GuideModel {
  const {compiled} = readGuide(root);
  if (compiled.ok) return compiled.model;
  const lines = compiled.problems.map(
    ({file, path, what, mend}) => `${file} ${path.join('.')}: ${what} – ${mend}`,
  );
  throw new Error(['guiden går inte att sätta samman:', ...lines].join('\n'));
}

/** The record of an insats from its front matter; the text below it is not parsed. */
function readRecord(
  root: string,
  file: string,
): {record: InsatsVillkor | undefined; problems: readonly Problem[]} {
  const source = readText(root, file);
  if (!source.ok) return {record: undefined, problems: source.problems};
  const page = splitFrontMatter(source.text, file);
  const yaml = readYaml(page.yaml, {file, lineOffset: 1});
  const {result, problems} = validate(insatsPageSchema, yaml.data ?? {}, file, yaml.locator);
  return {
    record: result.ok ? result.value : undefined,
    problems: [...page.problems, ...yaml.problems, ...problems],
  };
}

function message(problems: readonly Problem[], heading: string): string {
  const lines = problems.map(
    ({file, line, field, what, mend}) => `${file}:${line}: ${field}: ${what} – ${mend}`,
  );
  return [heading, ...lines].join('\n');
}
