import { z } from 'astro/zod';
import { frontMatter as said } from '../../text/front-matter.ts';
import { day, moment } from '../dates.ts';
import { line, text, webAddress } from '../fields.ts';

/** The shape of what stands around the text of an article, for each kind of article. */

const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: 'en sökväg med snedstreck först och sist, så som `/guide/kravprofil/`',
});

const source = z.strictObject({
  name: text.describe(said.sourceName),
  url: webAddress.describe(said.sourceUrl),
});

/** Shorter says too little in a list of search results, longer is cut off there. */
export const DESCRIPTION = { min: 50, max: 160 } as const;

/** The letters of a description, as a reader counts them: an emoji is one. */
export const lengthOf = (description: string): number => [...description.trim()].length;

/** Whether a description is neither too short nor too long. */
export const fits = (description: string): boolean =>
  lengthOf(description) >= DESCRIPTION.min && lengthOf(description) <= DESCRIPTION.max;

/** A page that only has a title and a description, such as the start page. */
export const plainPage = z.strictObject({
  title: line.max(60).describe(said.title),
  description: text.refine(fits).describe(said.description),
});

const dated = {
  ...plainPage.shape,
  published: day.describe(said.published),
  updated: day.describe(said.updated),
  responsible: text.describe(said.responsible),
};

/** True while it is being written: then `npm run dev` shows it, and the site that is published doesn't. */
const draft = z.boolean().default(false).describe(said.draft);

const legal = {
  /** True where the text speaks of law; the page then says that it is no legal advice. */
  legal: z.boolean().default(false).describe(said.legal),
  checked: day.optional().describe(said.checked),
  sources: z.array(source).default([]).describe(said.sources),
};

function legalIsSourced(article: {
  legal: boolean;
  checked?: Date | undefined;
  sources: readonly unknown[];
}): boolean {
  return !article.legal || (article.checked !== undefined && article.sources.length > 0);
}

const LEGAL = {
  error: 'En artikel med legal: true behöver också checked (datum) och minst en källa i sources.',
};

const related = z.array(path).default([]).describe(said.related);

/** An article about one area. */
export const areaArticle = z
  .strictObject({ ...dated, ...legal, related })
  .refine(legalIsSourced, LEGAL);

const listed = {
  ...dated,
  ...legal,
  order: z.number().positive().max(9_999).describe(said.order),
  related,
  competences: z.array(z.string()).max(4).default([]).describe(said.competences),
  draft,
};

/** An article of the guide. */
export const guideArticle = z.strictObject(listed).refine(legalIsSourced, LEGAL);

/** A story; `fictional` puts a label above it. */
export const story = z
  .strictObject({ ...listed, fictional: z.boolean().describe(said.fictional) })
  .refine(legalIsSourced, LEGAL);

/** A page about the guide itself. */
export const aboutPage = z.strictObject({ ...dated, draft });

/** An event: only real ones, with an organiser and a source. It is told of the day it is published. */
export const event = z
  .strictObject({
    ...plainPage.shape,
    published: day.describe(said.published),
    starts: moment.describe(said.starts),
    ends: moment.describe(said.ends),
    place: text.describe(said.place),
    url: webAddress.describe(said.url),
    organiser: text.describe(said.organiser),
    source: source.describe(said.source),
  })
  .refine(({ starts, ends }) => !(starts > ends), { error: '`ends` ska inte vara före `starts`.' });

/** The pages of `sidor/`: each belongs to a page that is there anyway. */
export const TOOL_PAGES = ['start', 'matris', 'rekrytera', 'kandidater'] as const;

/** The fields of the articles in each folder of `content/`, which is also a collection. */
export const ARTICLE_SCHEMAS = {
  sidor: plainPage,
  omraden: areaArticle,
  guide: guideArticle,
  stories: story,
  event,
  om: aboutPage,
} as const;

/** A word of the field in plain words. */
export const term = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'ett id av a–z, siffror och bindestreck, så som `kravprofil`'),
  term: line,
  english: text.optional(),
  definition: text,
  see: z.array(z.string()).default([]),
  competence: z.string().optional(),
});

/** A sentence of the guide that renders one of the source's claims. */
export const claim = z.strictObject({
  claim: z.string().regex(/^S\d+$/, 'påståendets nummer, så som `S7`'),
  page: path,
  sentence: text,
});

/** A path that has moved. */
export const redirect = z.strictObject({ from: path, to: path });
