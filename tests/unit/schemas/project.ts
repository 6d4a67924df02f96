import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkArticles } from '../../../src/schemas/articles/checks.ts';
import { type BuiltPage, checkLinks } from '../../../src/schemas/articles/links.ts';
import { articleLinks } from '../../../src/schemas/articles/links-in-content.ts';
import { checkContentReferences } from '../../../src/schemas/articles/references.ts';
import { readFramework } from '../../../src/schemas/framework/read.ts';
import { ContentError, type ContentProblem, formatProblem } from '../../../src/schemas/problem.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

/** A whole little project in a folder of its own, to be damaged and then checked. */
export interface Project {
  readonly root: string;
  /** Replaces text in a file; throws where the text isn't there, so that no test passes by mistake. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  read(file: string): string;
  remove(file: string): void;
  [Symbol.dispose](): void;
}

/** Copies the tiny framework and its articles to a new folder, with a broken fixture on top. */
export function project(fixture?: string): Project {
  const root = mkdtempSync(join(tmpdir(), 'kompetens-'));
  const tiny = join(FIXTURES, 'tiny');
  cpSync(join(tiny, 'articles'), join(root, 'content'), { recursive: true });
  cpSync(join(tiny, 'public'), join(root, 'public'), { recursive: true });
  cpSync(tiny, join(root, 'content/matrix'), {
    recursive: true,
    filter: (path) => path === tiny || path.endsWith('.yaml'),
  });
  if (fixture !== undefined) {
    const overlay = join(FIXTURES, 'broken', fixture);
    if (!existsSync(overlay)) throw new Error(`No fixture called ${fixture}`);
    cpSync(overlay, root, { recursive: true });
  }
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  return {
    root,
    read,
    write,
    edit: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} doesn't hold ${from}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    remove: (file) => rmSync(join(root, file)),
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}

/** Everything that is wrong with a project: the framework, the articles and what they lead to. */
export function problemsOf(project: Project): readonly ContentProblem[] {
  return [
    ...frameworkProblems(project),
    ...articleProblems(project),
    ...referenceProblems(project),
    ...linkProblems(project),
  ];
}

/** What is wrong with a project's framework. */
export function frameworkProblems({ root }: Project): readonly ContentProblem[] {
  try {
    readFramework(join(root, 'content/matrix'), { root, publisher: 'Butiksmatrisen' });
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** What is wrong with a project's articles. */
export function articleProblems({ root }: Project): readonly ContentProblem[] {
  return checkArticles(join(root, 'content'), { publicDir: join(root, 'public'), root });
}

/** What articles and glossary name that isn't there. */
export function referenceProblems({ root }: Project): readonly ContentProblem[] {
  return checkContentReferences(join(root, 'content'), root);
}

/** What is wrong with the links, as if each article had been built to a page with its links. */
function linkProblems({ root }: Project): readonly ContentProblem[] {
  const sources = articleLinks(join(root, 'content'), { root });
  const page = (path: string, ids: readonly string[]): [string, BuiltPage] => {
    const file = `content${path.replace(/\/$/, '.mdx')}`;
    const links = sources.filter((source) => source.file === file).map(({ href }) => href);
    return [path, { ids: new Set(ids), links }];
  };
  const pages = new Map([
    page('/guide/forsta-dagen/', ['nycklarna', 'avslut']),
    page('/guide/kassan/', []),
    page('/omraden/butik/', ['kassa']),
  ]);
  return checkLinks(pages, sources);
}

/** Problems as an author reads them. */
export function messagesOf(problems: readonly ContentProblem[]): readonly string[] {
  return problems.map(formatProblem);
}
