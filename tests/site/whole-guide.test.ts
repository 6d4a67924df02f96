import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { PAGE_KINDS } from '../../src/site/page-kinds.ts';
import { listed } from './machines.ts';
import { dist, pageAt } from './pages.ts';

const { html } = pageAt('/utskrift/');
const book = parse(html);
const inBook = PAGE_KINDS.filter(({ chapterHeading }) => chapterHeading !== undefined);
const chapters = listed.filter(
  ({ address }) => address === '/ordlista/' || inBook.some(({ pages }) => pages?.test(address)),
);
const idOf = (address: string) => address.split('/').filter(Boolean).join('-');
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the whole guide on one page', () => {
  it('has every page as a chapter, in the order of its contents', () => {
    const order = book
      .querySelectorAll('.book-contents a')
      .map((link) => link.getAttribute('href')?.slice(1));
    expect(book.querySelectorAll('.chapter').map(({ id }) => id)).toEqual(order);
    expect(order.slice(1).toSorted()).toEqual(
      chapters.map(({ address }) => idOf(address)).toSorted(),
    );
  });

  it('has every id once, and every link within it leads somewhere', () => {
    const ids = book.querySelectorAll('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = new Set(ids);
    const links = book.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThanOrEqual(chapters.length);
    expect(links.filter((href) => !targets.has(href?.slice(1) ?? ''))).toEqual([]);
  });

  it('shows the whole matrix, and offers nothing that would be dead on paper', () => {
    const matrix = book.querySelector('#matrisen');
    const rows = pageAt('/matris/').html.match(/data-competence="/g) ?? [];
    expect(matrix?.querySelectorAll('[data-competence]')).toHaveLength(rows.length);
    const main = book.querySelector('main');
    // The matrix is a form with nothing in it to fill in.
    expect(main?.querySelectorAll('button, input, select, script, style')).toHaveLength(0);
    expect(html).not.toContain('<astro-island');
  });

  it('is left to people: no listing and no Markdown copy', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(existsSync(join(dist, 'utskrift/index.md'))).toBe(false);
    expect(pageAt('/omraden/').html).toContain('/utskrift/"');
  });
});

test.each(chapters)('$address is there with every paragraph', ({ address, main }) => {
  const chapter = book.getElementById(idOf(address));
  const said = letters(chapter?.textContent ?? '');
  expect(chapter?.querySelector('h2')?.textContent.trim()).toBe(
    main.querySelector('h1')?.textContent.trim(),
  );
  for (const part of main.querySelectorAll(
    '.prose > p:not(.suggest), .prose > ul > li, dl.levels dd, .question p',
  )) {
    expect(said).toContain(letters(part.textContent));
  }
});
