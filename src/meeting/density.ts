/*
 * How large the type on the wall can be. A pure function of how much is to be read, so that a slide
 * never needs scrolling and never changes size while it is shown. The smallest step is 28 px on a
 * screen of 1280 × 720, and grows with the screen.
 */

export const DENSITIES = ['gles', 'lagom', 'tat'] as const;
export type Density = (typeof DENSITIES)[number];

/** Characters on a line and lines on the screen at each step, measured at 1280 × 720 with a margin. */
const ROOM: readonly {readonly density: Density; readonly line: number; readonly lines: number}[] =
  [
    {density: 'gles', line: 46, lines: 7},
    {density: 'lagom', line: 58, lines: 9},
  ];

/** The step for a slide with these paragraphs, the densest when nothing roomier will do. */
export function densityOf(paragraphs: readonly string[]): Density {
  const roomy = ROOM.find(({line, lines}) => linesOf(paragraphs, line) <= lines);
  return roomy?.density ?? 'tat';
}

/** Lines that the paragraphs take, with half a line between them. */
function linesOf(paragraphs: readonly string[], line: number): number {
  const each = paragraphs.map((text) => Math.max(1, Math.ceil(text.length / line)));
  return each.reduce((sum, lines) => sum + lines, 0) + (paragraphs.length - 1) / 2;
}

/** What a question's slide has room for besides its frame and the counting, in units of the smallest type. */
const QUESTION_ROOM = 13;

const QUESTION_STEPS: readonly (readonly [Density, scale: number])[] = [
  ['gles', 1.5],
  ['lagom', 1.2],
];

/** The step for a question with its options; the same on all its slides, so that nothing jumps. */
export function questionDensityOf(question: string, options: readonly string[]): Density {
  const fits = QUESTION_STEPS.find(
    ([, scale]) => questionHeight(question, options, scale) <= QUESTION_ROOM,
  );
  return fits?.[0] ?? 'tat';
}

/** How high a question and its options stand at a scale, in units of the smallest type. */
function questionHeight(question: string, options: readonly string[], scale: number): number {
  const columns = columnsOf(options);
  const optionLine = (columns === 2 ? 29 : 68) / scale;
  const longest = Math.max(0, ...options.map((text) => Math.ceil(text.length / optionLine)));
  const row = Math.max(longest * 1.2, 1.9) * scale + 0.4 * scale + 0.6;
  const heading = Math.ceil(question.length / (66 / scale)) * 1.4 * scale;
  return heading + Math.ceil(options.length / columns) * row;
}

/** Options stand in two columns when they are many or long, so that the question stays in sight. */
export function columnsOf(options: readonly string[]): 1 | 2 {
  const longest = Math.max(0, ...options.map((text) => text.length));
  return options.length > 4 || (options.length === 4 && longest > 44) ? 2 : 1;
}
