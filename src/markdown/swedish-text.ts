import { defineMdastPlugin } from 'satteri';
import { wholeNumbers } from '../text/swedish.ts';

/**
 * Swedish typography for running text: the closing mark on both sides of a quotation, and spaces
 * that don't break inside a number or between a number and its unit.
 */
export function swedish(text: string): string {
  return wholeNumbers(text.replaceAll('"', '”').replaceAll("'", '’'));
}

/** Applies `swedish` to the text of an article; code and addresses are left alone. */
export function swedishText() {
  return defineMdastPlugin({
    name: 'swedish-text',
    text(node, context) {
      const value = swedish(node.value);
      if (value !== node.value) context.replaceNode(node, { type: 'text', value });
    },
  });
}
