import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from './problem';
import {relativePath} from './readText';

const MAX_FOLDER_DEPTH = 8;

/**
 * Every file below a folder, as paths from the root, sorted. Links to folders are not followed:
 * they could lead in a ring or out of the repository, and are reported instead.
 */
export function findFiles(root: string, folder: string): {files: string[]; problems: Problem[]} {
  const files: string[] = [];
  const problems: Problem[] = [];
  const report = (file: string, what: string, mend: string): void => {
    problems.push({file, line: 1, column: 1, field: '', what, mend, level: 'fel'});
  };

  const walk = (absolute: string, depth: number): void => {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(absolute, {withFileTypes: true});
    } catch {
      report(
        relativePath(root, absolute),
        'mappen går inte att läsa',
        'ge dig själv läsrätt till mappen',
      );
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const child = path.join(absolute, entry.name);
      const file = relativePath(root, child);
      if (entry.isSymbolicLink() && pointsToFolder(child)) {
        report(
          file,
          'är en symbolisk länk till en mapp',
          'ta bort länken och lägg filerna i en vanlig mapp',
        );
      } else if (entry.isDirectory()) {
        if (/\.(?:mdx|md|ya?ml)$/.test(entry.name)) files.push(file);
        else if (depth >= MAX_FOLDER_DEPTH)
          report(file, 'mappen ligger för djupt', 'flytta upp den');
        else walk(child, depth + 1);
      } else {
        files.push(file);
      }
    }
  };

  const start = path.join(root, folder);
  if (fs.existsSync(start)) walk(start, 0);
  else report(folder, 'mappen finns inte', 'kör kommandot i projektets översta mapp');
  return {files: files.sort(), problems};
}

function pointsToFolder(link: string): boolean {
  try {
    return fs.statSync(link).isDirectory();
  } catch {
    return false;
  }
}
