import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/** `npm run bench -- NAME`: measures one thing and writes its report in scripts/bench/rapporter/. */
async function main(): Promise<void> {
  const root = path.join(process.cwd(), 'scripts/bench');
  const names = readdirSync(root).filter((name) => existsSync(path.join(root, name, 'run.ts')));
  const [name = '', ...args] = process.argv.slice(2);
  if (!names.includes(name)) {
    console.error(`Ange vad som ska mätas: npm run bench -- ${names.join(' | ')}`);
    process.exitCode = 2;
    return;
  }
  const {run} = (await import(pathToFileURL(path.join(root, name, 'run.ts')).href)) as {
    run: (args: readonly string[]) => Promise<void>;
  };
  await run(args);
}

void main();
