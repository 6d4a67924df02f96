import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFields } from '../../../src/schemas/article-fields.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'falt-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const whole = [
  'title: Frakt',
  'description: En beskrivning som är lång nog för att säga något om sidan.',
  'published: 2026-11-24',
  'updated: 2026-11-24',
  'responsible: Redaktionen',
  'order: 3',
];

function problems(lines: readonly string[], folder = 'guide'): string[] {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'frakt.mdx'), `---\n${lines.join('\n')}\n---\n\nText.\n`);
  return checkFields(root, root).map(({ line, message }) => `${line}: ${message}`);
}

describe('the fields of an article', () => {
  test('that is whole pass', () => {
    expect(problems(whole)).toEqual([]);
  });

  test.each([
    ['a missing date', whole.filter((line) => !line.startsWith('updated')), /updated.* saknas/],
    ['a misspelt field', [...whole, 'relatd: []'], /^8: .*relatd.* finns inte/],
    ['a date that is none', whole.with(3, 'updated: i går'), /^5: /],
    [
      'law without a source',
      [...whole, 'legal: true'],
      /också checked \(datum\) och minst en källa/,
    ],
    ['a path without its slash', [...whole, 'related:', '  - /guide/frakt'], /^9: .*snedstreck/],
  ])('%s is told with its line', (_why, lines, message) => {
    const told = problems(lines);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(message);
  });

  test('in a folder of another kind are held against that kind', () => {
    expect(problems(whole, 'om').join()).toMatch(/order.* finns inte/);
    expect(problems(whole, 'omraden').join()).toMatch(/order.* finns inte/);
    expect(problems(whole, 'stories').join()).toMatch(/fictional.* saknas/);
  });
});
