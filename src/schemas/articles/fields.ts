import type { z } from 'astro/zod';
import { type ContentProblem, problemAt } from '../problem.ts';
import { explainIssues, IN_SWEDISH } from '../yaml/zod-issues.ts';
import { ARTICLE_SCHEMAS } from './schema.ts';
import { type ArticleSource, readArticles } from './source.ts';

/**
 * Holds the frontmatter of every article against the fields of its folder, before the site
 * generator does: it would answer in English and without a line.
 */
export function checkFields(
  contentDir: string,
  root: string = process.cwd(),
  articles: readonly ArticleSource[] = readArticles(contentDir, root),
): ContentProblem[] {
  const schemas = new Map<string, z.ZodObject>(Object.entries(ARTICLE_SCHEMAS));
  return articles.flatMap(({ frontmatter, collection }) => {
    const schema = schemas.get(collection);
    if (frontmatter === undefined || schema === undefined) return [];
    const { data } = frontmatter;
    const { error } = schema.safeParse(data, IN_SWEDISH);
    if (error === undefined) return [];
    // What every article has is held by checkArticles, which tells it with more advice.
    const issues = error.issues.filter(
      ({ path: [key], code }) =>
        key !== 'description' &&
        !(key === 'title' && (code === 'invalid_type' || code === 'too_small')),
    );
    // What is wrong between the fields stands at none of them.
    const between = issues.filter(({ code, path }) => code === 'custom' && path.length === 0);
    const rest = issues.filter((issue) => !between.includes(issue));
    return [
      ...explainIssues(rest, {
        source: frontmatter,
        base: [],
        subject: 'Artikelns frontmatter',
        data,
        schema,
      }),
      ...between.map(({ message }) =>
        problemAt(frontmatter, [], message, 'Jämför med en annan artikel i samma mapp.'),
      ),
    ];
  });
}
