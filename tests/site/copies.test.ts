import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { ARTICLE_KINDS } from '../../src/site/page-kinds.ts';
import { site } from '../support/built.ts';
import { fileAt, fileBehind, home, type Listed, listed } from './machines.ts';
import { pageAt, pages } from './pages.ts';

/** What only makes sense in a browser, and isn't copied. */
const LEFT_OUT =
  'script, style, nav, svg, button, [data-only=screen], [hidden], .controls, .without-script, .visually-hidden, [role=status], .requirement-why, .requirements thead th:last-child, .article-facts, .permalink, .share, .suggest';

const copyOf = ({ root, url }: Listed): string => {
  const link = root.querySelector('head link[rel=alternate][type="text/markdown"]');
  return new URL(link?.getAttribute('href') ?? 'no-copy', url).href;
};
const copies = listed.map((page) => ({ ...page, copy: fileBehind(copyOf(page)) }));
const copyAt = (address: string) =>
  copies.find((page) => page.address === address)?.copy ?? `no copy of ${address}`;

/** Only the letters and digits, which no markup changes. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
/** Code as an author shows it, in a block or in a sentence, where marks mean nothing. */
const CODE = /^```$[\s\S]*?^```$|`[^`\n]+`/gm;
/** Markdown without the addresses of its links and its marks. */
const plain = (markdown: string) =>
  letters(
    markdown.replace(new RegExp(`${CODE.source}|\\]\\([^)\\s]*\\)`, 'gm'), (found) =>
      found.startsWith(']') ? ']' : found,
    ),
  );

function withoutControls(main: HTMLElement): HTMLElement {
  const copy = parse(main.outerHTML);
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  return copy;
}

describe.each(copies)('the copy of $address', ({ address, url, copy, main }) => {
  it('stands beside the page, with title, address and date on top', () => {
    const date = main.querySelector('.article-facts time')?.getAttribute('datetime');
    const title = main.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
    const top = [`# ${title}`, '', `- Adress: ${url}`];
    if (date !== undefined) top.push(`- Uppdaterad: ${date}`);
    expect(copy.split('\n').slice(0, top.length)).toEqual(top);
    expect(fileAt(`${address}index.md`.slice(1))).toBe(copy);
  });

  it('has the text of every paragraph, heading, point, term and cell', () => {
    const said = plain(copy);
    const parts = withoutControls(main).querySelectorAll(
      'p, h1, h2, h3, h4, li, dt, dd, th, td, caption',
    );
    const leaves = parts.filter((part) => part.querySelector('p, ul, ol, li, h2, h3') === null);
    expect(leaves.length).toBeGreaterThan(2);
    for (const part of leaves) expect(said).toContain(letters(part.textContent));
  });

  it('has no HTML, no control and no link that leaves the reader behind', () => {
    // What an author shows as code is code in the copy too.
    const text = copy.replace(CODE, '');
    expect(text).not.toMatch(/(?<!\\)<\/?[a-z!][^>]*>/i);
    expect(text).not.toMatch(/&(?:amp|lt|gt|quot|nbsp|#\w+);/);
    for (const button of main.querySelectorAll('button')) {
      expect(copy.split('\n')).not.toContain(button.textContent.trim());
    }
    for (const [, to = ''] of text.matchAll(/\]\(([^)]*)\)/g)) expect(to).toMatch(/^https?:\/\//);
  });

  it('has every table, each row as wide as its head', () => {
    const tables = withoutControls(main).querySelectorAll('table');
    const rows = copy.split('\n').map((line) => line.replace(/^> /, ''));
    expect(rows.filter((line) => /^\| ---/.test(line))).toHaveLength(tables.length);
    const widths = rows
      .map((line, index) => ({ line, head: rows[index - 1] }))
      .filter(({ line, head }) => line.startsWith('| ') && head?.startsWith('| ') === true)
      .map(({ line, head = '' }) => [line, head].map((row) => row.split(/(?<!\\)\|/).length));
    for (const [own, above] of widths) expect(own).toBe(above);
  });
});

it('shows the matrix with the baseline, a row per competence', () => {
  const rows = pageAt('/matris/').html.match(/data-competence="/g) ?? [];
  const own = copyAt('/matris/')
    .split('\n')
    .filter((line) => /^\| \[.*\| \*\*[1-4]\*\* \p{L}+/u.test(line));
  expect(own).toHaveLength(rows.length);
  expect(copyAt('/matris/')).toContain(`på sidan: ${home}matris/`);
});

describe('llms.txt', () => {
  const text = fileAt('llms.txt');
  const lines = text.split('\n').filter((line) => line.startsWith('- '));

  it('begins with what the site is', () => {
    expect(text.startsWith(`# ${site.name}\n\n> `)).toBe(true);
    expect(text).toMatch(/^.+\n\n> \S.*\n\n\S/);
  });

  it('lists every copy once, with its title and one line', () => {
    const links = lines.map((line) => line.match(/^- \[(.+)\]\((\S+)\): \S/)?.slice(1));
    const expected = listed.map((page) => [
      page.main.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim(),
      copyOf(page),
    ]);
    const sorted = (list: readonly unknown[]) => list.map(String).toSorted();
    expect(sorted(links)).toEqual(sorted(expected));
    for (const link of links) expect(fileBehind(link?.[1] ?? '')).toMatch(/^# /);
  });

  it('keeps the order of the lists that people read', () => {
    const at = (url: string) => text.indexOf(`(${url}index.md)`);
    const lists = ['/omraden/', '/specialister/', ...ARTICLE_KINDS.map(({ path }) => path)];
    for (const list of lists) {
      const page = copies.find(({ address }) => address === list);
      // A small site is without some of them.
      if (page === undefined) continue;
      const links = page.main.querySelectorAll('.page-list a, .area-cards a');
      const order = [
        list.slice(1),
        ...links.map((link) => new URL(link.getAttribute('href') ?? '', home).href),
      ].map((to) => at(new URL(to, home).href));
      expect(order.length).toBeGreaterThan(1);
      expect(order).not.toContain(-1);
      expect(order, list).toEqual(order.toSorted((a, b) => a - b));
    }
  });
});

test('a page that is not published has no copy', () => {
  expect(pageAt('/404.html').html).not.toContain('text/markdown');
  const moved = pages.filter(({ html }) => html.includes('http-equiv="refresh"'));
  for (const { address } of moved) {
    expect(() => fileAt(`${address.slice(1)}index.md`)).toThrow();
  }
});
