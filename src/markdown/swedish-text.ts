import { defineMdastPlugin } from 'satteri';

const NBSP = '\u00a0';

/**
 * Swedish typography for running text: the closing mark on both sides of a quotation, and spaces
 * that don't break inside a number or between a number and its unit.
 */
export function swedish(text: string): string {
  return text
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:%|kr|kronor|kg|km|euro|öre)(?![\p{L}\d]))/gu, `$1${NBSP}`);
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
