import path from 'node:path';
import type {Heading, Root} from 'mdast';
import type {Library} from '../library/loadLibrary';
import {lessonDataName} from './courseViews';

type Options = {siteDir: string; library: () => Library};

type Child = Root['children'][number];

/** Sections after a lesson's text, made from its data: the heading readers see, and the component below it. */
const AFTER = [
  {title: 'Svara på frågorna', component: 'LessonQuiz'},
  {title: 'Vanliga missuppfattningar', component: 'Misconceptions'},
  {title: 'Pröva på jobbet', component: 'TryAtWork'},
] as const;

const BEFORE = 'LessonStart';

/**
 * Gives a lesson what is made from its data: goals and two questions to guess at before the text,
 * questions, misconceptions and something to try after it. The imports stand in the lesson itself,
 * so that no other page carries the code.
 */
export default function remarkLesson({siteDir, library}: Options) {
  return (tree: Root, file: {path: string}) => {
    const page = path.relative(siteDir, file.path).split(path.sep).join('/');
    if (!library().moduler.some((lesson) => lesson.file === page)) return;
    const components = [BEFORE, ...AFTER.map(({component}) => component)];
    tree.children.unshift(
      importOf('@site/src/courses/ui/Lesson', components),
      importOf(`@generated/samsyn-courses/default/${lessonDataName(page)}`, 'modulData'),
      element(BEFORE),
    );
    for (const {title, component} of AFTER) tree.children.push(heading(title), element(component));
  };
}

function heading(title: string): Heading {
  return {type: 'heading', depth: 2, children: [{type: 'text', value: title}]};
}

/** `<Component data={modulData} />` */
function element(name: string): Child {
  const data = {type: 'Identifier', name: 'modulData'};
  const program = {
    type: 'Program',
    sourceType: 'module',
    body: [{type: 'ExpressionStatement', expression: data}],
  };
  const value = {
    type: 'mdxJsxAttributeValueExpression',
    value: 'modulData',
    data: {estree: program},
  };
  const node = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [{type: 'mdxJsxAttribute', name: 'data', value}],
    children: [],
  };
  return node as unknown as Child;
}

/** `import {A, B} from '…'`, or `import name from '…'`. */
function importOf(module: string, names: readonly string[] | string): Child {
  const identifier = (name: string) => ({type: 'Identifier', name});
  const specifiers =
    typeof names === 'string'
      ? [{type: 'ImportDefaultSpecifier', local: identifier(names)}]
      : names.map((name) => ({
          type: 'ImportSpecifier',
          local: identifier(name),
          imported: identifier(name),
        }));
  const declaration = {
    type: 'ImportDeclaration',
    attributes: [],
    specifiers,
    source: {type: 'Literal', value: module, raw: JSON.stringify(module)},
  };
  const node = {
    type: 'mdxjsEsm',
    value: '',
    data: {estree: {type: 'Program', sourceType: 'module', body: [declaration]}},
  };
  return node as unknown as Child;
}
