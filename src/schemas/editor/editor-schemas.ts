import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exampleContent } from '../../content-paths.mjs';
import { CONTENT_SCHEMAS } from './content-schemas.ts';
import { editorSchema } from './editor-schema.ts';

/** The schemas as files, and what the heads of the content explain although it doesn't exist. */
export interface EditorSchemas {
  /** Their text, by their name in the folder of schemas. */
  readonly files: ReadonlyMap<string, string>;
  /** As `matrix/areas.yaml: colour`. */
  readonly unknown: readonly string[];
}

/** Has the files that the guide itself does without. */
const EXAMPLE = join(import.meta.dirname, '../../..', exampleContent('logistikchef'));

/** The name of the schema of a file of the content, which is told without its ending. */
export const schemaFile = (name: string): string => `${basename(name)}.schema.json`;

/** Makes the schemas of every YAML file, with the words of the files in a content folder. */
export function editorSchemas(contentDir: string): EditorSchemas {
  const made = Object.entries(CONTENT_SCHEMAS).map(([name, shape]) => {
    const own = join(contentDir, `${name}.yaml`);
    const yaml = readFileSync(existsSync(own) ? own : join(EXAMPLE, `${name}.yaml`), 'utf8');
    return { name, ...editorSchema(`${name}.yaml`, shape, yaml) };
  });
  return {
    files: new Map(
      made.map(({ name, schema }) => [
        schemaFile(name),
        `${JSON.stringify(schema, undefined, 2)}\n`,
      ]),
    ),
    unknown: made.flatMap(({ name, unknown }) => unknown.map((path) => `${name}.yaml: ${path}`)),
  };
}
