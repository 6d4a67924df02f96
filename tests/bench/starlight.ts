import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './copy.ts';
import { generatedArticle } from './generate/articles.ts';
import { type BuildCost, runBuild } from './run-build.ts';

/** The version that the figures are held against, with the generator it was made for. */
const PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.4' };

const dir = join(bench, 'starlight');
const docs = join(dir, 'src', 'content', 'docs');

/** Installs Starlight beside the project, from the registry that npm is set to. Only when asked to. */
function install(): void {
  if (existsSync(join(dir, 'node_modules', '@astrojs', 'starlight'))) return;
  mkdirSync(dir, { recursive: true });
  const files = {
    'package.json': JSON.stringify({
      type: 'module',
      private: true,
      dependencies: PACKAGES,
    }),
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://kompetensmatrisen.example',
  integrations: [starlight({ title: 'Guide', defaultLocale: 'root', locales: { root: { label: 'Svenska', lang: 'sv' } } })],
});`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  };
  mkdirSync(docs, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: dir, stdio: 'inherit' });
}

/** Builds so many of the generated articles with Starlight. */
export async function buildStarlight(articles: number): Promise<BuildCost> {
  prepare();
  for (let n = 0; n < articles; n += 1) {
    const mdx = generatedArticle(n, { pages: ['/provartikel-1/'], competences: [] });
    writeFileSync(join(docs, `provartikel-${n + 1}.mdx`), withFields(mdx));
  }
  return runBuild(dir, join(dir, 'node_modules/astro/bin/astro.mjs'));
}

/** Builds one of the project's articles with Starlight and gives the folder it was built to. */
export async function starlightArticle(file: string): Promise<string> {
  prepare();
  // Components of ours are written as what they hold.
  const mdx = readFileSync(file, 'utf8').replace(/^<\/?[A-Z][^>]*>$/gm, '');
  writeFileSync(join(docs, 'artikel.mdx'), withFields(mdx));
  await runBuild(dir, join(dir, 'node_modules/astro/bin/astro.mjs'));
  return join(dir, 'dist');
}

function prepare(): void {
  install();
  rmSync(docs, { recursive: true, force: true });
  rmSync(join(dir, 'node_modules', '.astro'), { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
}

/** Starlight knows the title and the description of what we write above an article. */
function withFields(mdx: string): string {
  const [, fields = '', ...text] = mdx.split(/^---$/m);
  const kept = fields.split('\n').filter((line) => /^(?:title|description):/.test(line));
  // An id of one's own for a heading is a way of writing that only our pages know.
  const body = text.join('---').replace(/ \{#[\w-]+\}$/gm, '');
  return `---\n${kept.join('\n')}\n---\n${body}`;
}
