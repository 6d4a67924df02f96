import { existsSync } from 'node:fs';
import { filesOf, shownPath } from '../../content-paths.mjs';
import { doubles, singlesIn } from '../doubles.ts';
import { type FrameworkFiles, readFrameworkFiles } from '../framework/files.ts';
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
import { checkEnglish } from './english.ts';
import { checkFigures } from './figure-checks.ts';
import { term } from './schema.ts';
import { type ArticleSource, readArticles } from './source.ts';
import { checkTeaching } from './teaching.ts';

/**
 * Holds the articles, the glossary, the teaching material, the English words and the figures of a content folder
 * against its framework: every area has its article and no article is left without an area, and
 * every competence and word that is named exists. Tells nothing where the framework itself can't be read: that is told by who reads it.
 */
export function checkContentReferences(
  contentDir: string,
  root: string = process.cwd(),
  articles: readonly ArticleSource[] = readArticles(contentDir, root),
  files: FrameworkFiles | undefined = frameworkOf(contentDir, root),
): ContentProblem[] {
  const { articles: folderOf } = filesOf(contentDir);
  if (files === undefined) return [];
  return [
    ...areaArticles(files, articles, shownPath(root, folderOf('omraden'))),
    ...articles.flatMap((article) => [...competencesOf(files, article)]),
    ...glossary(files, contentDir, root),
    ...checkTeaching(files, contentDir, root),
    ...checkEnglish(files, contentDir, root),
    ...checkFigures(files, contentDir, root, articles),
  ];
}

function frameworkOf(contentDir: string, root: string): FrameworkFiles | undefined {
  const { matrix } = filesOf(contentDir);
  return readFrameworkFiles(matrix, shownPath(root, matrix)).files;
}

function* areaArticles(
  { areas }: FrameworkFiles,
  articles: readonly ArticleSource[],
  folder: string,
): Generator<ContentProblem> {
  const own = articles.filter(({ collection }) => collection === 'omraden');
  const orphans = own.filter(({ name }) => !areas.ids.has(name));
  const names = new Set(own.map(({ name }) => name));
  for (const { file, name } of orphans) {
    yield {
      file,
      line: 1,
      message: `Inget område i areas.yaml har id ${code(name)}.`,
      fix: suggest(
        name,
        [...areas.ids].filter((id) => !names.has(id)),
        'Döp om filen efter områdets id, eller ta bort den.',
      ),
    };
  }
  for (const { index, value } of areas.items) {
    if (names.has(value.id)) continue;
    yield problemAt(
      areas,
      [index, 'id'],
      `Området ${code(value.id)} har ingen artikel.`,
      `Skriv den i ${code(`${folder}/${value.id}.mdx`)}, eller döp om den som området hade förut.`,
    );
  }
}

function* competencesOf(
  files: FrameworkFiles,
  { frontmatter }: ArticleSource,
): Generator<ContentProblem> {
  const { data } = frontmatter ?? {};
  if (frontmatter === undefined || typeof data !== 'object' || data === null) return;
  const named: unknown = Reflect.get(data, 'competences');
  if (!Array.isArray(named)) return;
  for (const [place, id] of named.entries()) {
    if (typeof id !== 'string') continue;
    yield* competence(files, frontmatter, ['competences', place], id);
  }
}

function* competence(
  { competences }: FrameworkFiles,
  source: Located,
  path: ContentPath,
  id: string,
): Generator<ContentProblem> {
  if (competences.ids.has(id)) return;
  yield problemAt(
    source,
    path,
    `Kompetensen ${code(id)} finns inte.`,
    suggest(id, competences.ids, 'Rätta id:t, eller ta bort det.'),
  );
}

function* glossary(
  files: FrameworkFiles,
  contentDir: string,
  root: string,
): Generator<ContentProblem> {
  const path = filesOf(contentDir).glossary;
  if (!existsSync(path)) return;
  const { parsed: list, problems } = readList(readYaml(path, shownPath(root, path)), 'Ordet', term);
  yield* problems;
  if (list === undefined) return;
  for (const { index, value } of list.items) {
    for (const [place, id] of value.see.entries()) {
      if (list.ids.has(id)) continue;
      const message = `Ordet ${code(id)} finns inte i ordlistan.`;
      const fix = suggest(id, list.ids, 'Rätta id:t, eller ta bort det.');
      yield problemAt(list, [index, 'see', place], message, fix);
    }
    if (value.competence !== undefined) {
      yield* competence(files, list, [index, 'competence'], value.competence);
    }
  }
  for (const { path: at, value, firstLine } of duplicates(list, 'id')) {
    const message = `Id:t ${code(value)} används redan på rad ${firstLine}.`;
    yield problemAt(list, at, message, 'Ge ordet ett eget id, eller slå ihop dem.');
  }
  yield* doubles('Ordet', singlesIn(list, 'term'));
}
