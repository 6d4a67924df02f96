import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { filesOf, shownPath } from '../../content-paths.mjs';
import { day } from '../dates.ts';
import { text, webAddress } from '../fields.ts';
import { type ContentProblem, code, formatProblem, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { type LocatedList, readList } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';
import { textOf } from './mdx-tree.ts';
import { type ArticleSource, readArticles } from './source.ts';

/** A fact that articles tell, an item of fakta.yaml. */
export const fact = z.strictObject({
  /** What it is about, in a few words. */
  fact: text,
  /** The figure or the words as they stand in each of the articles. */
  value: text,
  /** The address of a source that each of the articles has in its head. */
  source: webAddress,
  pages: z.array(text).min(1),
});

type Fact = z.output<typeof fact>;

/** A fact with what its articles say of it: the name of its source, and when it was checked. */
export interface SourcedFact extends Fact {
  readonly file: string;
  readonly line: number;
  readonly sourceName: string;
  /** The day that the article was checked, the earliest where there are several. */
  readonly checked: Date;
}

/** An article as the list of facts is held against it. */
interface Page {
  readonly article: ArticleSource;
  /** The names of its sources by their addresses, in order. */
  readonly sources: ReadonlyMap<string, string>;
  readonly checked: Date | undefined;
  readonly text: string;
}

/** The list of facts, and what is wrong with it. */
export interface Facts {
  readonly facts: readonly SourcedFact[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads the facts of a content folder and holds them against its articles: each article that a fact
 * names is there, has the source and says when it was checked, and holds the words. An article that
 * says when it was checked has every source in the list. A site may do without the list.
 */
export function readFacts(
  contentDir: string,
  root: string = process.cwd(),
  articles: readonly ArticleSource[] = readArticles(contentDir, root),
): Facts {
  const path = filesOf(contentDir).facts;
  if (!existsSync(path)) return { facts: [], problems: [] };
  const { parsed: list, problems } = readList(
    readYaml(path, shownPath(root, path)),
    'Faktat',
    fact,
  );
  if (list === undefined) return { facts: [], problems };
  const pages = new Map(articles.map((article) => [addressOf(article), pageOf(article)]));
  return {
    facts: list.items.map((item) => sourced(list, item, pages)),
    problems: [...problems, ...checkItems(list, pages), ...checkSources(list, pages)],
  };
}

/** What was checked more than a year before a day, in the order of the list. */
export function checkedLongAgo<Checked extends { readonly checked: Date }>(
  facts: readonly Checked[],
  today: Date,
): readonly Checked[] {
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  return facts.filter(({ checked }) => checked < yearAgo);
}

/** Says that a fact is to be checked again, in the form that problems are told. */
export function oldFactLine({ file, line, fact, value, checked, sourceName }: SourcedFact): string {
  return formatProblem({
    file,
    line,
    message: `${fact} (”${value}”) kontrollerades ${checked.toISOString().slice(0, 10)}.`,
    fix: `Läs om källan: ${sourceName}.`,
  });
}

function* checkItems(
  list: LocatedList<Fact>,
  pages: ReadonlyMap<string, Page>,
): Generator<ContentProblem> {
  for (const { index, value: item } of list.items) {
    for (const [place, address] of item.pages.entries()) {
      const page = pages.get(address);
      const at = [index, 'pages', place];
      if (page === undefined) {
        const fix = suggest(address, pages.keys(), 'Rätta adressen, eller ta bort den.');
        yield problemAt(list, at, `Artikeln ${code(address)} finns inte.`, fix);
        continue;
      }
      const { file } = page.article;
      if (!page.sources.has(item.source)) {
        const message = `${code(address)} har inte källan ${code(item.source)}.`;
        const fix = suggest(item.source, page.sources.keys(), `Lägg den i sources i ${file}.`);
        yield problemAt(list, at, message, fix);
      }
      if (page.checked === undefined) {
        const message = `${code(address)} säger inte när dess fakta kontrollerades.`;
        yield problemAt(list, at, message, `Skriv checked i ${file}, som 2026-11-30.`);
      }
      if (!page.text.includes(plain(item.value))) {
        const message = `I ${code(address)} står inte ”${item.value}”.`;
        yield problemAt(list, at, message, `Rätta value, eller texten i ${file}.`);
      }
    }
  }
}

function* checkSources(
  list: LocatedList<Fact>,
  pages: ReadonlyMap<string, Page>,
): Generator<ContentProblem> {
  for (const [address, { article, sources, checked }] of pages) {
    if (checked === undefined) continue;
    for (const [place, url] of [...sources.keys()].entries()) {
      const isListed = list.items.some(
        ({ value }) => value.source === url && value.pages.includes(address),
      );
      if (isListed) continue;
      const { file, frontmatter } = article;
      yield {
        file,
        line: frontmatter?.lineOf(['sources', place, 'url']) ?? 0,
        message: `Källan ${code(url)} har inget fakta i ${list.file}.`,
        fix: 'Skriv där vad artikeln har hämtat ur den, eller ta bort källan.',
      };
    }
  }
}

function sourced(
  { file, lineOf }: LocatedList<Fact>,
  { index, value }: { readonly index: number; readonly value: Fact },
  pages: ReadonlyMap<string, Page>,
): SourcedFact {
  const named = value.pages.flatMap((address) => pages.get(address) ?? []);
  const days = named.flatMap(({ checked }) => checked ?? []);
  return {
    ...value,
    file,
    line: lineOf([index]),
    sourceName: named[0]?.sources.get(value.source) ?? value.source,
    checked: new Date(Math.min(...days.map(Number))),
  };
}

const addressOf = ({ collection, name }: ArticleSource) => `/${collection}/${name}/`;

const head = z.object({
  checked: day.optional().catch(undefined),
  sources: z.array(z.object({ name: z.string(), url: z.string() })).catch([]),
});

function pageOf(article: ArticleSource): Page {
  const { data } = head.safeParse(article.frontmatter?.data);
  return {
    article,
    sources: new Map(data?.sources.map(({ name, url }) => [url, name])),
    checked: data?.checked,
    text: article.tree === undefined ? '' : plain(textOf(article.tree)),
  };
}

const plain = (words: string) => words.replace(/\s+/g, ' ');
