import type { Framework } from '../domain/framework.ts';
import { areas } from '../text/pages.ts';
import { roles as text } from '../text/roles.ts';
import type { SiteConfig } from '../text/site.ts';
import { ownCompetencePath, rolePath, withoutBase } from './addresses.ts';
import { entriesOf } from './entries.ts';
import { ARTICLE_KINDS, type ArticleKind, PAGE_KINDS, type PageKindId } from './page-kinds.ts';
import { getRoles, ownCompetences } from './roles.ts';
import { articleListText, feedText, glossaryText, specialistsText } from './section-texts.ts';
import { shownOf } from './shown-kinds.ts';
import { getSiteConfig } from './site-config.ts';

/** A page of the site as other pages point to it. The path has no base. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Its kind; `page` for one that opens a kind, or is the only one of it. */
  readonly kind: PageKindId | 'page';
  /** Competences that the page is about. */
  readonly competences: readonly string[];
  /** An article's place among those of its kind. */
  readonly order?: number;
}

const known = new WeakMap<Framework, Promise<readonly SitePage[]>>();

/** Every page that can be pointed to, each once, in reading order. */
export function getSitePages(framework: Framework): Promise<readonly SitePage[]> {
  const pages = known.get(framework) ?? listPages(framework);
  known.set(framework, pages);
  return pages;
}

/** The pages of one kind, in reading order. */
export async function pagesOf(framework: Framework, ...kinds: readonly SitePage['kind'][]) {
  return (await getSitePages(framework)).filter(({ kind }) => kinds.includes(kind));
}

/** A page by its path without base; throws where the content points to a page that isn't there. */
export async function getSitePage(
  framework: Framework,
  path: string,
  pointedFrom: string,
): Promise<SitePage> {
  const [bare = ''] = path.split('#');
  const found = (await getSitePages(framework)).find((page) => page.path === bare);
  if (found === undefined) {
    throw new Error(`${pointedFrom}: "${path}" under related finns inte. Rätta eller ta bort den.`);
  }
  return found;
}

async function listPages(framework: Framework): Promise<SitePage[]> {
  const pages = await Promise.all([
    listsOf(framework),
    areasAndCompetences(framework),
    specialists(framework),
    ...ARTICLE_KINDS.map(articlesOf),
    aboutPages(),
    rolePages(),
  ]);
  return pages.flat();
}

/** The pages that open a kind, or are the only ones of it. */
async function listsOf(framework: Framework): Promise<SitePage[]> {
  const descriptions = listDescriptions(framework, await getSiteConfig());
  return (await shownOf(PAGE_KINDS)).flatMap(({ id, path, name }) => {
    const description = descriptions.get(id);
    if (description === undefined) return [];
    return [{ path, title: name, description, kind: 'page', competences: [] }];
  });
}

/** What each list says of itself; the tools say it in `content/`, and here nothing. */
function listDescriptions(
  { areas: own, role }: Framework,
  site: SiteConfig,
): ReadonlyMap<PageKindId, string> {
  const names = own.map(({ name, shortName }) => shortName ?? name);
  return new Map<PageKindId, string>([
    ['matrix', ''],
    ['hiring', ''],
    ['candidates', ''],
    ['area', areas.description(names, role)],
    ['specialist', specialistsText(site, role).description],
    ...ARTICLE_KINDS.map(
      (kind) => [kind.id, articleListText(site, kind, role.name).description] as const,
    ),
    ['event', feedText(site, 'event').description],
    ['term', glossaryText(site).description],
  ]);
}

async function areasAndCompetences(framework: Framework): Promise<SitePage[]> {
  const articles = await entriesOf('omraden');
  return framework.areas.flatMap((area) => {
    const article = articles.find(({ id }) => id === area.id);
    if (article === undefined) return [];
    const own = framework.competences.filter((competence) => competence.area === area.id);
    return [
      {
        path: `/omraden/${area.id}/`,
        title: area.name,
        description: article.data.description,
        kind: 'area' as const,
        competences: own.map(({ id }) => id),
      },
      ...own.map(({ id, name, definition }) => ({
        path: `/omraden/${area.id}/${id}/`,
        title: name,
        description: definition,
        kind: 'competence' as const,
        competences: [id],
      })),
    ];
  });
}

function specialists(framework: Framework): SitePage[] {
  return framework.specialists.map(({ id, name, does, covers, supports }) => ({
    path: `/specialister/${id}/`,
    title: name,
    description: does,
    kind: 'specialist',
    competences: [...Object.keys(covers), ...supports],
  }));
}

async function articlesOf({ id: kind, path, collection }: ArticleKind): Promise<SitePage[]> {
  const articles = await entriesOf(collection);
  return articles
    .map(({ id, data: { title, description, competences, order } }) => ({
      path: `${path}${id}/`,
      title,
      description,
      kind,
      competences,
      order,
    }))
    .toSorted((a, b) => a.order - b.order);
}

async function aboutPages(): Promise<SitePage[]> {
  return (await entriesOf('om')).map(({ id, data: { title, description } }) => ({
    path: id === 'om' ? '/om/' : `/om/${id}/`,
    title,
    description,
    kind: 'about',
    competences: [],
  }));
}

/** The roles beside the first one, and what is theirs alone; none on a site with a single role. */
async function rolePages(): Promise<SitePage[]> {
  const all = await getRoles();
  const names = all.map(({ framework }) => framework.role);
  const own = all.slice(1).map(async ({ framework, href }) => {
    const { role } = framework;
    const competences = (await ownCompetences(framework)).map(({ id, name, definition }) =>
      plainPage(ownCompetencePath(role.id, id), name, definition),
    );
    return [plainPage(href, text.page.title(role), role.description), ...competences];
  });
  const comparison =
    all.length === 0
      ? []
      : [plainPage(rolePath(), text.comparison.title, text.comparison.description(names))];
  return [...comparison, ...(await Promise.all(own)).flat()];
}

const plainPage = (href: string, title: string, description: string): SitePage => ({
  path: withoutBase(href),
  ...{ title, description, kind: 'page', competences: [] },
});
