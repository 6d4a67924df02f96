import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { MdastNode } from 'satteri';
import { shownPath } from '../../content-paths.mjs';
import { readText } from '../file-text.ts';
import { keptPerFile } from '../kept-per-file.ts';
import type { ContentProblem } from '../problem.ts';
import { parseYaml, type YamlSource } from '../yaml/source.ts';
import { parseMdx } from './mdx-tree.ts';

/** An article as it stands in the content folder. */
export interface ArticleSource {
  /** What messages call the file. */
  readonly file: string;
  /** Where the file is. */
  readonly path: string;
  /** The folder directly under content, such as `guide`. */
  readonly collection: string;
  /** The path inside the collection without `.mdx`, such as `forsta-dagen`. */
  readonly name: string;
  readonly lines: readonly string[];
  /** Undefined where the frontmatter is missing or can't be read. */
  readonly frontmatter: YamlSource | undefined;
  /** Undefined where the MDX can't be read. */
  readonly tree: MdastNode | undefined;
  /** Why something can't be read. */
  readonly problems: readonly ContentProblem[];
}

/** Reads every MDX file below a content folder, in a fixed order. */
export function readArticles(contentDir: string, root: string): readonly ArticleSource[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)))
    .map((name) => name.split(sep).join('/'))
    .toSorted()
    .map((name) => readArticle(contentDir, name, root));
}

function readArticle(contentDir: string, name: string, root: string): ArticleSource {
  const path = join(contentDir, name);
  const file = shownPath(root, path);
  const { text = '', problems } = readText(path, file);
  const [collection, ...rest] = name.includes('/') ? name.split('/') : ['', name];
  const article = {
    file,
    path,
    collection: collection ?? '',
    name: rest.join('/').replace(/\.mdx$/, ''),
    lines: text.split('\n'),
  };
  if (problems.length > 0) return { ...article, frontmatter: undefined, tree: undefined, problems };
  return kept(`${path} ${file}`, text, () => {
    const frontmatter = readFrontmatter(text, file);
    const { tree, advice } = parseMdx(text);
    const { source, problems: wrong } = frontmatter;
    const told = advice === undefined ? wrong : [...wrong, { file, ...advice }];
    return { ...article, frontmatter: source, tree, problems: told };
  });
}

const kept = keptPerFile<ArticleSource>();

function readFrontmatter(text: string, file: string): ReturnType<typeof parseYaml> {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match !== null) return parseYaml(match[1] ?? '', file, 2);
  if (/^---[ \t]*\r?\n/.test(text)) {
    const message = 'Frontmatter börjar men slutar inte.';
    const fix = 'Skriv `---` på en egen rad efter den sista av raderna överst.';
    return { source: undefined, problems: [{ file, line: 1, message, fix }] };
  }
  const message = 'Artikeln saknar frontmatter.';
  const fix = 'Börja filen med en rad `---`, `title: …`, `description: …` och en rad `---` till.';
  return { source: undefined, problems: [{ file, line: 1, message, fix }] };
}
