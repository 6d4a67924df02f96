import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MdastNode } from 'satteri';
import { asciiSlug } from '../../text/slug.ts';
import { type ContentProblem, code } from '../problem.ts';
import { attributeOf, isJsx, lineOf, nodesOf, textOf } from './mdx-tree.ts';
import type { ArticleSource } from './source.ts';

/** Elements whose `src` is a picture and whose `alt` says what it shows. */
const IMAGE_ELEMENTS = new Set(['img', 'Image', 'Picture']);

interface Image {
  readonly line: number;
  readonly url: string | undefined;
  readonly hasAlt: boolean;
}

/** Checks that every picture in an article exists and is described. */
export function* checkImages(article: ArticleSource, publicDir: string): Generator<ContentProblem> {
  const { file } = article;
  for (const { line, url, hasAlt } of imagesOf(article)) {
    if (!hasAlt) {
      yield {
        file,
        line,
        message: `Bilden ${url === undefined ? '' : `${code(url)} `}saknar alternativtext.`,
        fix: 'Skriv vad bilden visar: `![En packad låda](lada.jpg)`. Är den bara utsmyckning, skriv `<img src="…" alt="" />`.',
      };
    }
    if (url === undefined || isElsewhere(url)) continue;
    const path = pathOf(url);
    const inPublic = path.startsWith('/');
    if (existsSync(inPublic ? join(publicDir, path) : join(dirname(article.path), path))) continue;
    yield {
      file,
      line,
      message: `Bilden ${code(url)} finns inte.`,
      fix: inPublic
        ? `Lägg filen som ${code(`public${path}`)}, eller rätta sökvägen.`
        : 'Lägg filen bredvid artikeln, eller rätta sökvägen. Den utgår från artikelns mapp.',
    };
  }
}

function* imagesOf({ tree, lines }: ArticleSource): Generator<Image> {
  if (tree === undefined) return;
  const definitions = new Map<string, string>();
  for (const node of nodesOf(tree)) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  }
  for (const node of nodesOf(tree)) {
    const line = lineOf(node);
    if (node.type === 'image') yield { line, url: node.url, hasAlt: isWritten(node.alt) };
    else if (node.type === 'imageReference') {
      yield { line, url: definitions.get(node.identifier), hasAlt: isWritten(node.alt) };
    } else if (isJsx(node) && IMAGE_ELEMENTS.has(node.name ?? '')) {
      const source = attributeOf(node, 'src', lines);
      // An empty alt is a choice when someone has written it out.
      const hasAlt = attributeOf(node, 'alt', lines) !== undefined;
      yield { line: source?.line ?? line, url: source?.value, hasAlt };
    }
  }
}

function isWritten(alt: string | null | undefined): boolean {
  return alt !== null && alt !== undefined && alt.trim() !== '';
}

function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Checks that no id in an article belongs to two places, so that a link leads to one of them. */
export function* checkHeadings({ file, tree, lines }: ArticleSource): Generator<ContentProblem> {
  if (tree === undefined) return;
  const taken = new Map<string, number>();
  for (const node of nodesOf(tree)) {
    const found = idOf(node, lines);
    if (found === undefined) continue;
    const { id, line } = found;
    const other = taken.get(id);
    if (other === undefined) taken.set(id, line);
    else {
      yield {
        file,
        line,
        message: `Id:t ${code(id)} finns redan på rad ${other}.`,
        fix: 'Ändra rubriken, eller ge den ett eget id: `## Rubrik {#eget-id}`.',
      };
    }
  }
}

function idOf(node: MdastNode, lines: readonly string[]): { id: string; line: number } | undefined {
  if (node.type === 'heading') {
    return { id: givenId(node.data) ?? asciiSlug(textOf(node)), line: lineOf(node) };
  }
  // On a component `id` may mean anything, on an element of HTML it is an anchor.
  if (!isJsx(node) || !/^[a-z]/.test(node.name ?? '')) return undefined;
  const attribute = attributeOf(node, 'id', lines);
  if (attribute?.value === undefined) return undefined;
  return { id: attribute.value, line: attribute.line };
}

// The parser leaves `{#id}` among the attributes of the element that the heading becomes.
function givenId(data: object | undefined): string | undefined {
  const properties: unknown = data && Reflect.get(data, 'hProperties');
  if (typeof properties !== 'object' || properties === null) return undefined;
  const id: unknown = Reflect.get(properties, 'id');
  return typeof id === 'string' ? id : undefined;
}
