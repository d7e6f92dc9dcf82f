import qrcode from 'qrcode-generator';

/** A QR code as one SVG path, a unit square a module, with the quiet zone that readers need. */
export interface QrPath {
  /** Side of the picture in modules, quiet zone included. */
  readonly size: number;
  readonly d: string;
}

const QUIET = 4;

/** @param text usually an address; error correction M, so that a crumpled paper still reads */
export function qrPath(text: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let col = 0; col < count; col += 1) {
      if (!code.isDark(row, col)) continue;
      const from = col;
      while (col + 1 < count && code.isDark(row, col + 1)) col += 1;
      runs.push(`M${from + QUIET} ${row + QUIET}h${col - from + 1}v1h-${col - from + 1}z`);
    }
  }
  return {size: count + 2 * QUIET, d: runs.join('')};
}
