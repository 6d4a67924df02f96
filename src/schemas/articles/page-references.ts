import { existsSync } from 'node:fs';
import { filesOf } from '../../content-paths.mjs';
import type { FrameworkFiles } from '../framework/files.ts';
import { type ContentProblem, code, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { adviceOnRoles, type LinkOptions } from './mdx/addresses.ts';
import { attributeOf, isJsx, type JsxElement, listOf, nodesOf } from './mdx-tree.ts';
import type { ArticleSource } from './source.ts';

/** A page that lists others, and the collections of which one must have something for it to be there. */
export interface ListPage {
  readonly path: string;
  readonly keptBy: readonly string[];
}

/** The paths of every page that an article can point to, without base. */
export function pagePaths(
  files: FrameworkFiles,
  articles: readonly ArticleSource[],
  lists: readonly ListPage[],
  contentDir: string,
): ReadonlySet<string> {
  const filled = new Set(articles.map(({ collection }) => collection));
  if (existsSync(filesOf(contentDir).glossary)) filled.add('ordlista');
  const isShown = ({ keptBy }: ListPage) =>
    keptBy.length === 0 || keptBy.some((kind) => filled.has(kind));
  return new Set([
    ...lists.filter(isShown).map(({ path }) => path),
    ...articles
      .filter(({ collection }) => ['omraden', 'guide', 'stories', 'om'].includes(collection))
      .map(addressOf),
    ...files.competences.items.map(({ value }) => `/omraden/${value.area}/${value.id}/`),
    ...files.specialists.items.map(({ value }) => `/specialister/${value.id}/`),
  ]);
}

/** The path of an article's page, without base. */
export const addressOf = ({ collection, name }: ArticleSource): string =>
  `${collection}/${name}` === 'om/om' ? '/om/' : `/${collection}/${name}/`;

/**
 * Checks what an article and its tags name of the site: the pages under `related` and in `<Vagar>`,
 * and the area and the roles of `<Kompetensmatris>`.
 */
export function* checkPageReferences(
  article: ArticleSource,
  files: FrameworkFiles,
  pages: ReadonlySet<string>,
  roles: NonNullable<LinkOptions['roles']>,
): Generator<ContentProblem> {
  yield* related(article, pages);
  const { file, tree, lines } = article;
  for (const node of tree === undefined ? [] : nodesOf(tree)) {
    if (!isJsx(node)) continue;
    const findings =
      node.name === 'Vagar' ? ways(node, lines, pages) : matrix(node, lines, files, roles);
    for (const finding of findings) yield { file, ...finding };
  }
}

function* related(
  { frontmatter }: ArticleSource,
  pages: ReadonlySet<string>,
): Generator<ContentProblem> {
  const data: unknown = frontmatter?.data;
  const named: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'related') : undefined;
  if (frontmatter === undefined || !Array.isArray(named)) return;
  for (const [place, path] of named.entries()) {
    if (typeof path !== 'string' || !path.startsWith('/')) continue;
    const problem = (message: string, fix: string) =>
      problemAt(frontmatter, ['related', place], message, fix);
    const [bare = ''] = path.split('#');
    if (!pages.has(bare)) yield problem(...missing(bare, pages));
    else if (named.indexOf(path) < place) {
      yield problem(`Sidan ${code(path)} står två gånger.`, 'Ta bort den ena.');
    }
  }
}

type Finding = Omit<ContentProblem, 'file'>;

function* ways(
  element: JsxElement,
  lines: readonly string[],
  pages: ReadonlySet<string>,
): Generator<Finding> {
  const till = listOf(element, 'till', lines);
  for (const path of till?.items ?? []) {
    if (pages.has(path)) continue;
    const [message, fix] = missing(path, pages);
    yield { line: till?.line ?? 0, message, fix };
  }
}

function* matrix(
  element: JsxElement,
  lines: readonly string[],
  { areas }: FrameworkFiles,
  roles: NonNullable<LinkOptions['roles']>,
): Generator<Finding> {
  if (element.name !== 'Kompetensmatris') return;
  const area = attributeOf(element, 'area', lines);
  if (area?.value !== undefined && !areas.ids.has(area.value)) {
    const message = `Området ${code(area.value)} finns inte.`;
    yield { line: area.line, message, fix: suggest(area.value, areas.ids, 'Rätta id:t.') };
  }
  const has = attributeOf(element, 'har', lines);
  const advice = has?.value === undefined ? undefined : adviceOnRoles(`har=${has.value}`, roles);
  if (has === undefined || advice === undefined) return;
  yield { line: has.line, message: `${code('har')} ${advice.message}.`, fix: advice.fix };
}

function missing(path: string, pages: ReadonlySet<string>): [message: string, fix: string] {
  return [
    `Sidan ${code(path)} finns inte.`,
    suggest(path, pages, 'Rätta sökvägen, eller ta bort den.'),
  ];
}
