import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentPaths } from '../../src/content-paths.mjs';
import { dist, pages } from './pages.ts';

const base = process.env['BASE_PATH'] ?? '/';

test('static hosts get the policy of every page and the paths that have moved', () => {
  const rules = readFileSync(join(dist, '_headers'), 'utf8').split('\n\n');
  for (const { address, html } of pages) {
    const path = base + address.slice(1);
    const folder = `${base}${address.split('/')[1]}/*`;
    const rule = rules.find(
      (text) => text.startsWith(`${path}\n`) || text.startsWith(`${folder}\n`),
    );
    const [, own = ''] = html.match(/content-security-policy" content="([^"]*)"/) ?? [];
    for (const hash of own.match(/'(?:sha256-[^']+|wasm[^']+)'/g) ?? []) {
      expect(rule, address).toContain(hash);
    }
  }
  const { redirects } = contentPaths();
  const moved: { from: string; to: string }[] = existsSync(redirects)
    ? parse(readFileSync(redirects, 'utf8'))
    : [];
  const lines = readFileSync(join(dist, '_redirects'), 'utf8').split('\n');
  expect(lines.filter((line) => line !== '')).toEqual(
    moved.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301`),
  );
});

test('every script and sheet that a page names is there', () => {
  for (const { address, html } of pages) {
    const named = [
      ...html.matchAll(
        /(?:src|href|component-url|renderer-url|before-hydration-url)="([^"]+\.(?:m?js|css|woff2))"/g,
      ),
    ];
    for (const [, file = ''] of named) {
      expect(existsSync(join(dist, file.slice(base.length))), `${address} names ${file}`).toBe(
        true,
      );
    }
  }
});
