import { resolve } from 'node:path';
import { contentPaths } from '../../src/content-paths.mjs';
import type { Framework } from '../../src/domain/framework.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { readFramework } from '../../src/schemas/framework/read.ts';
import { siteConfig } from '../../src/schemas/site.ts';
import { type Vector, vectors as worked } from './framework.ts';

/**
 * What the built site is made from, whatever stands in it today. Tests of the built site ask this,
 * and nothing that only one content has; tests of the code use the frozen fixtures in `framework.ts`.
 */

const root = resolve(import.meta.dirname, '../..');
const content = contentPaths(root);

/** What the site says of itself. */
export const site = siteConfig(resolve(root, content.dir));

/** The framework that the site publishes. */
export const published: Framework = readFramework(resolve(root, content.matrix), {
  publisher: site.name,
});

/**
 * The companies of the worked examples, as far as the site has their specialists, with what the rule
 * asks of them today. That the rule is right is seen by the examples themselves.
 */
export const vectors: readonly Vector[] = worked.map(({ id, why, specialists: all }) => {
  const specialists = Object.fromEntries(
    Object.entries(all).filter(([role, form]) =>
      published.specialists.some((own) => own.id === role && own.engagements.includes(form)),
    ),
  );
  const rows = requirements(indexFramework(published), new Map(Object.entries(specialists)));
  const changed = rows
    .filter(({ required, baseline }) => required !== baseline)
    .map(({ competence, required, baseline }) => [competence, [baseline, required]] as const);
  return {
    id,
    why,
    specialists,
    required: rows.map(({ required }) => required).join(''),
    changed: Object.fromEntries(changed),
  };
});
