import { z } from 'astro/zod';

/** The shape of what stands around the text of an article, for each kind of article. */

const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: 'en sökväg med snedstreck först och sist, så som `/guide/kravprofil/`',
});

const source = z.strictObject({ name: z.string().min(1), url: z.url() });

/** Shorter says too little in a list of search results, longer is cut off there. */
export const DESCRIPTION = { min: 50, max: 160 } as const;

/** The letters of a description, as a reader counts them: an emoji is one. */
export const lengthOf = (description: string): number => [...description.trim()].length;

/** Whether a description is neither too short nor too long. */
export const fits = (description: string): boolean =>
  lengthOf(description) >= DESCRIPTION.min && lengthOf(description) <= DESCRIPTION.max;

/** A page that only has a title and a description, such as the start page. */
export const plainPage = z.strictObject({
  title: z.string().min(1).max(60),
  description: z.string().trim().refine(fits),
});

const dated = {
  ...plainPage.shape,
  published: z.coerce.date(),
  updated: z.coerce.date(),
  responsible: z.string().min(1),
};

const legal = {
  /** True where the text speaks of law; the page then says that it is no legal advice. */
  legal: z.boolean().default(false),
  checked: z.coerce.date().optional(),
  sources: z.array(source).default([]),
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

/** An article about one area. */
export const areaArticle = z
  .strictObject({ ...dated, ...legal, related: z.array(path).default([]) })
  .refine(legalIsSourced, LEGAL);

const competences = z.array(z.string()).max(4).default([]);

const listed = {
  ...dated,
  ...legal,
  order: z.int().positive(),
  related: z.array(path).default([]),
  competences,
};

/** An article of the guide. */
export const guideArticle = z.strictObject(listed).refine(legalIsSourced, LEGAL);

/** A story; `fictional` puts a label above it. */
export const story = z
  .strictObject({ ...listed, fictional: z.boolean() })
  .refine(legalIsSourced, LEGAL);

/** A page about the guide itself. */
export const aboutPage = z.strictObject(dated);

/** An event: only real ones, with an organiser and a source. */
export const event = z
  .strictObject({
    ...plainPage.shape,
    starts: z.coerce.date(),
    ends: z.coerce.date(),
    place: z.string().min(1),
    url: z.url(),
    organiser: z.string().min(1),
    source,
  })
  .refine(({ starts, ends }) => starts <= ends, { error: 'ends ska inte vara före starts.' });

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
  term: z.string().min(1),
  english: z.string().min(1).optional(),
  definition: z.string().min(1),
  see: z.array(z.string()).default([]),
  competence: z.string().optional(),
});

/** A sentence of the guide that renders one of the source's claims. */
export const claim = z.strictObject({
  claim: z.string().regex(/^S\d+$/, 'påståendets nummer, så som `S7`'),
  page: path,
  sentence: z.string().min(1),
});

/** A path that has moved. */
export const redirect = z.strictObject({ from: path, to: path });
