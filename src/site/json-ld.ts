import type {
  Article,
  BreadcrumbList,
  DefinedTerm,
  DefinedTermSet,
  Event,
  Occupation,
  Organization,
  WebApplication,
  WebSite,
} from 'schema-dts';
import type { Role, Source } from '../domain/framework.ts';
import { jsonLd as text } from '../text/machines.ts';
import { isoDate } from '../text/pages.ts';
import type { SiteConfig } from '../text/site.ts';
import { inSentence, list, sentence } from '../text/swedish.ts';
import { matrixPath, path } from './addresses.ts';

/** Where the page that carries the data stands. */
export interface Place {
  /** The page's own absolute address. */
  readonly url: string;
  /** Makes a path, with base, absolute. */
  readonly absolute: (path: string) => string;
  /** The name of the site, which publishes what its pages say. */
  readonly publisher: string;
}

/** What a page says of itself to machines, once it is known where it stands. */
export type Describe = (place: Place) => Thing;

type Thing =
  | Article
  | BreadcrumbList
  | DefinedTerm
  | DefinedTermSet
  | Event
  | Occupation
  | WebApplication
  | WebSite;

/** A term as a set lists it. Paths have their base. */
interface Term {
  readonly name: string;
  /** Left out where the page with the list doesn't show it. */
  readonly description?: string;
  /** Its id, which is a promise, where it has one. */
  readonly code?: string;
  readonly path: string;
}

/**
 * The content of a script element of type `application/ld+json`. Every `<` is escaped, so that no
 * text can end the element.
 */
export function serialise(things: readonly Describe[], place: Place): string {
  const graph = things.map((describe) => describe(place));
  const [only, ...rest] = graph;
  const data =
    rest.length === 0 && typeof only === 'object'
      ? { '@context': 'https://schema.org', ...only }
      : { '@context': 'https://schema.org', '@graph': graph };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Says which text by others a page builds on, where there is one. */
const basedOn = (source: Source | undefined) =>
  source === undefined ? {} : { isBasedOn: source.url };

/** The site itself. */
export const webSite =
  ({ name, tagline }: SiteConfig): Describe =>
  (place) => ({
    '@type': 'WebSite',
    name,
    alternateName: tagline,
    url: place.absolute(path('/')),
    inLanguage: 'sv',
    publisher: publisher(place),
  });

/** The matrix as a tool: free, and only in the browser. */
export const webApplication =
  (description: string, source: Source | undefined): Describe =>
  (place) => ({
    '@type': 'WebApplication',
    name: place.publisher,
    url: place.absolute(matrixPath()),
    description,
    inLanguage: 'sv',
    applicationCategory: 'BusinessApplication',
    browserRequirements: text.browser,
    isAccessibleForFree: true,
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'SEK' },
    ...basedOn(source),
    publisher: publisher(place),
  });

interface ArticleFields {
  readonly title: string;
  readonly description: string;
  readonly published: Date;
  readonly updated: Date;
}

/** An article, and the text that it renders, if any. */
export const article =
  (
    { title, description, published, updated }: ArticleFields,
    source: Source | undefined,
  ): Describe =>
  (place) => ({
    '@type': 'Article',
    headline: title,
    description,
    url: place.url,
    inLanguage: 'sv',
    datePublished: isoDate(published),
    dateModified: isoDate(updated),
    author: publisher(place),
    publisher: publisher(place),
    ...basedOn(source),
  });

interface EventFields {
  readonly title: string;
  readonly description: string;
  readonly starts: Date;
  readonly ends: Date;
  readonly place: string;
  readonly organiser: string;
}

/** An event by others. What its own page doesn't say, such as a price, isn't said here either. */
export const eventData =
  ({ title, description, starts, ends, place: where, organiser }: EventFields): Describe =>
  (place) => ({
    '@type': 'Event',
    name: title,
    description,
    url: place.url,
    inLanguage: 'sv',
    startDate: starts.toISOString(),
    endDate: ends.toISOString(),
    location: { '@type': 'Place', name: where },
    organizer: { '@type': 'Organization', name: organiser },
  });

/** The pages above a page, as its breadcrumbs show them. */
export const breadcrumbs =
  (trail: readonly { readonly name: string; readonly href: string }[]): Describe =>
  (place) => ({
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: place.absolute(href),
    })),
  });

/** A list of terms, such as the glossary. */
export const termSet =
  (fields: { name: string; description: string }, terms: readonly Term[]): Describe =>
  (place) => ({
    '@type': 'DefinedTermSet',
    name: fields.name,
    description: fields.description,
    url: place.url,
    inLanguage: 'sv',
    creator: publisher(place),
    hasDefinedTerm: terms.map((term) => definedTerm(term, place)),
  });

/**
 * A term on its own page, in the set that another page lists. Related concepts in other
 * classifications are left out: schema.org can only say that they are the same, and they aren't.
 */
export const term =
  (own: Term, set: { readonly name: string; readonly path: string }): Describe =>
  (place) => ({
    ...definedTerm(own, place),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: set.name,
      url: place.absolute(set.path),
    },
  });

/** The role that the guide is about. Its salary is left out, because nobody knows it. */
export const occupation =
  (
    role: Role,
    areas: readonly string[],
    skills: readonly Pick<Term, 'name' | 'path'>[],
  ): Describe =>
  (place) => ({
    '@type': 'Occupation',
    name: role.name,
    description: role.description,
    responsibilities: sentence(list(areas.map(inSentence))),
    skills: skills.map((skill) => ({
      '@type': 'DefinedTerm',
      name: skill.name,
      url: place.absolute(skill.path),
    })),
    occupationLocation: { '@type': 'Country', name: text.country },
  });

function publisher(place: Place) {
  return {
    '@type': 'Organization',
    name: place.publisher,
    url: place.absolute(path('/')),
  } satisfies Organization;
}

function definedTerm({ name, description, code, path: own }: Term, place: Place) {
  return {
    '@type': 'DefinedTerm',
    name,
    ...(description === undefined ? {} : { description }),
    ...(code === undefined ? {} : { termCode: code }),
    url: place.absolute(own),
  } satisfies DefinedTerm;
}
