import { resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { contentPaths, exampleContent } from '../../src/content-paths.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['content', 'the guide’s own', undefined],
  ['exempel/min-roll/content', 'another', 'exempel/min-roll/content'],
  ['exempel/min-roll/content', 'one that is named less neatly', './exempel/min-roll/content/'],
  ['exempel/min-roll/content', 'one named by its whole path', resolve('exempel/min-roll/content')],
  ['../annan', 'one outside the project', '../annan'],
])('finds everything in %s, %s', (dir, _, setting) => {
  vi.stubEnv('CONTENT_DIR', setting);
  const content = contentPaths();
  expect(content.dir).toBe(dir);
  expect(content.redirects).toBe(`${dir}/redirects.yaml`);
  expect(content.articles('guide')).toBe(`${dir}/guide`);
  expect(content.articles('event')).toBe(`${dir}/event`);
});

it('reads the events from elsewhere where that is asked for, and nothing else', () => {
  vi.stubEnv('EVENT_DIR', './tests/fixtures/event');
  expect(contentPaths().articles('event')).toBe('./tests/fixtures/event');
  expect(contentPaths().articles('guide')).toBe('content/guide');
});

it('knows where an example lies', () => {
  expect(exampleContent('logistikchef')).toBe('exempel/logistikchef/content');
});

it('takes an empty setting for none', () => {
  vi.stubEnv('CONTENT_DIR', '');
  vi.stubEnv('EVENT_DIR', '');
  expect(contentPaths().articles('event')).toBe('content/event');
});
