import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { filesOf, shownPath } from '../../content-paths.mjs';
import { text, webAddress } from '../fields.ts';
import type { FrameworkFiles } from '../framework/files.ts';
import { type ContentProblem, code, type Located, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { duplicates, type LocatedList, readList } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';
import { evaluateSum } from './sums.ts';

/** What the law asks of a competence, the sources it was read in and the day it was read. */
const legal = z.strictObject({
  text,
  sources: z.array(z.strictObject({ name: text, url: webAddress })).min(1),
  checked: z.iso.date('ett datum, så som `2026-11-30`'),
});

/** How a competence is learnt, an item of matrix/learning.yaml. */
export const learning = z.strictObject({
  competence: text,
  baselineReason: text,
  steps: z.array(z.strictObject({ to: z.literal([1, 2, 3, 4]), task: text, sign: text })).length(4),
  example: z.strictObject({
    title: text,
    text,
    sums: z.array(text).min(1),
    conclusion: text,
  }),
  mistake: text,
  legal: legal.exactOptional(),
  resources: z.array(z.strictObject({ name: text, url: webAddress, teaches: text })).min(1),
});

/** What the page of a specialist tells, an item of matrix/specialist-pages.yaml. */
export const specialistPage = z.strictObject({
  specialist: text,
  definite: text,
  tuesday: text,
  doesNot: z.array(text).min(1),
  ask: z.array(text).min(1),
  employed: text.exactOptional(),
  external: text.exactOptional(),
});

/**
 * Holds the teaching material against the framework: each competence and each role that is named
 * exists and stands there once, the steps go from 1 to 4, and every sum is right. A site may do
 * without either file.
 */
export function* checkTeaching(
  files: FrameworkFiles,
  contentDir: string,
  root: string,
): Generator<ContentProblem> {
  const { learning: learningPath, specialistPages } = filesOf(contentDir);
  const lessons = read(learningPath, 'Posten', learning);
  yield* lessons.problems;
  if (lessons.parsed !== undefined) {
    yield* references(lessons.parsed, 'competence', files.competences.ids, 'Kompetensen');
    for (const { index, value } of lessons.parsed.items) {
      yield* stepsInOrder(lessons.parsed, index, value.steps);
      yield* sums(lessons.parsed, index, value.example.sums);
    }
  }
  const pages = read(specialistPages, 'Posten', specialistPage);
  yield* pages.problems;
  if (pages.parsed !== undefined) {
    yield* references(pages.parsed, 'specialist', files.specialists.ids, 'Rollen');
  }

  function read<S extends z.ZodObject>(path: string, noun: string, schema: S) {
    return existsSync(path)
      ? readList(readYaml(path, shownPath(root, path)), noun, schema)
      : { parsed: undefined, problems: [] };
  }
}

/** Every id that is known stands in the list once, and no other. */
function* references<Key extends string>(
  list: LocatedList<Readonly<Record<Key, string>>>,
  key: Key,
  known: ReadonlySet<string>,
  noun: string,
): Generator<ContentProblem> {
  for (const { index, value } of list.items) {
    const id = value[key];
    if (known.has(id)) continue;
    const fix = suggest(id, known, 'Rätta id:t, eller ta bort posten.');
    yield problemAt(list, [index, key], `${noun} ${code(id)} finns inte.`, fix);
  }
  for (const { path, value, firstLine } of duplicates(list, key)) {
    const message = `${noun} ${code(value)} har redan en post på rad ${firstLine}.`;
    yield problemAt(list, path, message, 'Slå ihop posterna till en.');
  }
  const ids = new Set(list.items.map(({ value }) => value[key]));
  const missing = [...known].filter((id) => !ids.has(id));
  if (missing.length === 0) return;
  const message = `${noun} ${missing.map(code).join(', ')} saknar en post.`;
  yield problemAt(list, [], message, 'Lägg till den, på sin plats i ordningen.');
}

function* stepsInOrder(
  source: Located,
  index: number,
  steps: readonly { readonly to: number }[],
): Generator<ContentProblem> {
  const place = steps.findIndex(({ to }, at) => to !== at + 1);
  if (place === -1) return;
  const message = `Stegen ska gå till 1, 2, 3 och 4 i den ordningen, men här står ${steps[place]?.to}.`;
  yield problemAt(source, [index, 'steps', place, 'to'], message, 'Ordna stegen nedifrån och upp.');
}

function* sums(
  source: Located,
  index: number,
  lines: readonly string[],
): Generator<ContentProblem> {
  for (const [place, line] of lines.entries()) {
    const problem = evaluateSum(line);
    if (problem === undefined) continue;
    const fix = 'Räkna om, eller skriv ≈ i stället för = om svaret är avrundat.';
    yield problemAt(source, [index, 'example', 'sums', place], problem, fix);
  }
}
