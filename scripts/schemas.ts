import fs from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import {editorSchemas, editorSettings, jsonSchemaOf} from '../src/library/editorSchemas';

/*
 * Writes what editors need to help while YAML is written: one JSON Schema per kind of file in
 * .config/schemas, and .vscode/settings.json that says which file follows which. A test holds that
 * they are current.
 */

const SCHEMA_FOLDER = path.join('.config', 'schemas');

void main();

async function main(): Promise<void> {
  fs.rmSync(SCHEMA_FOLDER, {recursive: true, force: true});
  for (const entry of editorSchemas) {
    await writeJson(path.join(SCHEMA_FOLDER, `${entry.name}.json`), jsonSchemaOf(entry));
  }
  await writeJson(path.join('.vscode', 'settings.json'), editorSettings());
  console.log(`${editorSchemas.length} scheman skrivna i ${SCHEMA_FOLDER}.`);
}

async function writeJson(file: string, value: unknown): Promise<void> {
  const config = await prettier.resolveConfig(file, {
    config: path.join('.config', 'prettier.json'),
  });
  const text = await prettier.format(JSON.stringify(value), {...config, parser: 'json'});
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
