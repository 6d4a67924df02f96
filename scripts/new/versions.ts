import { dayInSweden } from '../../src/schemas/articles/article-dates.ts';
import { markOf } from '../../src/schemas/framework/version-checks.ts';
import { readContent } from './content.ts';
import type { Stage } from './stage.ts';
import { addItem } from './yaml-insert.ts';

const FILE = 'matrix/versions.yaml';

/**
 * Adds a version that tells what was there before, once everything else is written; a site whose
 * levels have never been published has none.
 */
export function addVersion(
  files: Stage,
  summary: string,
  changes: readonly Readonly<Record<string, unknown>>[],
): void {
  if (changes.length === 0) return;
  const { framework } = readContent(files.dir);
  const rules = framework.rules.value;
  if (rules === undefined) throw new Error('rules.yaml has no value');
  const valuesOf = <T>({ items }: { readonly items: readonly { readonly value: T }[] }) =>
    items.map(({ value }) => value);
  const newest = framework.versions?.items.at(-1)?.value.version ?? 0;
  const mark = markOf({
    areas: valuesOf(framework.areas),
    competences: valuesOf(framework.competences),
    specialists: valuesOf(framework.specialists),
    rules,
  });
  const version = { version: newest + 1, date: dayInSweden(new Date()), summary, mark, changes };
  files.change(FILE, (yaml) => addItem(yaml, version));
}
