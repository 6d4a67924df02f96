import { z } from 'astro/zod';
import { filesOf, shownPath } from '../content-paths.mjs';
import type {
  AreaColour,
  ArticleSection,
  GlossarySection,
  ListPart,
  Section,
  Sections,
  SiteConfig,
  SiteLink,
} from '../text/site.ts';
import { writtenDay } from './dates.ts';
import { line, text } from './fields.ts';
import type { FieldsOf } from './fields-of.ts';
import { throwIfAny } from './problem.ts';
import { type FileReading, type LocatedValue, readValue } from './yaml/located-list.ts';
import { readYaml } from './yaml/source.ts';

/** The shape of `site.yaml`, where everything stands that tells one site from another. */

const hex = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'en färg med sex tecken, så som `"#8a2a4d"`');

const colour = z.strictObject({
  light: hex,
  dark: hex,
} satisfies FieldsOf<AreaColour>) satisfies z.ZodType<AreaColour>;

const link = z.strictObject({
  name: line,
  to: z
    .string()
    .regex(
      /^(?:\/|https?:\/\/|mailto:|tel:)\S*$/,
      'en sida här, så som `/om/`, eller en adress som börjar med `https://`, `mailto:` eller `tel:`',
    ),
} satisfies FieldsOf<SiteLink>) satisfies z.ZodType<SiteLink>;

const part = z.strictObject({
  title: line,
  from: z.int(),
} satisfies FieldsOf<ListPart>) satisfies z.ZodType<ListPart>;

const introduction = {
  title: line.exactOptional(),
  description: line.exactOptional(),
  lead: text.exactOptional(),
} satisfies FieldsOf<Section>;

const section = z.strictObject(introduction) satisfies z.ZodType<Section>;

const articles = z.strictObject({
  ...introduction,
  feed: line.exactOptional(),
  parts: z.array(part).min(1).exactOptional(),
  links: z.array(link).exactOptional(),
} satisfies FieldsOf<ArticleSection>) satisfies z.ZodType<ArticleSection>;

const glossary = z.strictObject({
  ...introduction,
  checked: writtenDay.exactOptional(),
} satisfies FieldsOf<GlossarySection>) satisfies z.ZodType<GlossarySection>;

const sections = z.strictObject({
  guide: articles.exactOptional(),
  stories: articles.exactOptional(),
  event: section.pick({ description: true }).exactOptional(),
  ordlista: glossary.exactOptional(),
  omraden: section.pick({ lead: true }).exactOptional(),
  specialister: section.exactOptional(),
} satisfies FieldsOf<Sections>) satisfies z.ZodType<Sections>;

/** The whole of site.yaml. */
export const siteSchema = z.strictObject({
  name: line,
  tagline: line,
  description: line,
  logo: z
    .string()
    .regex(/^[\w-]+\.svg$/, 'en SVG-fil bredvid `site.yaml`, så som `logo.svg`')
    .exactOptional(),
  colours: z.array(colour).min(1).exactOptional(),
  examples: z.array(z.string()).exactOptional(),
  links: z.array(link).exactOptional(),
  sections: sections.exactOptional(),
} satisfies FieldsOf<SiteConfig>) satisfies z.ZodType<SiteConfig>;

/** Reads `site.yaml` of a content folder, with everything in it that doesn't fit. */
export function readSite(
  contentDir: string,
  root: string = process.cwd(),
): FileReading<LocatedValue<SiteConfig>> {
  const { site: path } = filesOf(contentDir);
  return readValue(readYaml(path, shownPath(root, path)), siteSchema);
}

/** What a site says of itself. Throws a `ContentError` where its file doesn't fit. */
export function siteConfig(contentDir: string): SiteConfig {
  const { parsed, problems } = readSite(contentDir);
  throwIfAny(problems);
  if (parsed?.value === undefined) throw new Error('site.yaml without problems or data');
  return parsed.value;
}
