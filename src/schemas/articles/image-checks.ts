import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ContentProblem, code } from '../problem.ts';
import { isInternal } from './links-in-content.ts';
import { attributeOf, isJsx, type JsxElement, lineOf, nodesOf } from './mdx-tree.ts';
import type { ArticleSource } from './source.ts';

/** Elements that show a picture, and the attributes that name its files; `alt` says what it shows. */
const IMAGE_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  Image: ['src'],
  Picture: ['src'],
  Bild: ['fil', 'mork'],
};

/** The attributes of an element that name the files of its picture; none where it shows none. */
export function fileAttributes(name: string): readonly string[] {
  return Object.hasOwn(IMAGE_ELEMENTS, name) ? (IMAGE_ELEMENTS[name] ?? []) : [];
}

/** The files that an article shows and that lie among the articles. */
export function* usedPictures(article: ArticleSource): Generator<string> {
  for (const { url } of imagesOf(article)) {
    if (url === undefined || !isInternal(url) || url.startsWith('/')) continue;
    yield join(dirname(article.path), pathOf(url));
  }
}

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
    if (url === undefined || !isInternal(url)) continue;
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
  const nodes = [...nodesOf(tree)];
  const addresses = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  for (const node of nodes) {
    const line = lineOf(node);
    if (node.type === 'image') yield { line, url: node.url, hasAlt: isWritten(node.alt) };
    else if (node.type === 'imageReference') {
      yield { line, url: addresses.get(node.identifier), hasAlt: isWritten(node.alt) };
    } else if (isJsx(node)) yield* imageElement(node, lines);
  }
}

function* imageElement(element: JsxElement, lines: readonly string[]): Generator<Image> {
  const name = element.name ?? '';
  // An empty alt is a choice when someone has written it out. A tag tells itself what it lacks.
  const hasAlt = name === 'Bild' || attributeOf(element, 'alt', lines) !== undefined;
  for (const [place, attribute] of fileAttributes(name).entries()) {
    const source = attributeOf(element, attribute, lines);
    if (source === undefined && (place > 0 || name === 'Bild')) continue;
    yield { line: source?.line ?? lineOf(element), url: source?.value, hasAlt };
  }
}

function isWritten(alt: string | null | undefined): boolean {
  return alt !== null && alt !== undefined && alt.trim() !== '';
}

function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
