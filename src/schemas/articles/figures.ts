import { z } from 'astro/zod';
import { text } from '../fields.ts';
import { resultOf } from './sums.ts';

/** A number as it is drawn, with the sum that it comes from, where there is one. */
export interface Amount {
  readonly value: number;
  /** As it is shown, without a name: `70 / 8 ≈ 9`. */
  readonly sum?: string;
}

const amount = z
  .union([z.number(), text], { error: 'ett tal, eller en uträkning som `70 / 8 ≈ 9`' })
  .transform(
    (written): Amount =>
      typeof written === 'number' ? { value: written } : { value: resultOf(written), sum: written },
  );

/** A named amount; a marked one is what the figure wants seen. */
const row = z.strictObject({ name: text, amount, mark: z.literal(true).exactOptional() });

const staffing = z.record(z.string(), z.literal(['employed', 'external'])).default({});

const raci = z.strictObject({
  people: z.array(text).min(2),
  tasks: z
    .array(
      z.strictObject({ name: text, roles: z.array(z.literal(['A', 'R', 'AR', 'C', 'I', ''])) }),
    )
    .min(1),
});

const period = z.strictObject({
  name: text,
  from: z.number(),
  to: z.number(),
  text: text.exactOptional(),
});

const parts = z.strictObject({ name: text, amount, of: z.array(row).min(2) });

const level = z.strictObject({ level: z.literal([1, 2, 3, 4]), text });

const requirements = z.strictObject({
  competences: z.array(z.string()).min(1),
  companies: z.array(z.strictObject({ name: text, specialists: staffing })).min(2),
});

/** What a figure can be: each is a field of its own, and a figure has exactly one of them. */
export const FIGURE_KINDS = [
  'bars',
  'flow',
  'parts',
  'periods',
  'levels',
  'raci',
  'requirements',
  'breadth',
] as const;

/** A drawn figure, an item of figures.yaml. */
export const figure = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'ett id av a–z, siffror och bindestreck, så som `orderns-vag`'),
  title: text,
  note: text.exactOptional(),
  invented: z.literal(true).exactOptional(),
  /** Of the numbers, such as `kr` or `vecka`. */
  unit: text.exactOptional(),
  bars: z.array(row).min(2).exactOptional(),
  flow: z.strictObject({ steps: z.array(row).min(2), total: row }).exactOptional(),
  parts: z.array(parts).min(1).exactOptional(),
  periods: z.array(period).min(2).exactOptional(),
  levels: z.array(level).min(2).exactOptional(),
  raci: raci.exactOptional(),
  requirements: requirements.exactOptional(),
  breadth: z
    .strictObject({ specialists: staffing, competences: z.array(z.string()).min(1) })
    .exactOptional(),
});

export type Figure = z.output<typeof figure>;
