import type {Nodes, Root, Table} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {BodyFacts, BodyHeading, BodyLink, BodyRules, BodyText} from './bodyFacts';
import {IMPORT_MESSAGE, mdxMessage} from './mdxMessages';
import type {Position, Problem} from './problem';
import {splitMessage} from './problem';
import {suggestion} from './suggest';

export type {BodyFacts, BodyHeading, BodyLink, BodyRules, BodyText} from './bodyFacts';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();

/** Parses a page's text (front matter replaced by blank lines) and gathers facts and faults. Never throws. */
export function readBody(source: string, file: string, rules: BodyRules): BodyFacts {
  const tooDeep = TOO_DEEP.exec(source);
  if (tooDeep) {
    const line = source.slice(0, tooDeep.index).split('\n').length;
    return {...EMPTY_BODY, problems: [problemAt(file, {line, column: 1}, DEPTH_MESSAGE)]};
  }
  try {
    const tree = processor.parse(source);
    return new BodyReader(source, file, rules).read(tree);
  } catch (error) {
    return {...EMPTY_BODY, problems: [parseProblem(error, file)]};
  }
}

const EMPTY_BODY: BodyFacts = {
  links: [],
  images: [],
  texts: [],
  headings: [],
  components: [],
  problems: [],
};

/** Quotes and lists inside each other deeper than anyone writes by intent, before the parser recurses into them. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){20}/m;
const DEPTH_MESSAGE =
  'texten är för djupt nästlad – ta bort citattecken (>) eller listor i varandra';

function parseProblem(error: unknown, file: string): Problem {
  const place = error as {line?: unknown; column?: unknown; reason?: unknown; message?: unknown};
  const number = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 1);
  const position = {line: number(place.line), column: number(place.column)};
  const message =
    error instanceof RangeError
      ? DEPTH_MESSAGE
      : mdxMessage(String(place.reason ?? place.message ?? ''));
  return problemAt(file, position, message);
}

function problemAt(file: string, position: Position, message: string): Problem {
  return {file, ...position, field: 'text', ...splitMessage(message), level: 'fel'};
}

/** One walk over the tree. Holds what the walk has seen so far. */
class BodyReader {
  private readonly links: (BodyLink & Pick<BodyText, 'section' | 'containers'>)[] = [];
  private readonly images: BodyLink[] = [];
  private readonly texts: BodyText[] = [];
  private readonly headings: BodyHeading[] = [];
  private readonly components: (Position & {name: string})[] = [];
  private readonly problems: Problem[] = [];
  private readonly lines: readonly string[];
  private section = -1;

  constructor(
    source: string,
    private readonly file: string,
    private readonly rules: BodyRules,
  ) {
    this.lines = source.split('\n');
  }

  read(tree: Root): BodyFacts {
    this.walk(tree, []);
    return {
      links: this.links,
      images: this.images,
      texts: this.texts,
      headings: this.headings,
      components: this.components,
      problems: this.problems,
    };
  }

  private walk(node: Nodes, ancestors: readonly Nodes[]): void {
    this.enter(node, ancestors);
    if (!('children' in node)) return;
    const inside = [...ancestors, node];
    for (const child of node.children) this.walk(child, inside);
  }

