/** How heavy a text is to read. */
export interface Readability {
  readonly words: number;
  /** Läsbarhetsindex (Björnsson 1968): words per sentence plus the percentage of long words. */
  readonly lix: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-’:][\p{L}\p{N}]+)*/gu;
const LONG = 6;

/**
 * Measures blocks of running text. A block that ends without a stop, such as a heading, counts as
 * a sentence of its own; a colon before an explanation ends a sentence too, as the index has it.
 */
export function readability(blocks: Iterable<string>): Readability {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const block of blocks) {
    const found = block.match(WORD) ?? [];
    if (found.length === 0) continue;
    words += found.length;
    long += found.filter((word) => [...word].length > LONG).length;
    const stops = block.match(/[.!?:](?=[\s”)]|$)/g)?.length ?? 0;
    sentences += /[.!?:][”)]?\s*$/.test(block) ? stops : stops + 1;
  }
  return { words, lix: words === 0 ? 0 : words / sentences + (100 * long) / words };
}
