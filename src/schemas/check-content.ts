import { filesOf } from '../content-paths.mjs';
import { checkDates } from './articles/article-dates.ts';
import { checkArticles } from './articles/checks.ts';
import { deadLinks } from './articles/dead-links.ts';
import { readFacts } from './articles/facts.ts';
import { checkFields } from './articles/fields.ts';
import { checkAddresses } from './articles/mdx/addresses.ts';
import { checkCallouts } from './articles/mdx/callouts.ts';
import { checkContents } from './articles/mdx/contents.ts';
import { checkElements } from './articles/mdx/elements.ts';
import { checkLeftOver } from './articles/mdx/left-over.ts';
import { checkNesting } from './articles/mdx/nesting.ts';
import { checkOutline } from './articles/mdx/outline.ts';
import { checkPageReferences, type ListPage, pagePaths } from './articles/page-references.ts';
import { checkPathLists } from './articles/path-lists.ts';
import { checkContentReferences } from './articles/references.ts';
import { readArticles } from './articles/source.ts';
import { checkContentFiles } from './content-files.ts';
import { checkTitles } from './doubles.ts';
import type { FrameworkFiles } from './framework/files.ts';
import { checkedFramework } from './framework/read.ts';
import { type ContentProblem, formatProblem } from './problem.ts';
import { checkRoleCost } from './role-cost.ts';
import { roleHome, rolePaths } from './roles/paths.ts';
import { checkedRoles } from './roles/read.ts';
import { checkSite } from './site-checks.ts';

/** What the checks need to know about the site around the content. */
export interface SiteOptions {
  /** The folder whose files are published as they are. */
  readonly publicDir: string;
  /** Files are named relative to this folder. */
  readonly root: string;
  /** Where the site is published, such as `https://exempel.se`; unknown where it may be anywhere. */
  readonly site?: string | undefined;
  /** The pages that list others, or are the only ones of their kind. */
  readonly lists: readonly ListPage[];
  /** The day of the build, `2026-11-30`; the clock's unless told. */
  readonly today?: string;
}

/** Tells everything that is wrong with a content folder that can be told before it is built. */
export function contentProblems(
  contentDir: string,
  { publicDir, root, site, lists, today }: SiteOptions,
): readonly ContentProblem[] {
  const articles = readArticles(contentDir, root);
  const { matrix } = filesOf(contentDir);
  const { files, problems } = checkedFramework(matrix, { root });
  const catalogueOf = ({ specialists }: FrameworkFiles) => ({
    specialists: specialists.items.map(({ value }) => value),
  });
  const roles = files && catalogueOf(files);
  const { roles: further, problems: ofRoles } = checkedRoles(contentDir, root, files);
  const rolesBelow = new Map(
    further.map((role) => [roleHome(role.role.value?.id), catalogueOf(role)]),
  );
  const pages =
    files &&
    new Set([...pagePaths(files, articles, lists, contentDir), ...rolePaths(files, further)]);
  return distinct([
    ...checkContentFiles(contentDir, root, articles),
    ...problems,
    ...ofRoles,
    ...checkSite(contentDir, root, files?.areas.size),
    ...checkArticles(contentDir, { publicDir, root, articles }),
    // One in a folder of its own is told to move before anything else.
    ...checkFields(
      contentDir,
      root,
      articles.filter(({ name }) => !name.includes('/')),
    ),
    ...checkDates(articles, today),
    ...checkTitles(articles),
    ...articles.flatMap((article) => [
      ...checkCallouts(article),
      ...checkElements(article),
      ...checkContents(article),
      ...checkAddresses(article, { roles, rolesBelow, site }),
      ...checkOutline(article),
      ...checkLeftOver(article),
      ...checkNesting(article),
      ...(files && pages && roles ? checkPageReferences(article, files, pages, roles) : []),
    ]),
    ...checkContentReferences(contentDir, root, articles, files),
    ...(pages ? deadLinks(articles, { pages, contentDir, root }) : []),
    ...checkPathLists(contentDir, root),
    ...checkRoleCost(contentDir, root),
    ...readFacts(contentDir, root, articles).problems,
  ]);
}

/** Each problem once: a file that several checks read is told by each. */
function distinct(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}