  private enter(node: Nodes, ancestors: readonly Nodes[]): void {
    switch (node.type) {
      case 'heading':
        this.heading(node);
        return;
      case 'text':
        this.text(node.value, node, ancestors);
        return;
      case 'link':
        this.links.push({
          ...start(node),
          url: node.url,
          text: plainText(node),
          section: this.section,
          containers: containersOf(ancestors),
        });
        return;
      case 'image':
        this.images.push({...start(node), url: node.url, text: node.alt ?? ''});
        return;
      case 'containerDirective':
        this.container(node);
        return;
      case 'leafDirective':
        this.misplacedDirective(node, '::');
        return;
      case 'textDirective':
        if (this.rules.containers.includes(node.name)) this.misplacedDirective(node, ':');
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.component(node.name ?? '', node);
        this.attributes(node);
        return;
      case 'table':
        this.columns(node);
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) {
          this.fault(
            node,
            'text',
            'klammerparentesen { } tolkas som kod – skriv \\{ för ett vanligt klammertecken, eller ta bort det',
          );
        }
        return;
      case 'mdxjsEsm':
        this.fault(node, 'text', IMPORT_MESSAGE);
        return;
      case 'definition':
        this.fault(
          node,
          'text',
          'länken är skriven som referens – skriv adressen direkt: [text](/samverkan/sip/)',
        );
        return;
      default:
        return;
    }
  }

  private heading(node: Extract<Nodes, {type: 'heading'}>): void {
    const text = plainText(node);
    const previous = this.headings[this.headings.length - 1]?.depth ?? 1;
    if (node.depth === 1) {
      this.fault(
        node,
        'rubrik',
        'texten har en huvudrubrik (#) – ta bort den eller skriv ##; sidans rubrik är titel',
      );
    } else if (node.depth > previous + 1) {
      this.fault(
        node,
        'rubrik',
        `rubriknivå ${previous} följs av nivå ${node.depth} – skriv ${'#'.repeat(previous + 1)}`,
      );
    }
    if (text.trim() === '')
      this.fault(node, 'rubrik', 'rubriken är tom – skriv rubriken eller ta bort raden');
    this.headings.push({...start(node), depth: node.depth, text});
    if (node.depth === 2) this.section = this.headings.length - 1;
  }

  private text(value: string, node: Nodes, ancestors: readonly Nodes[]): void {
    const position = start(node);
    this.strayColons(value, position);
    this.texts.push({
      ...position,
      value,
      section: this.section,
      containers: containersOf(ancestors),
      inLink: ancestors.some((ancestor) => ancestor.type === 'link'),
    });
  }

  /** A line of colons that no container took: a name that is none, a space before it, or no beginning. */
  private strayColons(value: string, {line}: Position): void {
    value.split('\n').forEach((text, index) => {
      const found = /^\s*:::+(\s*)([^\s[{]*)/.exec(text);
      if (!found) return;
      const [, space = '', name = ''] = found;
      const known = suggestion(name, this.rules.containers, 'använd en av husets behållare');
      const message =
        name !== '' && space === ''
          ? `behållaren :::${name.slice(0, 60)} finns inte – ${known}`
          : 'raden ::: hör inte till någon behållare – skriv :::namn utan mellanslag, och ::: på en egen rad sist';
      this.faultAt({line: line + index, column: 1}, 'behållare', message);
    });
  }

  private container(node: Extract<Nodes, {type: 'containerDirective'}>): void {
    if (!this.rules.containers.includes(node.name)) {
      const mend = suggestion(node.name, this.rules.containers, 'använd en av husets behållare');
      this.fault(node, 'behållare', `behållaren :::${node.name.slice(0, 60)} finns inte – ${mend}`);
    }
    const last = this.lines[(node.position?.end.line ?? 1) - 1] ?? '';
    if (!/^[\s>]*:::+\s*$/.test(last)) {
      this.fault(
        node,
        'behållare',
        `behållaren :::${node.name} stängs aldrig – skriv ::: på en egen rad efter den`,
      );
    }
  }

  private misplacedDirective(
    node: Extract<Nodes, {type: 'leafDirective' | 'textDirective'}>,
    marks: string,
  ): void {
    this.fault(
      node,
      'behållare',
      `${marks}${node.name.slice(0, 60)} är ingen behållare – skriv :::${node.name.slice(0, 60)} på en egen rad och stäng med :::`,
    );
  }

  private component(name: string, node: Nodes): void {
    if (name === 'a') {
      this.fault(node, 'text', 'länk skriven som <a> – skriv [text](adress); då kontrolleras den');
    } else if (name === 'img') {
      this.fault(node, 'text', 'bild skriven som <img> – skriv ![vad bilden visar](sökväg)');
    } else if (!this.rules.components.includes(name)) {
      const mend = suggestion(
        name,
        this.rules.components,
        'ta bort taggen och skriv som vanlig text',
      );
      this.fault(node, 'text', `<${name.slice(0, 60)}> finns inte – ${mend}`);
    }
    this.components.push({...start(node), name});
  }

  /** A picture's heading and caption are no text that links can stand in. */
  private attributes(
    node: Extract<Nodes, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>,
  ): void {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (!attribute.value.includes('§')) continue;
      this.fault(
        node,
        attribute.name,
        'lagrummet kan inte bli en länk här – skriv det i bildens lista eller tabell, eller i texten ovanför',
      );
    }
  }

  /** Who listens to a table is told the column's name in every cell. */
  private columns({children: [head]}: Table): void {
    for (const cell of head?.children ?? []) {
      if (plainText(cell).trim() !== '') continue;
      this.fault(
        cell,
        'tabell',
        'kolumnen saknar rubrik – skriv vad som står i den, till exempel Fråga',
      );
    }
  }

  private fault(node: Nodes, field: string, message: string): void {
    this.faultAt(start(node), field, message);
  }

  private faultAt(position: Position, field: string, message: string): void {
    this.problems.push({
      file: this.file,
      ...position,
      field,
      ...splitMessage(message),
      level: 'fel',
    });
  }
}

function start(node: Nodes): Position {
  return {line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1};
}

function containersOf(ancestors: readonly Nodes[]): string[] {
  return ancestors.flatMap((ancestor) =>
    ancestor.type === 'containerDirective' ? [ancestor.name] : [],
  );
}

/** The words of a node, without markup. */
function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}
