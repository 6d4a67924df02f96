import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import type { FieldsOf } from '../../../src/schemas/fields-of.ts';

interface Thing {
  readonly name: string;
  readonly marks: readonly string[];
  readonly note?: string;
}

const name = z.string();
const marks = z.array(z.string());
const note = z.string().exactOptional();

// Each `@ts-expect-error` is itself an error where the line below it compiles.
it('holds the fields of a schema to those of a type, both ways', () => {
  const same = { name, marks, note } satisfies FieldsOf<Thing>;
  const defaulted = { name, marks: marks.default([]), note } satisfies FieldsOf<Thing>;
  // @ts-expect-error The type has a field that the schema doesn't.
  const missing = { name, marks } satisfies FieldsOf<Thing>;
  // @ts-expect-error The schema has a field that the type doesn't.
  const extra = { name, marks, note, more: name } satisfies FieldsOf<Thing>;
  // @ts-expect-error The type says that it may be left out.
  const demanded = { name, marks, note: name } satisfies FieldsOf<Thing>;
  // @ts-expect-error It is another kind of thing.
  const other = { name: z.number(), marks, note } satisfies FieldsOf<Thing>;
  // @ts-expect-error The type says that it is there.
  const loose = z.strictObject({ name: note, marks, note }) satisfies z.ZodType<Thing>;
  expect([same, defaulted, missing, extra, demanded, other, loose]).toHaveLength(7);
});
