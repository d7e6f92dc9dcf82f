import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {z} from 'zod';
import {splitFrontMatter} from '../../content/frontMatter';
import {readYaml} from '../../content/yamlFile';
import {insatsSchema} from '../../insatser/schema';
import {compileGuide} from '../compile/compile';
import type {GuideModel} from '../model';
import type {FallFile, GuideData} from '../schema';
import {
  behovFileSchema,
  faktaFileSchema,
  fallFileSchema,
  flaggorFileSchema,
  nioAttaFileSchema,
  reglerFileSchema,
  samverkanFileSchema,
  texterFileSchema,
  villkorFileSchema,
} from '../schema';
import type {InsatsVillkor} from '../types';

/*
 * Reads the guide's content for the room's own tests. Everything else reads it through the library, which
 * also tells where a problem stands; here a fault simply throws.
 */

function yamlOf<S extends z.ZodType>(path: string, schema: S): z.output<S> {
  const read = readYaml(readFileSync(path, 'utf8'), {file: path});
  if (read.problems[0]) throw new Error(`${path}: ${read.problems[0].what}`);
  const parsed = schema.safeParse(read.data);
  if (!parsed.success) throw new Error(`${path}: ${JSON.stringify(parsed.error.issues.slice(0, 3))}`);
  return parsed.data;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads docs/guide/ under a root folder. */
export function readGuideData(root = process.cwd()): GuideData {
  const at = (name: string): string => join(root, 'docs/guide', name);
  return {
    behov: yamlOf(at('behov.yaml'), behovFileSchema),
    fakta: yamlOf(at('fakta.yaml'), faktaFileSchema),
    villkor: yamlOf(at('villkor.yaml'), villkorFileSchema),
    regler: yamlFiles(at('regler')).map((path) => yamlOf(path, reglerFileSchema)),
    nioAtta: yamlOf(at('nio-atta.yaml'), nioAttaFileSchema),
    flaggor: yamlOf(at('flaggor.yaml'), flaggorFileSchema),
    samverkan: yamlOf(at('samverkan.yaml'), samverkanFileSchema),
    texter: yamlOf(at('texter.yaml'), texterFileSchema),
  };
}

/** Reads the practice cases, in the order of their ids. */
export function readFall(root = process.cwd()): FallFile[] {
  return yamlFiles(join(root, 'docs/guide/fall')).map((path) => yamlOf(path, fallFileSchema));
}

const conditions = insatsSchema
  .pick({
    slug: true,
    huvudman: true,
    verksamhet: true,
    beslutar: true,
    lagrum: true,
    alder: true,
    personkrets: true,
    villkor: true,
    trappa: true,
  })
  .loose();

/** Reads the conditions of all insatser from their pages. */
export function readInsatser(root = process.cwd()): InsatsVillkor[] {
  const folder = join(root, 'docs/insatser');
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx') && !name.endsWith('index.mdx'))
    .sort()
    .map((name): InsatsVillkor => {
      const page = splitFrontMatter(readFileSync(join(folder, name), 'utf8'), name);
      const read = readYaml(page.yaml, {file: name, lineOffset: 1});
      const record = conditions.parse(read.data);
      const {titel, kortnamn} = record as {titel?: unknown; kortnamn?: unknown};
      return {
        ...record,
        titel: String(titel),
        ...(typeof kortnamn === 'string' ? {kortnamn} : {}),
      };
    });
}

/** The compiled guide of a root folder. Throws with all problems when it does not hold together. */
export function readModel(root = process.cwd(), insatser = readInsatser(root)): GuideModel {
  const compiled = compileGuide(readGuideData(root), insatser);
  if (compiled.ok) return compiled.model;
  const lines = compiled.problems.map(
    ({file, path, what, mend}) => `${file} ${path.join('.')}: ${what} – ${mend}`,
  );
  throw new Error(`the guide does not compile:\n${lines.join('\n')}`);
}
