import type { Framework } from '../domain/framework.ts';
import { getSitePage, pagesOf, type SitePage } from './site-pages.ts';

/**
 * "Läs också" of an article: the pages it names, then the competences it is about, each once.
 * `source` is the article's file, for the message where it names a page that isn't there.
 */
export async function getRelated(
  framework: Framework,
  article: { readonly related: readonly string[]; readonly competences?: readonly string[] },
  source: string,
): Promise<SitePage[]> {
  const named = await Promise.all(article.related.map((to) => getSitePage(framework, to, source)));
  const pages = await pagesOf(framework, 'competence');
  const about = (article.competences ?? []).map((id) => {
    const page = pages.find(({ competences }) => competences[0] === id);
    if (page === undefined) {
      throw new Error(`${source}: kompetensen "${id}" finns inte. Rätta eller ta bort den.`);
    }
    return page;
  });
  return [...new Set([...named, ...about])];
}
