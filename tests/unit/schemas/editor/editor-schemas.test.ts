import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLES, exampleContent } from '../../../../src/content-paths.mjs';
import { ARTICLE_SCHEMAS } from '../../../../src/schemas/articles/schema.ts';
import { CONTENT_SCHEMAS } from '../../../../src/schemas/editor/content-schemas.ts';
import { editorSchema } from '../../../../src/schemas/editor/editor-schema.ts';
import { editorSchemas, schemaFile } from '../../../../src/schemas/editor/editor-schemas.ts';

const root = join(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));
const contents = ['content', ...readdirSync(join(root, EXAMPLES)).map(exampleContent)];

/** Every YAML file of a content folder, without its ending. */
const yamlFiles = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.yaml$/, ''));

test('the schemas that editors read are those of the build', () => {
  const { files, unknown } = editorSchemas(join(root, 'content'));
  expect(unknown, 'fields that a head explains but no schema has').toEqual([]);
  expect(readdirSync(join(root, 'json-schemas')).toSorted()).toEqual([...files.keys()].toSorted());
  for (const [file, text] of files) {
    expect(read(`json-schemas/${file}`), 'run `npx node scripts/editor-schemas.ts`').toBe(text);
  }
});

const ajv = addFormats.default(new Ajv({ allErrors: true, strict: false }));

describe.each(contents)('what %s says fits them', (folder) => {
  test.each(yamlFiles(folder))('%s', (name) => {
    expect(Object.keys(CONTENT_SCHEMAS)).toContain(name);
    const schema = join(root, 'json-schemas', schemaFile(name));
    const [first = ''] = read(`${folder}/${name}.yaml`).split('\n');
    const said = first.replace('# yaml-language-server: $schema=', '');
    expect(resolve(dirname(join(root, folder, name)), said), first).toBe(schema);
    const validate = ajv.compile(json(`json-schemas/${schemaFile(name)}`));
    validate(parse(read(`${folder}/${name}.yaml`)));
    expect(validate.errors).toBeNull();
  });
});

/** Every field of a schema that says nothing of itself, by its path. */
function silent(schema: z.core.JSONSchema.BaseSchema, path = ''): string[] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const inside = [items ?? [], additionalProperties ?? [], anyOf].flat();
  return [
    ...Object.entries(properties).flatMap(([name, field]) => {
      if (typeof field === 'boolean') return [];
      const own = (field.description ?? '') === '' ? [`${path}/${name}`] : [];
      return [...own, ...silent(field, `${path}/${name}`)];
    }),
    ...inside.flatMap((part) => (typeof part === 'object' ? silent(part, path) : [])),
  ];
}

test('every field of every file explains itself', () => {
  for (const name of Object.keys(CONTENT_SCHEMAS)) {
    expect(silent(json(`json-schemas/${schemaFile(name)}`)), name).toEqual([]);
  }
});

test.each(Object.entries(ARTICLE_SCHEMAS))('so does the head of an article in %s', (_, schema) => {
  expect(silent(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toEqual([]);
});

test('a field that is misspelt in the head of its file is told', () => {
  const shape = z.strictObject({ name: z.string() });
  const { unknown } = editorSchema(
    'x.yaml',
    shape,
    '# Något.\n#\n# nmae   Namnet.\n# name   Namnet.\n',
  );
  expect(unknown).toEqual(['nmae']);
});

test('VS Code knows which schema each file has, here and in the examples', () => {
  const wired = json('.vscode/settings.json')['yaml.schemas'];
  const wanted = Object.keys(CONTENT_SCHEMAS).map((name) => [
    `./json-schemas/${schemaFile(name)}`,
    [`content/${name}.yaml`, `exempel/*/content/${name}.yaml`],
  ]);
  expect(wired).toEqual(Object.fromEntries(wanted));
});

test('the container for developers has the extensions that are recommended', () => {
  const { extensions } = json('.devcontainer/devcontainer.json').customizations.vscode;
  expect(extensions).toEqual(json('.vscode/extensions.json').recommendations);
});
