import { z } from 'astro/zod';
import { type FieldNotes, readFieldNotes } from './field-notes.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A JSON Schema for an editor, and the fields that the head of the file explains but that don't exist. */
export interface EditorSchema {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
}

/**
 * Makes what an editor needs to complete and explain the fields of a file: its schema, with what the
 * head of the file says of each field. A field that the head doesn't name is explained by what it
 * stands in. `name` is the file's own.
 */
export function editorSchema(name: string, schema: z.ZodType, yaml: string): EditorSchema {
  const notes = readFieldNotes(yaml);
  const { $schema, ...shape } = z.toJSONSchema(schema, {
    // The editors' language server reads no later version.
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The format says the same, and better where it is told to an author.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  const known = new Set<string>();
  explain(shape, '', notes, notes.intro, known);
  return {
    schema: { $schema, title: name, description: notes.intro, ...shape },
    unknown: [...notes.fields.keys()].filter((path) => !known.has(path)),
  };
}

/** Writes what each field is, from the outside in; `around` is what is said of the place itself. */
function explain(
  schema: JsonSchema,
  path: string,
  notes: FieldNotes,
  around: string,
  known: Set<string>,
): void {
  for (const inner of insides(schema)) explain(inner, path, notes, around, known);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    const own = path === '' ? name : `${path}.${name}`;
    known.add(own);
    const said = notes.fields.get(own);
    field.description = said ?? around;
    // What is in the parts of a list of parts, as the sections of a site, is told once for all of them.
    const inside = said === undefined && path !== '' ? path : own;
    explain(field, inside, notes, said ?? around, known);
  }
}

/** What a list, a record or a choice is made of, which has no name of its own. */
function insides({ items, additionalProperties, anyOf = [] }: JsonSchema): JsonSchema[] {
  const inside = [items ?? [], additionalProperties ?? [], anyOf].flat();
  return inside.filter((part) => typeof part === 'object');
}
