import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { contentPaths } from '../../src/content-paths.mjs';
import { type CostValues, valuesOf } from '../../src/domain/role-cost.ts';
import { costProps } from '../../src/islands/cost/props.ts';
import { roleCost } from '../../src/schemas/role-cost.ts';

/** The values that the calculator begins with, as they are published. */
export const publishedCost = costProps(
  'kalkylator',
  roleCost.parse(parse(readFileSync(contentPaths().cost, 'utf8'))),
);

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
