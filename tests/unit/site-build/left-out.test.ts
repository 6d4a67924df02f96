import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { select } from 'hast-util-select';
import { describe, expect, it, test } from 'vitest';
import { isLeftOut, type Output } from '../../../src/site-build/left-out.ts';
import { bodyOf } from './page-of.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));

describe('what a template says of itself', () => {
  test.each<[string, readonly Output[]]>([
    ['<p data-only="screen">', ['copy', 'search', 'book']],
    ['<p role="status">', ['copy', 'search', 'book']],
    ['<p data-copy="none">', ['copy']],
    ['<p data-copy="aside">', []],
    ['<p data-book="none">', ['book']],
    ['<p data-pagefind-ignore>', ['search']],
    ['<p class="controls note">', []],
    ['<nav>', ['copy', 'search', 'book']],
    ['<button>', ['copy', 'book']],
  ])('%s', (html, outputs) => {
    const element = select('body > *', bodyOf(html));
    if (element === undefined) throw new Error(html);
    const all: readonly Output[] = ['copy', 'search', 'book'];
    expect(all.filter((output) => isLeftOut(element, output))).toEqual(outputs);
  });
});

describe('a class', () => {
  const steps = filesIn('src/site-build', /\.ts$/);

  test.each(steps)('decides nothing in $name', ({ text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'])\/\/.*$/gm, '');
    expect(code).not.toMatch(/classList|\[class/);
    // In a selector: '.name', 'main .name', 'p.name'.
    expect(code).not.toMatch(/(?:select|selectAll|attributeAt)\((?:\w+,)?\s*['"`][^'"`]*\.[a-z]/);
  });

  it('is never all that tells a control that waits for a script', () => {
    const templates = [...filesIn('src', /\.(?:astro|tsx)$/), ...filesIn('content', /\.mdx$/)];
    const said = templates.flatMap(({ name, text }) =>
      [...text.matchAll(/<[\w.]+\s[^<]*?class="[^"]*\b(?:controls|without-script)\b[^<]*?>/g)].map(
        ([tag]) => `${name}: ${tag}`,
      ),
    );
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((tag) => !/data-(?:only="screen"|copy="none")/.test(tag))).toEqual([]);
  });
});
