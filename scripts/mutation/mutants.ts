import ts from 'typescript';

/** One small change to a source file. */
export interface Mutant {
  readonly file: string;
  /** 1-based line. */
  readonly line: number;
  /** What was changed, as `from → to`. */
  readonly change: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BINARY: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '%': '*',
  '&': '|',
  '|': '&',
  '<<': '>>',
};
const CALLS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};
/** Calls that are taken away, so that what they are called on is used as it is. */
const REMOVED = new Set(['filter', 'slice', 'sort', 'reverse', 'toLowerCase', 'trim', 'normalize']);

/** All mutants of a source. Types, imports, names of properties and internal errors are left alone. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, text: string, label = node.getText(tree)): void => {
    const start = node.getStart(tree);
    const {line} = tree.getLineAndCharacterOfPosition(start);
    const change = `${short(label)} → ${short(text)}`;
    found.push({file, line: line + 1, change, start, end: node.getEnd(), text});
  };
  const visit = (node: ts.Node): void => {
    if (skipped(node)) return;
    mutate(node, add, tree);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

type Add = (node: ts.Node, text: string, label?: string) => void;

function mutate(node: ts.Node, add: Add, tree: ts.SourceFile): void {
  if (ts.isBinaryExpression(node)) {
    const other = BINARY[node.operatorToken.getText(tree)];
    if (other !== undefined) add(node.operatorToken, other);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    add(node, node.operand.getText(tree));
  } else if (ts.isIfStatement(node)) {
    add(node.expression, 'true');
    add(node.expression, 'false');
  } else if (ts.isConditionalExpression(node)) {
    add(node.condition, 'true');
    add(node.condition, 'false');
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  else if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1));
  else if (ts.isStringLiteral(node)) {
    // Words that steer; sentences for the reader are held by tests of their own.
    if (/^[\w-]+$/.test(node.text)) add(node, "''");
  } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) add(node, '[]');
  else if (ts.isCallExpression(node)) mutateCall(node, add, tree);
  else if (isBody(node) && node.statements.length > 0) add(node, '{}', '{…}');
  else if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) {
    add(node, '...[]');
  }
}

function mutateCall(node: ts.CallExpression, add: Add, tree: ts.SourceFile): void {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee)) return;
  const name = callee.name.text;
  const other = CALLS[name];
  if (other !== undefined) add(callee.name, other);
  if (REMOVED.has(name)) add(node, callee.expression.getText(tree), `.${name}(…)`);
}

/** The body of a function or of an if, written as a block. */
function isBody(node: ts.Node): node is ts.Block {
  return ts.isBlock(node) && (ts.isFunctionLike(node.parent) || ts.isIfStatement(node.parent));
}

function skipped(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
    return true;
  if (isSpare(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  // Guards against what the types already rule out.
  if (ts.isThrowStatement(node)) return /^throw new Error\(/.test(node.getText());
  return false;
}

/** The 0 that the types demand where an index cannot miss: `list[at] ?? 0` and `[kind = 0] = node`. */
function isSpare(node: ts.Node): boolean {
  if (!ts.isNumericLiteral(node) || node.text !== '0') return false;
  const {parent} = node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.right === node &&
    parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
  );
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 48 ? `${line.slice(0, 45)}…` : line;
}
