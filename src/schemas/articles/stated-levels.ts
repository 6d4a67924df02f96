import type { Competence, Version } from '../../domain/framework.ts';
import { type ContentProblem, code } from '../problem.ts';
import type { ArticleSource } from './source.ts';

type Named = Pick<Competence, 'id' | 'name' | 'area' | 'baseline'>;

/** A number that can be a level: no part of another, of a date, an amount or a span. */
const LEVEL = /(?<![\p{L}\d,.–-])[1-4](?![\p{L}\d–-]|[.,]\d)/gu;

const SENTENCE_END = /(?<=[.!?])\s+/;

/**
 * Names the lines that may still say a level as it was before the newest version: those with a
 * sentence that has the name of one competence, or a link to it, and its former baseline. The words
 * around them aren't understood, so these are lines to read again and no mistakes. An article that
 * has been updated since isn't told of.
 */
export function formerLevels(
  articles: readonly ArticleSource[],
  competences: readonly Named[],
  newest: Pick<Version, 'date' | 'changes'> | undefined,
): ContentProblem[] {
  const former = new Map(
    newest?.changes.flatMap(({ competence, baseline }) =>
      baseline === undefined ? [] : [[competence, baseline] as const],
    ),
  );
  if (newest === undefined || former.size === 0) return [];
  return articles
    .filter((article) => updatedOf(article) < newest.date)
    .flatMap(({ file, lines }) =>
      lines.flatMap((line, at) => {
        const found = line.split(SENTENCE_END).flatMap((sentence) => {
          const [named, another] = competences.filter((one) => isNamed(one, sentence));
          const level = named && former.get(named.id);
          if (named === undefined || another !== undefined || level === undefined) return [];
          return levelsIn(sentence).includes(level) ? [problem(file, at + 1, named, level)] : [];
        });
        return found.slice(0, 1);
      }),
    );
}

const isNamed = ({ id, area, name }: Named, line: string) =>
  line.includes(`/omraden/${area}/${id}/`) || line.toLowerCase().includes(name.toLowerCase());

// The address of a link says no level.
const levelsIn = (line: string) =>
  (line.replaceAll(/\]\([^)]*\)/g, ']').match(LEVEL) ?? []).map(Number);

const updatedOf = ({ frontmatter }: ArticleSource): string => {
  const updated = (frontmatter?.data as { updated?: unknown } | undefined)?.updated;
  return updated instanceof Date ? updated.toISOString().slice(0, 10) : String(updated ?? '');
};

const problem = (file: string, line: number, named: Named, level: number): ContentProblem => ({
  file,
  line,
  message: `Här står ${named.name} och talet ${level}, men kravet är nu ${named.baseline}.`,
  fix: `Läs om raden, och sätt ${code('updated')} till dagens datum.`,
});
