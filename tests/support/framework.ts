import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engagement, Framework } from '../../src/domain/framework.ts';
import { readFramework } from '../../src/schemas/framework/read.ts';

const root = new URL('../../', import.meta.url);

/** The framework that the site publishes. */
export const published: Framework = readFramework(fileURLToPath(new URL('content/matrix/', root)));

/** Another role altogether, small enough to reckon by hand. */
export const tiny: Framework = readFramework(fileURLToPath(new URL('tests/fixtures/tiny/', root)));

/** The small framework in its second version, with what the first one said. */
export const versioned: Framework = (() => {
  const dir = mkdtempSync(join(tmpdir(), 'versioned-'));
  for (const name of ['tiny', 'versioned']) {
    cpSync(fileURLToPath(new URL(`tests/fixtures/${name}/`, root)), dir, { recursive: true });
  }
  const framework = readFramework(dir);
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
  readFileSync(new URL('tests/fixtures/vectors.json', root), 'utf8'),
);

/** The example of another role, and companies of it that were reckoned by hand. */
export const example = {
  framework: readFramework(fileURLToPath(new URL('exempel/logistikchef/content/matrix/', root))),
  vectors: JSON.parse(
    readFileSync(new URL('tests/fixtures/logistikchef.json', root), 'utf8'),
  ) as readonly Omit<Vector, 'changed'>[],
};
