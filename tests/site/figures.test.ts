import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { PAGE_KINDS } from '../../src/site/page-kinds.ts';
import { published } from '../support/framework.ts';
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

test('there are at least twelve drawn figures, and one on every area page and list page', () => {
  expect(drawn.length).toBeGreaterThanOrEqual(12);
  const shown = new Set(drawn.map(({ address }) => address));
  const areas = published.areas.map(({ id }) => `/omraden/${id}/`);
  const lists = ['/guide/', '/stories/', '/omraden/', '/specialister/', '/ordlista/'];
  for (const address of [...areas, ...lists]) expect(shown, address).toContain(address);
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

const figureWith = (address: string, selector: string) => {
  const found = figuresOf(pageAt(address).html).find((figure) => figure.querySelector(selector));
  if (found === undefined) throw new Error(`No figure of ${address} has ${selector}`);
  return found;
};
const numbers = (elements: readonly HTMLElement[], attribute: string) =>
  elements.map((element) => Number.parseFloat(element.getAttribute(attribute) ?? ''));

test('the steps of a flow begin where the one before ended, and the total is as long as all', () => {
  const bars = figureWith('/omraden/logistik/', '.figure-steps').querySelectorAll('rect');
  const [from, length] = [numbers(bars, 'x'), numbers(bars, 'width')];
  expect(length.at(-1)).toBe(100);
  length.slice(0, -2).forEach((own, step) => {
    expect(from[step + 1]).toBeCloseTo((from[step] ?? 0) + own, 1);
  });
});

test('bars below zero end where those above it begin', () => {
  const rows = figureWith('/guide/kassaflode/', '.figure-rows');
  const bars = rows.querySelectorAll('rect');
  const zero = Number.parseFloat(rows.querySelector('line')?.getAttribute('x1') ?? '');
  const ends = numbers(bars, 'x').map((x, row) => x + (numbers(bars, 'width')[row] ?? 0));
  expect(ends[0]).toBeCloseTo(zero, 1);
  expect(numbers(bars, 'x').at(-1)).toBeCloseTo(zero, 1);
});

test('levels in a figure are those that the rule gives', () => {
  const table = figureWith('/guide/specialister-andrar-kraven/', '.figure-meter');
  const all = requirements(
    indexFramework(published),
    new Map([
      ['marknadsbyra', 'external'],
      ['webbyra', 'external'],
    ]),
  );
  for (const row of table.querySelectorAll('tbody tr')) {
    const name = row.querySelector('th')?.textContent.trim();
    const id = published.competences.find((competence) => competence.name === name)?.id;
    const expected = all.find(({ competence }) => competence === id)?.required;
    const cell = row.querySelectorAll('td').at(-1);
    expect(cell?.textContent.trim().charAt(0)).toBe(String(expected));
    expect(cell?.querySelectorAll('rect:not(.figure-empty)')).toHaveLength(expected ?? 0);
  }
});
