import { defineHastPlugin } from 'satteri';

/**
 * Words that begin with a letter and a hyphen, such as "e-post". A longer one may need the break
 * where the column is narrow.
 */
const SHORT = /(?<![\p{L}\d-])\p{L}-\p{L}{2,12}(?![\p{L}-])/gu;

/** Cuts a text around the words that mustn't end a line after their hyphen. Odd places are words. */
export function aroundWholeWords(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(SHORT)) {
    parts.push(text.slice(from, index), word);
    from = index + word.length;
  }
  return [...parts, text.slice(from)];
}

/**
 * Keeps "e-commerce" on one line. With a frame around the word rather than another sign inside it,
 * so that it is still found and copied as it is written.
 */
export function wholeWords() {
  return defineHastPlugin({
    name: 'whole-words',
    text(node, context) {
      const parts = aroundWholeWords(node.value);
      const parent = context.parent(node);
      if (parts.length === 1 || (parent?.type === 'element' && parent.tagName === 'code')) return;
      context.replaceNode(
        node,
        parts
          .map((value, place) =>
            place % 2 === 0
              ? { type: 'text' as const, value }
              : {
                  type: 'element' as const,
                  tagName: 'span',
                  properties: { className: ['whole'] },
                  children: [{ type: 'text' as const, value }],
                },
          )
          .filter((part) => part.type === 'element' || part.value !== ''),
      );
    },
  });
}
