import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const src = path.resolve(__dirname, '..');
const listed = readFileSync(path.join(src, 'pages', '_slots.ts'), 'utf8');

/** Names of the slots that the rooms export, found in the source so that none can be forgotten. */
function declaredSlots(): {name: string; file: string}[] {
  return readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|testing\.ts$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(src, file), 'utf8').matchAll(
          /(?:const|let) (\w+)[^=]*= define(?:Word)?Slot\b/g,
        ),
      ].map(([, name = '']) => ({name, file})),
    );
}

it('every slot of every room is listed, so that it can be seen, moved and erased', () => {
  const slots = declaredSlots();
  expect(slots.map(({name}) => name)).toContain('themeSlot');
  const missing = slots.filter(({name}) => !new RegExp(`\\[[^\\]]*\\b${name}\\b`).test(listed));
  expect(missing).toEqual([]);
});
