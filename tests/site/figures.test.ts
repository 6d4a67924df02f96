import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { PAGE_KINDS } from '../../src/site/page-kinds.ts';
import { fileAt } from './machines.ts';
import { pageAt, pages } from './pages.ts';

const BOOK = '/utskrift/';

const figuresOf = (html: string) => parse(html).querySelectorAll('main figure');
const words = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ').trim();
/** Only the letters and digits, which no markup changes. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const figures = pages
  .filter(({ address, html }) => address !== BOOK && html.includes('<figure'))
  .flatMap(({ address, html }) =>
    figuresOf(html).map((figure, place) => ({ address, place, figure })),
  );
const drawn = figures.filter(({ figure }) => figure.hasAttribute('data-figure'));

/** What of a figure is said to those who don't see it, besides its caption. */
function saidInWords(figure: HTMLElement): string {
  const copy = parse(figure.outerHTML);
  for (const unheard of copy.querySelectorAll('figcaption, svg, [aria-hidden=true]')) {
    unheard.remove();
  }
  const labels = figure
    .querySelectorAll('svg[role=img]')
    .map((svg) => svg.getAttribute('aria-label'));
  const pictures = figure.querySelectorAll('img').map((img) => img.getAttribute('alt'));
  return [...labels, ...pictures, words(copy)].join(' ').trim();
}

describe.each(figures)('figure $place of $address', ({ figure }) => {
  it('has a caption and a text equivalent', () => {
    const caption = figure.querySelector('figcaption');
    expect(caption === null ? '' : words(caption)).not.toBe('');
    expect(saidInWords(figure)).toMatch(/\p{L}{3,}/u);
  });

  it('draws nothing that a screen reader would stumble on', () => {
    for (const svg of figure.querySelectorAll('svg')) {
      const hidden = svg.closest('[aria-hidden=true]') !== null;
      expect(hidden || (svg.getAttribute('aria-label') ?? '') !== '').toBe(true);
    }
  });
});

describe.each(drawn)('the drawn figure $place of $address', ({ address, figure }) => {
  const copied = () =>
    letters(fileAt(`${address}index.md`.slice(1)).replace(/\]\([^)\s]*\)/g, ']'));

  it('says all of it in the Markdown copy', () => {
    const said = copied();
    const parts = figure.querySelectorAll('.figure-title, .note, dt, dd, th, li b, li p');
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(said).toContain(letters(part.textContent));
  });

  it('needs no script and holds words of its own, not of the drawing', () => {
    expect(figure.querySelectorAll('script, svg text')).toEqual([]);
    expect(figure.querySelectorAll('table, dl, ol')).not.toEqual([]);
  });
});

test('there is a drawn figure on every list page that the site has', () => {
  const shown = new Set(drawn.map(({ address }) => address));
  const lists = ['/guide/', '/stories/', '/omraden/', '/specialister/', '/ordlista/'];
  for (const address of lists.filter((list) => pages.some((page) => page.address === list))) {
    expect(shown, address).toContain(address);
  }
});

test('the whole guide has every figure of its chapters', () => {
  const lists = PAGE_KINDS.map(({ path }): string => path);
  const inBook = figuresOf(pageAt(BOOK).html).filter((figure) =>
    figure.hasAttribute('data-figure'),
  );
  const titles = (all: readonly HTMLElement[]) =>
    all.flatMap((figure) => figure.querySelectorAll('.figure-title').map(words));
  const own = titles(
    drawn.filter(({ address }) => !lists.includes(address)).map(({ figure }) => figure),
  );
  expect(own.filter((title) => !titles(inBook).includes(title))).toEqual([]);
});
