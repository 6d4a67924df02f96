import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { generatedArticle } from './generate/articles.ts';
import { type Generated, generatedFramework, type Size } from './generate/framework.ts';
import { writer } from './generate/text.ts';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the bench builds. Inside the project, so that its packages are found from there. */
export const bench = join(root, '.build', 'bench');

/** What a build reads; everything else of the project stays where it is. */
const PARTS = [
  'src',
  'content',
  'exempel',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Makes a fresh copy of the project to build, and gives its folder. */
export function copyProject(name: string): string {
  const copy = join(bench, name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  return copy;
}

/** Lets a copy have so many generated articles more than the project itself. */
export function addArticles(copy: string, from: number, to: number): void {
  const guide = join(copy, 'content', 'guide');
  const yaml = parse(readFileSync(join(copy, 'content/matrix/competences.yaml'), 'utf8'));
  const competences: { id: string; area: string }[] = yaml;
  const surroundings = {
    pages: competences.map(({ id, area }) => `/omraden/${area}/${id}/`),
    competences: competences.map(({ id }) => id),
  };
  for (let n = from; n < to; n += 1) {
    writeFileSync(join(guide, `provartikel-${n + 1}.mdx`), generatedArticle(n, surroundings));
  }
}

/**
 * Gives a copy another framework. The articles keep their addresses, which the site's own menus
 * lead to, but not their text, which speaks of the framework that was.
 */
export function replaceFramework(copy: string, size: Size): Generated {
  const content = join(copy, 'content');
  const framework = generatedFramework(size);
  for (const [sheet, rows] of Object.entries(framework)) {
    writeFileSync(join(content, 'matrix', `${sheet}.yaml`), JSON.stringify(rows));
  }
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const published = {
    areas: ids(framework.areas),
    competences: ids(framework.competences),
    specialists: ids(framework.specialists),
  };
  writeFileSync(join(content, 'matrix/published.yaml'), JSON.stringify(published));
  // Its levels have never been published, nobody has moved its pages, and nobody teaches or translates it.
  for (const file of ['versions', 'learning', 'specialist-pages', 'english']) {
    rmSync(join(content, `matrix/${file}.yaml`));
  }
  // What is drawn for its articles, or held against their words.
  for (const file of ['redirects', 'claims', 'fakta', 'figures']) {
    rmSync(join(content, `${file}.yaml`), { force: true });
  }
  const sheets = {
    sokord: [{ page: '/matris/', words: ['räkna'] }],
    glossary: [{ id: 'uppgift', term: 'Uppgift', definition: 'Något som ska göras.' }],
  };
  for (const [sheet, rows] of Object.entries(sheets)) {
    writeFileSync(join(content, `${sheet}.yaml`), JSON.stringify(rows));
  }
  rewriteArticles(content, framework);
  return framework;
}

function rewriteArticles(content: string, { areas }: Generated): void {
  const omraden = join(content, 'omraden');
  const [model = ''] = readdirSync(omraden);
  const fields = frontmatterOf(readFileSync(join(omraden, model), 'utf8'));
  rmSync(omraden, { recursive: true });
  mkdirSync(omraden);
  for (const { id, name } of areas) {
    const text = `<Kompetensmatris area="${id}" />`;
    writeFileSync(join(omraden, `${id}.mdx`), article({ ...fields, title: name }, text));
  }
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  for (const picture of files.filter((one) => /\.(?:png|jpg|svg)$/.test(one))) {
    rmSync(join(content, picture));
  }
  for (const file of files.filter((one) => /^(?:guide|om|stories)\/.*\.mdx$/.test(one))) {
    const path = join(content, file);
    const mdx = readFileSync(path, 'utf8');
    // Sections with an id of their own stay, since the site's own words lead to them.
    const sections = mdx.match(/^#+ .*\{#[\w-]+\}$/gm) ?? [];
    const text = ['', ...sections].map(
      (heading) => `${heading}\n\n${writer(file.length).paragraph(12)}`,
    );
    writeFileSync(path, article(frontmatterOf(mdx), text.join('\n\n')));
  }
  const start = join(content, 'sidor', 'start.mdx');
  writeFileSync(start, article(frontmatterOf(readFileSync(start, 'utf8')), '<Kompetensmatris />'));
}

/** The fields of an article that say nothing of other pages. */
function frontmatterOf(mdx: string): Record<string, unknown> {
  const { related: _, competences: __, ...rest } = parse(mdx.split('---')[1] ?? '');
  return rest;
}

function article(fields: Record<string, unknown>, text: string): string {
  return `---\n${stringify(fields)}---\n\n${text}\n`;
}
