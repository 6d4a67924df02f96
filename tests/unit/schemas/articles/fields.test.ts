import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFields } from '../../../../src/schemas/articles/fields.ts';
import { guideArticle } from '../../../../src/schemas/articles/schema.ts';

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
    [
      'a path without its slash',
      [...whole, 'related:', '  - /guide/frakt'],
      /^9: .* ska vara en sökväg med snedstreck/,
    ],
    [
      'a title too long',
      whole.with(0, `title: ${'å'.repeat(63)}`),
      /^2: .*`title` är 63 tecken, men får vara högst 60/,
    ],
    [
      'a list too long',
      [...whole, 'competences: [a, b, c, d, e]'],
      /^8: .*`competences` har 5 poster, men får ha högst 4/,
    ],
  ])('%s is told with its line', (_why, lines, message) => {
    const told = problems(lines);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(message);
  });

  test('that checkArticles tells with more advice are left to it', () => {
    expect(problems(whole.with(0, 'title: ""'))).toEqual([]);
    expect(problems(whole.with(1, 'description: Kort.'))).toEqual([]);
  });

  test('count what a reader does: an emoji is one sign, and a last line break none', () => {
    const description = `${'å'.repeat(158)}📦📦`;
    expect(guideArticle.shape.description.safeParse(`${description}\n`).success).toBe(true);
    expect(guideArticle.shape.description.safeParse(`${description}å`).success).toBe(false);
  });

  test('in a folder of another kind are held against that kind', () => {
    expect(problems(whole, 'om').join()).toMatch(/order.* finns inte/);
    expect(problems(whole, 'omraden').join()).toMatch(/order.* finns inte/);
    expect(problems(whole, 'stories').join()).toMatch(/fictional.* saknas/);
  });
});
