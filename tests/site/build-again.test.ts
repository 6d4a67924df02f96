import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generatedArticle } from '../bench/generate/articles.ts';
import { copyOfProject } from './project-copy.ts';

const example = fileURLToPath(new URL('../../exempel/logistikchef/content', import.meta.url));

it('draws an article that has changed, and what others show of it, and nothing else', () => {
  using copy = copyOfProject();
  const guide = join(copy.path, 'liten/guide');
  cpSync(example, join(copy.path, 'liten'), { recursive: true });
  mkdirSync(guide);
  const write = (n: number, change: (mdx: string) => string = (mdx) => mdx) => {
    const mdx = generatedArticle(n, { pages: ['/matris/'], competences: [] });
    const file = join(guide, `provartikel-${n + 1}.mdx`);
    writeFileSync(file, change(mdx.replace(/^competences: .*\n/m, '')));
  };
  const build = () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: copy.path,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: 'liten' },
      },
    );
    expect(status, stderr).toBe(0);
    const restored = stdout.matchAll(/guide\/(provartikel-\d)\/index\.html\s*\(restored\)/g);
    return [...restored].map(([, name]) => name).toSorted();
  };
  const page = (n: number) =>
    readFileSync(join(copy.path, `dist/guide/provartikel-${n}/index.html`), 'utf8');

  for (const n of [0, 1, 2]) write(n);
  expect(build()).toEqual([]);

  write(0, (mdx) => `${mdx}\nNyskrivet i slutet.\n`);
  expect(build()).toEqual(['provartikel-2', 'provartikel-3']);
  expect(page(1)).toContain('Nyskrivet i slutet.');
  expect(readFileSync(join(copy.path, 'dist/utskrift/index.html'), 'utf8')).toContain('Nyskrivet');

  write(1, (mdx) => mdx.replace('title: Provartikel 2', 'title: Ett annat namn'));
  expect(build()).toEqual([]);
  expect(page(3)).toContain('Ett annat namn');
}, 300_000);
