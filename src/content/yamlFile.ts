import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type {Document, Node, YAMLError} from 'yaml';
import type {Position, Problem} from './problem';
import {splitMessage} from './problem';
import {isUnclosedQuote, yamlMessage} from './yamlMessages';
import type {Locator} from './zodProblems';

/** YAML read with positions. `data` is undefined when the text could not be read at all. */
export interface YamlText {
  readonly data: unknown;
  readonly locator: Locator;
  /** Every text value with its path and where it stands; for references and citations inside YAML. */
  readonly texts: readonly YamlString[];
  readonly problems: readonly Problem[];
}

export interface YamlString extends Position {
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

export interface YamlOptions {
  readonly file: string;
  /** Lines above the YAML in the file: 1 for front matter, 0 for a whole file. */
  readonly lineOffset?: number;
}

const MAX_DEPTH = 40;

/** Reads YAML 1.2 (core schema: dates stay text). Never throws on bad input. */
export function readYaml(source: string, {file, lineOffset = 0}: YamlOptions): YamlText {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const {line, col} = lines.linePos(offset);
    return {line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1)};
  };
  const problem = (offset: number, field: string, message: string): Problem => ({
    file,
    ...at(offset),
    field,
    ...splitMessage(message),
    level: 'fel',
  });

  const tooDeep = findTooDeep(source);
  if (tooDeep !== undefined) {
    lines.addNewLine(0);
    addNewLines(source, lines);
    return unreadable([problem(tooDeep, '', yamlMessage('RESOURCE_EXHAUSTION', ''))], lineOffset);
  }

  let doc: Document.Parsed;
  try {
    doc = parseDocument(source, {lineCounter: lines, prettyErrors: false, logLevel: 'error'});
  } catch {
    return unreadable([problem(0, '', yamlMessage('RESOURCE_EXHAUSTION', ''))], lineOffset);
  }
  const faults = [
    ...aliasProblems(doc, problem),
    ...[...doc.errors, ...doc.warnings].map((error) => {
      const offset = faultOffset(doc, error);
      return problem(offset, keyOnLine(source, offset), yamlMessage(error.code, error.message));
    }),
  ];
  if (faults.length > 0) return unreadable(firstPerLine(faults), lineOffset);

  return {
    data: doc.toJS({maxAliasCount: 0}) as unknown,
    locator: locatorFor(doc, at, lineOffset),
    texts: textsOf(doc.contents, [], at),
    problems: [],
  };
}

function unreadable(problems: readonly Problem[], lineOffset: number): YamlText {
  const start = {line: lineOffset + 1, column: 1};
  return {
    data: undefined,
    locator: {valueAt: () => start, keyAt: () => start},
    texts: [],
    problems,
  };
}

/** One slip often makes the reader stumble several times on the same line; the first says it best. */
function firstPerLine(problems: readonly Problem[]): Problem[] {
  const lines = new Set<number>();
  return problems.filter(({line}) => {
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

/** Where the slip is: for a quote that is never closed, the quote that opens, not the end of the file. */
function faultOffset(doc: Document.Parsed, error: YAMLError): number {
  let opening: number | undefined;
  if (isUnclosedQuote(error)) {
    visit(doc, {
      Scalar(_key, node) {
        const [from, to] = node.range ?? [0, 0];
        const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
        if (quoted && from <= error.pos[0] && error.pos[0] <= to + 1) opening = from;
      },
    });
  }
  return opening ?? error.pos[0];
}

function addNewLines(source: string, lines: LineCounter): void {
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
}

/** Offset where brackets or indentation nest deeper than any content of ours, before the parser recurses into it. */
function findTooDeep(source: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i];
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    else if (char === '\n') depth = 0;
    if (depth > MAX_DEPTH) return i;
  }
  const deepList = /^[ ]*(?:- ){41,}/m.exec(source);
  return deepList?.index;
}

/** The key on the line of a fault, so that the message can name it even when the YAML cannot be read. */
function keyOnLine(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t-]*([A-Za-z][\w-]*)[ \t]*:/.exec(source.slice(start, start + 200))?.[1] ?? '';
}

/** Anchors and aliases are not used: they hide text from the editor and can be made to explode. */
function aliasProblems(
  doc: Document.Parsed,
  problem: (offset: number, field: string, message: string) => Problem,
): Problem[] {
  const found: Problem[] = [];
  visit(doc, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        found.push(
          problem(
            offset,
            '',
            `${'tecknet * pekar på text på ett annat ställe'} – skriv ut texten, eller sätt den inom citattecken`,
          ),
        );
      } else if ('anchor' in node && typeof node.anchor === 'string') {
        found.push(
          problem(
            offset,
            '',
            'tecknet & ger texten ett namn – ta bort namnet, eller sätt texten inom citattecken',
          ),
        );
      }
    },
  });
  return found;
}

function locatorFor(
  doc: Document.Parsed,
  at: (offset: number) => Position,
  lineOffset: number,
): Locator {
  const start = {line: lineOffset + 1, column: 1};
  const positionOf = (node: unknown): Position | undefined =>
    isNode(node) && node.range ? at(node.range[0]) : undefined;
  const valueAt = (path: readonly PropertyKey[]): Position => {
    let node: unknown = doc.contents;
    let position = positionOf(node) ?? start;
    for (const part of path) {
      const next = child(node, part);
      if (next === undefined) break;
      position = next.position(positionOf) ?? position;
      node = next.node;
    }
    return position;
  };
  const keyAt = (path: readonly PropertyKey[]): Position => {
    const parent = path.slice(0, -1);
    const last = path[path.length - 1];
    const holder = parent.reduce<unknown>((node, part) => child(node, part)?.node, doc.contents);
    const pair = isMap(holder)
      ? holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last))
      : undefined;
    return positionOf(pair?.key) ?? valueAt(path);
  };
  return {valueAt, keyAt};
}

/** The child of a node; an empty or missing value is placed at its key. */
function child(
  node: unknown,
  part: PropertyKey,
):
  | {node: unknown; position: (of: (node: unknown) => Position | undefined) => Position | undefined}
  | undefined {
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part];
    return item === undefined ? undefined : {node: item, position: (of) => of(item)};
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(part),
  );
  if (!pair) return undefined;
  return {
    node: pair.value,
    position: (of) => (isCollection(pair.value) ? of(pair.key) : (of(pair.value) ?? of(pair.key))),
  };
}

function textsOf(
  node: Node | null | unknown,
  path: readonly PropertyKey[],
  at: (offset: number) => Position,
): YamlString[] {
  if (isScalar(node)) {
    if (typeof node.value !== 'string') return [];
    return [{path, value: node.value, ...at(node.range?.[0] ?? 0)}];
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => textsOf(item, [...path, index], at));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => {
    if (!isPair(pair) || !isScalar(pair.key)) return [];
    return textsOf(pair.value, [...path, String(pair.key.value)], at);
  });
}
