import { areas, events, glossary, guide, site, specialist, stories } from '../text/pages.ts';
import { path } from './addresses.ts';
import { entriesOf } from './entries.ts';
import { getFramework } from './frameworks.ts';

/** A page of the site as other pages point to it. The path has no base. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'area' | 'competence' | 'specialist' | 'guide' | 'story' | 'about' | 'page';
  /** Competences that the page is about. */
  readonly competences: readonly string[];
}

let known: Promise<readonly SitePage[]> | undefined;

/** Every page that can be pointed to, each once, in reading order. */
export function getSitePages(): Promise<readonly SitePage[]> {
  known ??= listPages();
  return known;
}

/** A page by its path without base; throws where the content points to a page that isn't there. */
export async function getSitePage(path: string, pointedFrom: string): Promise<SitePage> {
  const [bare = ''] = path.split('#');
  const found = (await getSitePages()).find((page) => page.path === bare);
  if (found === undefined) {
    throw new Error(`${pointedFrom}: "${path}" under related finns inte. Rätta eller ta bort den.`);
  }
  return found;
}

/** The paths of every page that can be pointed to, without base: a section that isn't there has none. */
export async function getPaths(): Promise<ReadonlySet<string>> {
  return new Set((await getSitePages()).map((page) => page.path));
}

/** Links to those of the given sections that the site has, as path without base and name. */
export async function sectionLinks(
  ...sections: readonly (readonly [path: string, name: string])[]
): Promise<{ href: string; name: string }[]> {
  const paths = await getPaths();
  return sections
    .filter(([section]) => paths.has(section))
    .map(([section, name]) => ({ href: path(section), name }));
}

/** The one page of a section, for `getStaticPaths`; none where the site does without the section. */
export async function onlyIfSection<Params>(section: string, params: Params) {
  return (await getPaths()).has(section) ? [{ params }] : [];
}

async function listPages(): Promise<SitePage[]> {
  const framework = await getFramework();
  const { role } = framework;
  const names = framework.areas.map(({ name, shortName }) => shortName ?? name);
  const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) =>
    a.data.order - b.data.order;
  const [guides, tales, texts, abouts, terms, coming] = await Promise.all([
    entriesOf('guide'),
    entriesOf('stories'),
    entriesOf('omraden'),
    entriesOf('om'),
    entriesOf('ordlista'),
    entriesOf('event'),
  ]);
  /** Sections that a smaller site does without. The stories lead to the events. */
  const empty = new Map([
    ['/guide/', guides.length === 0],
    ['/stories/', tales.length === 0],
    ['/event/', tales.length + coming.length === 0],
    ['/ordlista/', terms.length === 0],
  ]);
  const fixed = [
    ['/matris/', site.nav.matrix, ''],
    ['/rekrytera/', site.nav.hiring, ''],
    ['/rekrytera/kandidater/', site.nav.candidates, ''],
    ['/omraden/', site.nav.areas, areas.description(names, role.name)],
    ['/specialister/', site.nav.specialists, specialist.description(role.name)],
    ['/guide/', site.nav.guide, guide.description(role.name)],
    ['/stories/', site.nav.stories, stories.description],
    ['/event/', site.nav.events, events.description],
    ['/ordlista/', site.nav.glossary, glossary.description],
  ] as const;
  return [
    ...fixed
      .filter(([section]) => empty.get(section) !== true)
      .map(([section, title, description]) => ({
        path: section,
        title,
        description,
        kind: 'page' as const,
        competences: [],
      })),
    ...framework.areas.flatMap((area) => {
      const article = texts.find(({ id }) => id === area.id);
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
    }),
    ...framework.specialists.map(({ id, name, does, covers, supports }) => ({
      path: `/specialister/${id}/`,
      title: name,
      description: does,
      kind: 'specialist' as const,
      competences: [...Object.keys(covers), ...supports],
    })),
    ...guides.toSorted(byOrder).map(({ id, data }) => ({
      path: `/guide/${id}/`,
      title: data.title,
      description: data.description,
      kind: 'guide' as const,
      competences: data.competences,
    })),
    ...tales.toSorted(byOrder).map(({ id, data }) => ({
      path: `/stories/${id}/`,
      title: data.title,
      description: data.description,
      kind: 'story' as const,
      competences: data.competences,
    })),
    ...abouts.map(({ id, data }) => ({
      path: id === 'om' ? '/om/' : `/om/${id}/`,
      title: data.title,
      description: data.description,
      kind: 'about' as const,
      competences: [],
    })),
  ];
}

/**
 * "Läs också" of an article: the pages it names, then the competences it is about, each once.
 * `source` is the article's file, for the message where it names a page that isn't there.
 */
export async function getRelated(
  article: { readonly related: readonly string[]; readonly competences: readonly string[] },
  source: string,
): Promise<SitePage[]> {
  const pages = await getSitePages();
  const named = await Promise.all(article.related.map((to) => getSitePage(to, source)));
  const about = article.competences.map((id) => {
    const page = pages.find(
      ({ kind, competences }) => kind === 'competence' && competences[0] === id,
    );
    if (page === undefined) {
      throw new Error(`${source}: kompetensen "${id}" finns inte. Rätta eller ta bort den.`);
    }
    return page;
  });
  return [...new Set([...named, ...about])];
}
