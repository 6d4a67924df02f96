import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { generatedArticle } from '../bench/generate/articles.ts';
import { contentsOf, copyOfProject } from './project-copy.ts';

const example = fileURLToPath(new URL('../../exempel/logistikchef/content', import.meta.url));

it('draws an article that has changed and nothing else, with the same bytes as without a memory', () => {
  using copy = copyOfProject();
  const guide = join(copy.path, 'liten/guide');
  cpSync(example, join(copy.path, 'liten'), { recursive: true });
  mkdirSync(guide);
  const write = (n: number, change: (mdx: string) => string = (mdx) => mdx) => {
    const mdx = generatedArticle(n, { pages: ['/matris/'], competences: [] });
    const file = join(guide, `provartikel-${n + 1}.mdx`);
    writeFileSync(file, change(mdx.replace(/^competences: .*\n/m, '')));
  };
  /** The articles that were taken from the build before. */
  const build = (cache: string) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: copy.path,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_ENV: 'production',
          CONTENT_DIR: 'liten',
          CACHE_DIR: `./.astro/${cache}`,
        },
      },
    );
    expect(status, stderr).toBe(0);
    // A build prints in colour where the surroundings say that they are a CI.
    const restored = stripVTControlCharacters(stdout).matchAll(
      /guide\/(provartikel-\d)\/index\.html\s*\(restored\)/g,
    );
    return [...restored].map(([, name]) => name).toSorted();
  };
  const page = (n: number) =>
    readFileSync(join(copy.path, `dist/guide/provartikel-${n}/index.html`), 'utf8');

  // One with a tag is bundled; the others are drawn as they are read.
  const tagged = (words: string) =>
    write(2, (mdx) => `${mdx}\n<Exempel>\n\n${words}\n\n</Exempel>\n`);
  write(0);
  write(1);
  tagged('Först så.');
  expect(build('kept')).toEqual([]);

  write(0, (mdx) => `${mdx}\nNyskrivet i slutet.\n`);
  tagged('Sedan så.');
  expect(build('kept')).toEqual(['provartikel-2']);
  expect(page(1)).toContain('Nyskrivet i slutet.');
  expect(page(3)).toContain('Sedan så.');
  expect(readFileSync(join(copy.path, 'dist/utskrift/index.html'), 'utf8')).toContain('Nyskrivet');

  const kept = contentsOf(join(copy.path, 'dist'));
  rmSync(join(copy.path, 'dist'), { recursive: true });
  expect(build('none')).toEqual([]);
  expect(contentsOf(join(copy.path, 'dist'))).toEqual(kept);
}, 300_000);
