import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { pageAt, pages } from '../site/pages.ts';
import { published } from '../support/built.ts';

const figuresOf = (html: string) => parse(html).querySelectorAll('main figure[data-figure]');

test('there are at least twelve drawn figures, and one on every area page', () => {
  const drawn = pages.filter(({ html }) => html.includes('data-figure'));
  expect(drawn.length).toBeGreaterThanOrEqual(12);
  const shown = new Set(drawn.map(({ address }) => address));
  for (const { id } of published.areas) expect(shown).toContain(`/omraden/${id}/`);
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
