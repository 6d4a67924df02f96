import type { z } from 'astro/zod';

/**
 * A schema for each field of a type: `z.strictObject({ … } satisfies FieldsOf<Competence>)` doesn't
 * compile where a field is missing, where there is one too many, or where one may be left out of
 * the type but not of the file. That what must be there isn't left out of the file either is seen by
 * `satisfies z.ZodType<Competence>` on the whole.
 */
export type FieldsOf<T> = {
  readonly [Field in keyof T]-?: Record<never, never> extends Pick<T, Field>
    ? z.ZodExactOptional<z.ZodType<Required<T>[Field]>>
    : z.ZodType<T[Field]>;
};
