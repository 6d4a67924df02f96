import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Element, Nodes, Text } from 'hast';
import { type Edit, insertion } from './edits.ts';
import type { Step } from './step.ts';

/** Words that begin with a letter and a hyphen, such as "e-post". */
const SHORT = /(?<![\p{L}\d-])\p{L}-\p{L}{2,12}(?![\p{L}-])/gu;
/** Of a longer one only the beginning: the rest may have to be broken where the column is narrow. */
const LONG = new RegExp(`${SHORT.source}|(?<![\\p{L}\\d-])\\p{L}-\\p{L}(?=\\p{L}{12})`, 'gu');

/** What isn't running text. */
const LEFT_ALONE = new Set('code head pre script select style svg template textarea'.split(' '));
const HEADING = /^h[1-6]$/;
const END = '</span>';

/** Reads the words that may be cut in a heading. A site may do without. */
export async function readBreakable(file: string): Promise<string[]> {
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
  return lines.map((line) => line.trim()).filter((line) => /^\p{L}/u.test(line));
}

/**
 * Says where the words of a page may and mustn't be broken. As all edits, these are made when every
 * step has seen the page, so that copies, search and pictures have the words as they are written.
 */
export function lineBreaks(words: readonly string[]): Step {
  return {
    name: 'line-breaks',
    read: ({ tree, html, edits }) => {
      // What an island says is written anew in the browser.
      const isIsland = ({ tagName }: { tagName: string }) => tagName === 'astro-island';
      edits.push(...lineBreakEdits(tree, html, words, isIsland));
    },
  };
}

/**
 * Marks up where the lines of a page may break. "e-post" is kept whole, and a compound that is
 * too long for a phone may be cut in a heading where `words` say so, as in "leverans-upplevelse".
 * It is done with elements and not with signs of their own, so that the words are still copied,
 * found and read aloud as they are written. `isSkipped` tells what else is left alone.
 */
export function lineBreakEdits(
  root: Nodes,
  html: string,
  words: readonly string[],
  isSkipped: (element: Element) => boolean,
): Edit[] {
  const cuts = new Map(words.map((word) => [word.replaceAll('-', '').toLowerCase(), word]));
  const edits: Edit[] = [];
  const visit = (node: Nodes, heading: boolean) => {
    if (node.type === 'text') {
      const [at, text] = sourceOf(node, html);
      // In a heading a long word is cut instead, which has to find it in one piece.
      edits.push(...wholeWordEdits(at, text, !heading));
      if (heading) edits.push(...cutEdits(at, text, cuts));
    }
    if (!('children' in node)) return;
    if (node.type === 'element' && (LEFT_ALONE.has(node.tagName) || isSkipped(node))) return;
    const inside = heading || (node.type === 'element' && HEADING.test(node.tagName));
    for (const child of node.children) visit(child, inside);
  };
  visit(root, false);
  return edits;
}

/** A text as the page writes it, which may be longer than what it says, and where it begins. */
function sourceOf({ position }: Text, html: string): [number, string] {
  const at = position?.start.offset ?? 0;
  return [at, html.slice(at, position?.end.offset ?? at)];
}

/** Keeps words whole, and the beginnings of those that are long unless these are to be left out. */
function wholeWordEdits(at: number, text: string, long: boolean): Edit[] {
  return [...text.matchAll(long ? LONG : SHORT)].flatMap(({ 0: word, index }) => [
    insertion(at + index, '<span class="whole">'),
    insertion(at + index + word.length, END),
  ]);
}

function cutEdits(at: number, text: string, cuts: ReadonlyMap<string, string>): Edit[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const parts = cuts.get(word.toLowerCase())?.split('-') ?? [];
    let place = at + index;
    return parts.slice(0, -1).map((part) => {
      place += part.length;
      return insertion(place, `<span class="joint">${END}`);
    });
  });
}
