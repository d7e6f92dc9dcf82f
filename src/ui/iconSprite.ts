import {ICON_PATHS} from './iconPaths';

/**
 * The file that pages take their icons from (static/img/ikoner.svg): fetched once, so that neither
 * pages nor scripts carry the drawings. `npx vitest run -u src/ui` writes it anew.
 */
export function iconSprite(): string {
  const symbols = Object.entries(ICON_PATHS).map(
    ([name, path]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}
