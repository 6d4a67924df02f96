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
    const told = namesOf(own).find((each) => notes.fields.has(each));
    if (told !== undefined) known.add(told);
    const said = (told && notes.fields.get(told)) ?? around;
    field.description = said;
    explain(field, own, notes, said, known);
  }
}

/**
 * What the head may call a field: its own path, or without the part that it stands in, since parts
 * that are alike have their fields explained once. `sections.title` tells of `sections.guide.title`.
 */
function namesOf(path: string): string[] {
  const steps = path.split('.');
  return steps.length < 3 ? [path] : [path, steps.toSpliced(-2, 1).join('.')];
}

/** What a list, a record or a choice is made of, which has no name of its own. */
function insides({ items, additionalProperties, anyOf = [] }: JsonSchema): JsonSchema[] {
  const inside = [items ?? [], additionalProperties ?? [], anyOf].flat();
  return inside.filter((part) => typeof part === 'object');
}
