import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleContent, filesOf } from '../content-paths.mjs';
import { contrast, LOWEST_CONTRAST, PALETTE, readable } from '../styles/area-colours.ts';
import { readGrounds, type Scheme } from '../styles/colours.ts';
import type { AreaColour, ArticleSection, SiteConfig } from '../text/site.ts';
import type { ContentLink } from './articles/links-in-content.ts';
import { type ContentProblem, code, type Located, problemAt } from './problem.ts';
import { readSite } from './site.ts';

/** The sheet with the grounds that the areas' colours are set on. */
const TOKENS = join(import.meta.dirname, '../styles/tokens.css');

const THEMES: readonly (readonly [Scheme, string, string])[] = [
  ['light', 'ljusa', 'mörkare'],
  ['dark', 'mörka', 'ljusare'],
];

/**
 * Tells what is wrong with `site.yaml`: what doesn't fit, a logo that isn't there, parts of a list in
 * the wrong order, and colours that are too few or too faint. `areas` is how many the framework has,
 * unknown where it can't be read.
 */
export function checkSite(
  contentDir: string,
  root: string,
  areas: number | undefined,
): readonly ContentProblem[] {
  const { parsed: file, problems } = readSite(contentDir, root);
  if (file?.value === undefined) return problems;
  const { value } = file;
  return [
    ...problems,
    ...logoProblems(file, value, contentDir),
    ...exampleProblems(file, value, root),
    ...partProblems(file, value),
    ...countProblems(file, value, areas),
    ...(value.colours ?? []).flatMap((colour, at) => [...faintColours(file, colour, at)]),
  ];
}

/** The paths that `site.yaml` leads to, each with its line. */
export function siteLinks(contentDir: string, root: string = process.cwd()): ContentLink[] {
  const { parsed: file } = readSite(contentDir, root);
  if (file?.value === undefined) return [];
  const { links = [], sections = {} } = file.value;
  const places = [
    ...links.map(({ to }, at) => ({ to, path: ['links', at, 'to'] })),
    ...listed(sections).flatMap(([name, section]) =>
      (section?.links ?? []).map(({ to }, at) => ({
        to,
        path: ['sections', name, 'links', at, 'to'],
      })),
    ),
  ];
  return places
    .filter(({ to }) => to.startsWith('/'))
    .map(({ to, path }) => ({ file: file.file, line: file.lineOf(path), href: to }));
}

const listed = ({ guide, stories }: NonNullable<SiteConfig['sections']>) =>
  [
    ['guide', guide],
    ['stories', stories],
  ] as const satisfies readonly (readonly [string, ArticleSection | undefined])[];

function* logoProblems(
  file: Located,
  { logo }: SiteConfig,
  contentDir: string,
): Generator<ContentProblem> {
  if (logo === undefined || existsSync(join(contentDir, logo))) return;
  const fix = 'Lägg den bredvid `site.yaml`, eller ta bort raden: då ritas ett märke.';
  yield problemAt(file, ['logo'], `Bilden ${code(logo)} finns inte.`, fix);
}

function* exampleProblems(
  file: Located,
  { examples = [] }: SiteConfig,
  root: string,
): Generator<ContentProblem> {
  for (const [at, name] of examples.entries()) {
    const { matrix } = filesOf(exampleContent(name));
    if (existsSync(join(root, matrix))) continue;
    const fix = 'Rätta namnet, eller ta bort raden.';
    yield problemAt(file, ['examples', at], `Mappen ${code(`${matrix}/`)} finns inte.`, fix);
  }
}

function* partProblems(file: Located, { sections = {} }: SiteConfig): Generator<ContentProblem> {
  for (const [name, section] of listed(sections)) {
    for (const [at, { from }] of (section?.parts ?? []).entries()) {
      const before = section?.parts?.[at - 1]?.from;
      if (before === undefined || from > before) continue;
      const path = ['sections', name, 'parts', at, 'from'];
      const message = `Delen börjar på ${from}, men den före börjar på ${before}.`;
      yield problemAt(file, path, message, 'Skriv delarna i den ordning som artiklarna har.');
    }
  }
}

function* countProblems(
  file: Located,
  { colours }: SiteConfig,
  areas: number | undefined,
): Generator<ContentProblem> {
  const given = (colours ?? PALETTE).length;
  if (areas === undefined || areas <= given) return;
  const message = `Matrisen har ${areas} områden, men antalet färger är ${given}.`;
  const fix =
    colours === undefined
      ? 'Lägg till `colours` med en ljus och en mörk färg för varje område.'
      : 'Lägg till en rad under `colours` för varje område som saknar färg.';
  yield problemAt(file, ['colours'], message, fix);
}

function* faintColours(file: Located, colour: AreaColour, at: number): Generator<ContentProblem> {
  const tokens = readFileSync(TOKENS, 'utf8');
  for (const [scheme, name, other] of THEMES) {
    const grounds = readGrounds(tokens, scheme);
    const own = colour[scheme];
    const lowest = Math.min(...grounds.map((ground) => contrast(own, ground)));
    if (lowest >= LOWEST_CONTRAST) continue;
    // Rounded down, so that what isn't enough never reads as if it were.
    const shown = (Math.floor(lowest * 10) / 10).toFixed(1).replace('.', ',');
    const message = `Färg nummer ${at + 1}, ${code(own)}, syns för dåligt i det ${name} temat: kontrasten är ${shown}:1 men ska vara minst ${LOWEST_CONTRAST}:1.`;
    const fix = `Välj en ${other}, så som ${code(readable(own, grounds) ?? '')}.`;
    yield problemAt(file, ['colours', at, scheme], message, fix);
  }
}
