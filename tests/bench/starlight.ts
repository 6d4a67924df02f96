import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asciiSlug } from '../../src/text/slug.ts';
import { bench, root } from './copy.ts';
import { generatedArticle } from './generate/articles.ts';
import { type BuildCost, runBuild } from './run-build.ts';
import { type Peer, projectOf } from './starlight-project.ts';

const folderOf = (peer: Peer) => join(bench, asciiSlug(peer));
const docsOf = (peer: Peer) => join(folderOf(peer), 'src', 'content', 'docs');
const generatorOf = (peer: Peer) => join(folderOf(peer), 'node_modules/astro/bin/astro.mjs');

/** Builds so many of the generated articles with Starlight, with nothing left of an earlier build. */
export function buildStarlight(peer: Peer, articles: number): Promise<BuildCost> {
  prepare(peer);
  for (let n = 0; n < articles; n += 1) writeArticle(peer, n, n);
  return runBuild(folderOf(peer), generatorOf(peer));
}

/** Builds what was built last once more, with the first article changed where `change` says so. */
export function buildStarlightAgain(peer: Peer, change: boolean): Promise<BuildCost> {
  // Another text under the same name, of the same length.
  if (change) writeArticle(peer, 0, 10_000);
  return runBuild(folderOf(peer), generatorOf(peer));
}

/** Builds one of the project's articles with Starlight and gives the folder it was built to. */
export async function starlightArticle(file: string): Promise<string> {
  const peer = 'starlight';
  prepare(peer);
  // Components of ours are written as what they hold.
  const mdx = readFileSync(file, 'utf8').replace(/^<\/?[A-Z][^>]*>$/gm, '');
  writeFileSync(join(docsOf(peer), 'artikel.mdx'), withFields(mdx));
  await runBuild(folderOf(peer), generatorOf(peer));
  return join(folderOf(peer), 'dist');
}

/** Article `n` in the place of number `place`. */
function writeArticle(peer: Peer, place: number, n: number): void {
  const mdx = generatedArticle(n, { pages: ['/provartikel-1/'], competences: [] });
  writeFileSync(join(docsOf(peer), `provartikel-${place + 1}.mdx`), withFields(mdx));
}

/** Installs what is missing, and takes away the articles and what is remembered of them. */
function prepare(peer: Peer): void {
  const dir = folderOf(peer);
  install(peer);
  const remembered = ['node_modules/.astro', '.astro', 'dist'];
  for (const folder of remembered) rmSync(join(dir, folder), { recursive: true, force: true });
  rmSync(docsOf(peer), { recursive: true, force: true });
  mkdirSync(docsOf(peer), { recursive: true });
  // What copies the pages expects that there is a first one.
  if (peer !== 'starlight') cpSync(join(dir, 'start.mdx'), join(docsOf(peer), 'index.mdx'));
}

/** Installs beside the project, from the registry that npm is set to, where other packages stand. */
function install(peer: Peer): void {
  const dir = folderOf(peer);
  const files = projectOf(peer);
  const wanted = files['package.json'];
  const installed = join(dir, 'package.json');
  const isThere =
    // Written last by an installation that was finished.
    existsSync(join(dir, 'node_modules/.package-lock.json')) &&
    existsSync(installed) &&
    readFileSync(installed, 'utf8') === wanted;
  rmSync(join(dir, 'src'), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  cpSync(join(root, 'src/assets/fonts/schibsted-grotesk.woff2'), join(dir, 'typeface.woff2'));
  if (isThere) return;
  rmSync(join(dir, 'node_modules'), { recursive: true, force: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: dir, stdio: 'inherit' });
}

/** Starlight knows the title and the description of what we write above an article. */
function withFields(mdx: string): string {
  const [, fields = '', ...text] = mdx.split(/^---$/m);
  const kept = fields.split('\n').filter((line) => /^(?:title|description):/.test(line));
  // An id of one's own for a heading is a way of writing that only our pages know.
  const body = text.join('---').replace(/ \{#[\w-]+\}$/gm, '');
  return `---\n${kept.join('\n')}\n---\n${body}`;
}
