import { z } from 'astro/zod';
import { data as text } from '../text/data.ts';
import {
  areaSchema,
  competenceSchema,
  frameworkSchema,
  licence,
  roleSchema,
  specialistSchema,
} from './framework/schema.ts';

const string = z.string().min(1);
const url = z.url();
const date = z.iso.date();
const version = z.int().min(1);

const closeMatch = z.array(
  z.strictObject({
    scheme: z.literal(['ESCO', 'JobTech Taxonomy']),
    id: string,
    label: string,
    uri: url.exactOptional(),
    partial: z.literal(true).exactOptional(),
  }),
);

/** What `matris.json` holds: the framework itself, with what export/matrix-json.ts changes in it. */
const matrixFile = z.strictObject({
  $schema: url,
  title: string,
  language: z.literal('sv'),
  publisher: z.strictObject({ name: string, url }),
  url,
  version: version.exactOptional(),
  date: date.exactOptional(),
  licence: licence.exactOptional(),
  attribution: z.array(string),
  matchNote: string,
  scale: string,
  rule: z.array(string),
  ...frameworkSchema.omit({ version: true, publisher: true }).shape,
  role: roleSchema.omit({ id: true, licence: true }),
  areas: z.array(areaSchema.extend({ url })),
  competences: z.array(
    competenceSchema.omit({ esco: true, jobtech: true, sfia: true }).extend({
      closeMatch,
      sfia9: competenceSchema.shape.sfia,
      levelsChanged: z.strictObject({ version, date }).exactOptional(),
      url,
    }),
  ),
  specialists: z.array(
    specialistSchema.omit({ esco: true, jobtech: true }).extend({ closeMatch, url }),
  ),
});

/**
 * The JSON Schema of `matris.json`, which allows nothing that it doesn't name. `address` is where
 * the schema itself is published.
 */
export function openDataSchema(role: string, address: string) {
  const { $schema, ...schema } = z.toJSONSchema(matrixFile, {
    // A list with at least one item says the same to every reader, without a first item of its own.
    override: ({ jsonSchema }) => {
      if (jsonSchema.prefixItems === undefined) return;
      delete jsonSchema.prefixItems;
      jsonSchema.minItems = 1;
    },
  });
  return { $schema, $id: address, title: text.title(role), description: text.scale, ...schema };
}
