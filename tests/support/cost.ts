import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type CostValues, valuesOf } from '../../src/domain/role-cost.ts';
import { costProps } from '../../src/islands/cost/props.ts';
import { roleCost } from '../../src/schemas/role-cost.ts';

/** What the calculator is given by a file of values. */
export const costFrom = (file: string) =>
  costProps('kalkylator', roleCost.parse(parse(readFileSync(file, 'utf8'))));

/** The values that it began with at the end of November 2026, which never follow the content. */
export const publishedCost = costFrom(join(import.meta.dirname, '../fixtures/guide/kostnad.yaml'));

/** Any values that the fields would take. */
export const anyCostValues: fc.Arbitrary<CostValues> = fc
  .tuple(
    ...publishedCost.parameters.map(({ name, value, min, max, decimals }) => {
      const step = 10 ** decimals;
      const number = fc.integer({ min: min * step, max: max * step }).map((steps) => steps / step);
      return fc.oneof(fc.constant(value), number).map((chosen) => [name, chosen] as const);
    }),
  )
  .map((entries) => {
    const values = new Map(entries);
    return valuesOf((name) => values.get(name));
  });
