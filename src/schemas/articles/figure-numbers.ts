import {
  type ContentPath,
  type ContentProblem,
  code,
  type Located,
  problemAt,
} from '../problem.ts';
import type { Amount, Figure } from './figures.ts';
import { nodesOf } from './mdx-tree.ts';
import type { ArticleSource } from './source.ts';
import { evaluateSum } from './sums.ts';

/** An amount of a figure with its name and its place. */
interface Place {
  readonly name: string;
  readonly amount: Amount;
  readonly at: ContentPath;
}

const swedish = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 4 });

/** Reckons every sum of a figure again, and adds up what makes a whole. */
export function* checkAmounts(
  list: Located,
  index: number,
  figure: Figure,
): Generator<ContentProblem> {
  const { flow, parts = [] } = figure;
  for (const { name, amount, at } of [...rowsOf(index, figure), ...wholesOf(index, figure)]) {
    // In a sum the first colon ends its name.
    const line = `${name.replaceAll(':', '')}: ${amount.sum}`;
    const problem = amount.sum === undefined ? undefined : evaluateSum(line);
    const fix = 'Räkna om, eller skriv ≈ i stället för = om svaret är avrundat.';
    if (problem !== undefined) yield problemAt(list, at, problem, fix);
  }
  const wholes = [
    ...(flow === undefined
      ? []
      : [{ rows: flow.steps, whole: flow.total, at: [index, 'flow', 'total', 'amount'] }]),
    ...parts.map((part, place) => ({
      rows: part.of,
      whole: part,
      at: [index, 'parts', place, 'amount'],
    })),
  ];
  for (const { rows, whole, at } of wholes) {
    const sum = rows.reduce((all, { amount }) => all + amount.value, 0);
    if (Math.abs(sum - whole.amount.value) < 1e-6) continue;
    const message = `Delarna blir tillsammans ${swedish.format(sum)}, men ”${whole.name}” är ${swedish.format(whole.amount.value)}.`;
    yield problemAt(list, at, message, 'Rätta den del som är fel, eller summan.');
  }
}

/**
 * Holds the numbers of a figure against the article that it stands in: each that isn't reckoned in
 * the figure itself, and each that its words name.
 */
export function* checkNumbers(
  list: Located,
  index: number,
  figure: Figure,
  article: ArticleSource,
): Generator<ContentProblem> {
  const said = new Set(articleText(article).flatMap(numbersIn));
  const rows = rowsOf(index, figure);
  const problem = (at: ContentPath, number: string) =>
    problemAt(
      list,
      at,
      `Talet ${code(number)} i figuren ${code(figure.id)} står inte i ${article.file}.`,
      'Rätta talet, eller skriv hur det räknas ut: `amount: "70 / 8 ≈ 9"`.',
    );
  for (const { amount, at } of rows) {
    const number = swedish.format(Math.abs(amount.value));
    if (amount.sum === undefined && !said.has(bare(number))) yield problem(at, number);
  }
  for (const { amount } of [...rows, ...wholesOf(index, figure)]) {
    said.add(bare(swedish.format(Math.abs(amount.value))));
  }
  for (const { text, at } of wordsOf(index, figure)) {
    for (const number of numbersIn(text)) {
      if (!said.has(number)) yield problem(at, number);
    }
  }
}

/** The amounts that an author has to account for. */
function rowsOf(index: number, { bars = [], flow, parts = [] }: Figure): Place[] {
  return [
    ...bars.map((row, place) => ({ ...row, at: [index, 'bars', place, 'amount'] })),
    ...(flow?.steps ?? []).map((row, place) => ({
      ...row,
      at: [index, 'flow', 'steps', place, 'amount'],
    })),
    ...parts.flatMap(({ of }, part) =>
      of.map((row, place) => ({ ...row, at: [index, 'parts', part, 'of', place, 'amount'] })),
    ),
  ];
}

/** What the others add up to. */
function wholesOf(index: number, { flow, parts = [] }: Figure): Place[] {
  return [
    ...(flow === undefined ? [] : [{ ...flow.total, at: [index, 'flow', 'total', 'amount'] }]),
    ...parts.map(({ name, amount }, place) => ({
      name,
      amount,
      at: [index, 'parts', place, 'amount'],
    })),
  ];
}

/** The running words of a figure, in which a number is a claim too. */
function wordsOf(index: number, { title, note = '', levels = [], periods = [] }: Figure) {
  return [
    { text: title, at: [index, 'title'] },
    { text: note, at: [index, 'note'] },
    ...levels.map(({ text }, place) => ({ text, at: [index, 'levels', place, 'text'] })),
    ...periods.map(({ text = '' }, place) => ({ text, at: [index, 'periods', place, 'text'] })),
  ];
}

function articleText({ tree }: ArticleSource): string[] {
  const nodes = tree === undefined ? [] : [...nodesOf(tree)];
  return nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
}

/** The numbers in a text as they are written, without the spaces inside them. */
function numbersIn(text: string): string[] {
  const found = text.match(/\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g) ?? [];
  return found.map(bare);
}

const bare = (number: string) => number.replaceAll(/\s/g, '');
