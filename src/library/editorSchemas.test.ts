import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {findFiles} from '../content/findFiles';
import {editorSchemas, editorSettings, jsonSchemaOf} from './editorSchemas';

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

describe('the schemas that editors use', () => {
  it.each(editorSchemas)('$name is current (else run npm run schemas)', (entry) => {
    const file = path.join('.config', 'schemas', `${entry.name}.json`);
    expect(readJson(file)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(entry))));
  });

  it('are named in the editor settings', () => {
    expect(readJson('.vscode/settings.json')).toEqual(editorSettings());
  });

  it('explain every field that authors write on a page', () => {
    const page = jsonSchemaOf(editorSchemas[0] ?? expect.fail('no schema'));
    const fields = Object.entries(page['properties'] as Record<string, {description?: string}>);
    expect(fields.filter(([, field]) => !field.description).map(([name]) => name)).toEqual([]);
  });

  it('cover every YAML file in docs', () => {
    const globs = editorSchemas.flatMap(({files}) => files);
    const patterns = globs.map(
      (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
    );
    const yaml = findFiles(process.cwd(), 'docs').files.filter((file) => file.endsWith('.yaml'));
    expect(yaml.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
  });
});
