import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Engagement, Framework } from '../../src/domain/framework.ts';
import type { Learning } from '../../src/domain/ninety-days.ts';
import { readFramework } from '../../src/schemas/framework/read.ts';

/** A path from the project's root, which works in a DOM too. */
const inProject = (path: string) => join(import.meta.dirname, '../..', path);

/** The site that every framework here says it is published on. */
export const publisher = 'Testmatrisen';

/**
 * The framework of the guide as it was at the end of November 2026: every worked example, link and
 * document in the tests was reckoned from it by hand. It never follows the content.
 */
export const published: Framework = readFramework(inProject('tests/fixtures/guide/matrix/'), {
  publisher,
});

/** How each of its competences is learnt. */
export const learning: readonly Learning[] = parse(
  readFileSync(inProject('tests/fixtures/guide/matrix/learning.yaml'), 'utf8'),
);

/** Another role altogether, small enough to reckon by hand. */
export const tiny: Framework = readFramework(inProject('tests/fixtures/tiny/'), { publisher });

/** The small framework in its second version, with what the first one said. */
export const versioned: Framework = (() => {
  const dir = mkdtempSync(join(tmpdir(), 'versioned-'));
  for (const name of ['tiny', 'versioned']) {
    cpSync(inProject(`tests/fixtures/${name}/`), dir, { recursive: true });
  }
  const framework = readFramework(dir, { publisher });
  rmSync(dir, { recursive: true });
  return framework;
})();

/** One worked example of the rule: `required` has a digit per competence, a group per area. */
export interface Vector {
  readonly id: string;
  readonly why: string;
  readonly specialists: Readonly<Record<string, Engagement>>;
  readonly required: string;
  readonly changed: Readonly<Record<string, readonly [number, number]>>;
}

/** The sixteen worked examples that every part of the project is held against. */
export const vectors: readonly Vector[] = JSON.parse(
  readFileSync(inProject('tests/fixtures/vectors.json'), 'utf8'),
);

/** The example of another role, and companies of it that were reckoned by hand. */
export const example = {
  framework: readFramework(inProject('exempel/logistikchef/content/matrix/'), { publisher }),
  vectors: JSON.parse(
    readFileSync(inProject('tests/fixtures/logistikchef.json'), 'utf8'),
  ) as readonly Omit<Vector, 'changed'>[],
};
