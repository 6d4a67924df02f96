import { existsSync } from 'node:fs';
import { filesOf, shownPath } from '../../content-paths.mjs';
import type { FrameworkFiles } from '../framework/files.ts';
import {
  type ContentPath,
  type ContentProblem,
  code,
  type Located,
  problemAt,
} from '../problem.ts';
import { suggest } from '../suggest.ts';
import { duplicates, readList } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';
import { checkAmounts, checkNumbers } from './figure-numbers.ts';
import { FIGURE_KINDS, type Figure, figure } from './figures.ts';
import { attributeOf, isJsx, lineOf, nodesOf } from './mdx-tree.ts';
import type { ArticleSource } from './source.ts';

/** The tag that puts a figure into an article. */
const TAG = 'Figur';

interface Use {
  readonly article: ArticleSource;
  readonly line: number;
  readonly id: string;
}

/**
 * Holds the figures of a content folder against its articles and its framework: each is shown and
 * known, is of one kind, adds up, and says no other numbers than the article that it stands in.
 */
export function* checkFigures(
  files: FrameworkFiles,
  contentDir: string,
  root: string,
  articles: readonly ArticleSource[],
): Generator<ContentProblem> {
  const path = filesOf(contentDir).figures;
  const shown = shownPath(root, path);
  const uses = articles.flatMap(usesIn);
  if (!existsSync(path)) {
    yield* unknown(uses, new Set(), shown);
    return;
  }
  const { parsed: list, problems } = readList(readYaml(path, shown), 'Figuren', figure);
  yield* problems;
  if (list === undefined) return;
  yield* unknown(uses, list.ids, shown);
  for (const { path: at, value, firstLine } of duplicates(list, 'id')) {
    const message = `Id:t ${code(value)} används redan på rad ${firstLine}.`;
    yield problemAt(list, at, message, 'Ge figuren ett eget id.');
  }
  for (const { index, value } of list.items) {
    const own = uses.filter(({ id }) => id === value.id).map(({ article }) => article);
    yield* oneKind(list, index, value);
    yield* checkAmounts(list, index, value);
    yield* responsibilities(list, index, value);
    yield* frameworkIds(files, list, index, value);
    if (own.length === 0) {
      const message = `Ingen artikel visar figuren ${code(value.id)}.`;
      const fix = `Skriv \`<${TAG} id="${value.id}" />\` i artikeln, eller ta bort figuren.`;
      yield problemAt(list, [index, 'id'], message, fix);
    }
    for (const article of own) yield* checkNumbers(list, index, value, article);
  }
}

function usesIn(article: ArticleSource): Use[] {
  const { tree, lines } = article;
  const nodes = tree === undefined ? [] : [...nodesOf(tree)];
  return nodes.filter(isJsx).flatMap((node) => {
    if (node.name !== TAG) return [];
    const id = attributeOf(node, 'id', lines);
    return [{ article, line: id?.line ?? lineOf(node), id: id?.value ?? '' }];
  });
}

function* unknown(
  uses: readonly Use[],
  known: ReadonlySet<string>,
  file: string,
): Generator<ContentProblem> {
  for (const { article, line, id } of uses) {
    if (known.has(id)) continue;
    yield {
      file: article.file,
      line,
      message: `Figuren ${code(id)} finns inte i ${file}.`,
      fix: suggest(id, known, 'Rätta id:t, eller lägg till figuren där.'),
    };
  }
}

function* oneKind(list: Located, index: number, figure: Figure): Generator<ContentProblem> {
  const kinds = FIGURE_KINDS.filter((kind) => figure[kind] !== undefined);
  if (kinds.length === 1) return;
  const all = FIGURE_KINDS.map(code).join(', ');
  const message =
    kinds.length === 0
      ? `Figuren ${code(figure.id)} har inget att rita.`
      : `Figuren ${code(figure.id)} har både ${kinds.map(code).join(' och ')}.`;
  yield problemAt(list, [index, kinds[1] ?? 'id'], message, `Ange exakt en av ${all}.`);
}

/** One is answerable for each task, somebody does it, and every person has a place in the row. */
function* responsibilities(
  list: Located,
  index: number,
  { raci }: Figure,
): Generator<ContentProblem> {
  for (const [place, { name, roles }] of raci?.tasks.entries() ?? []) {
    const at = [index, 'raci', 'tasks', place, 'roles'];
    const people = raci?.people.length ?? 0;
    if (roles.length !== people) {
      const message = `Raden ”${name}” har ${roles.length} bokstäver, men personerna är ${people}.`;
      yield problemAt(list, at, message, "Skriv en för varje person, och '' där ingen behövs.");
    }
    if (roles.filter((letters) => letters.startsWith('A')).length !== 1) {
      const message = `Raden ”${name}” ska ha exakt en ytterst ansvarig, A.`;
      yield problemAt(list, at, message, 'Låt en enda person ha A eller AR.');
    }
    if (!roles.some((letters) => letters.endsWith('R'))) {
      const message = `Raden ”${name}” har ingen som utför uppgiften, R.`;
      yield problemAt(list, at, message, 'Ge någon R eller AR.');
    }
  }
}

function* frameworkIds(
  files: FrameworkFiles,
  list: Located,
  index: number,
  { requirements, breadth }: Figure,
): Generator<ContentProblem> {
  const competences = [
    ...(requirements?.competences ?? []).map((id, place) => ({ id, in: 'requirements', place })),
    ...(breadth?.competences ?? []).map((id, place) => ({ id, in: 'breadth', place })),
  ];
  for (const { id, in: kind, place } of competences) {
    const at = [index, kind, 'competences', place];
    yield* known(list, at, 'Kompetensen', id, files.competences.ids);
  }
  const staffings = [
    ...(requirements?.companies ?? []).map(({ specialists }, place) => ({
      specialists,
      at: [index, 'requirements', 'companies', place, 'specialists'],
    })),
    ...(breadth === undefined
      ? []
      : [{ specialists: breadth.specialists, at: [index, 'breadth', 'specialists'] }]),
  ];
  for (const { specialists, at } of staffings) {
    for (const id of Object.keys(specialists)) {
      yield* known(list, [...at, id], 'Rollen', id, files.specialists.ids);
    }
  }
}

function* known(
  list: Located,
  at: ContentPath,
  noun: string,
  id: string,
  ids: ReadonlySet<string>,
): Generator<ContentProblem> {
  if (ids.has(id)) return;
  const fix = suggest(id, ids, 'Rätta id:t, eller ta bort det.');
  yield problemAt(list, at, `${noun} ${code(id)} finns inte.`, fix);
}
