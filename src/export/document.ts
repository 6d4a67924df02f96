/**
 * A document as plain data, so that the screen, the paper, Word and Markdown all say the same
 * words. Built by pure functions; nothing in it knows how it will look.
 */

/** A piece of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** A paragraph; `lead` is the few words in bold that say what it is about. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly lead?: string }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly ordered?: boolean;
      readonly lead?: string;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** How the width is shared between the columns, in any unit. */
      readonly widths: readonly number[];
      /** Drawn instead of the words of its only row where a picture can be drawn, column by column. */
      readonly bars?: readonly (readonly Bar[])[];
    };

/** A bar of a picture: what is required, in a frame as high as it was before somebody covered it. */
export interface Bar {
  readonly required: number;
  readonly baseline: number;
  /** Whether it is one of the demands that the document is about. */
  readonly strong: boolean;
}

/** A whole document. `file` is the name it is saved under, without its extension. */
export interface Document {
  readonly file: string;
  readonly title: string;
  /** The site that the document comes from, by name: a file says so in its properties. */
  readonly publisher: string;
  readonly blocks: readonly Block[];
  /** As in "en-GB"; Swedish without it. */
  readonly language?: string;
  /** True where it has to get by with few pages, so that letters and distances are smaller. */
  readonly compact?: boolean;
}

/** The language of a document that doesn't say which. */
export const SWEDISH = 'sv-SE';

/** A heading. Level 1 is the document's own title. */
export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** A paragraph, with a few words in bold before it where they are given. */
export const paragraph = (text: string, lead?: string): Block =>
  lead === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, lead };

/** A list; empty lists are left out by whoever builds the document. */
export const items = (entries: readonly string[], lead?: string): Block =>
  lead === undefined ? { kind: 'list', items: entries } : { kind: 'list', items: entries, lead };

/** Text that a person has written: a paragraph a line, and a list where lines begin with a dash. */
export function written(text: string): Block[] {
  const blocks: Block[] = [];
  let list: string[] = [];
  const close = () => {
    if (list.length > 0) blocks.push(items(list));
    list = [];
  };
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const [, entry] = /^[-–•*]\s+(.*)$/.exec(line) ?? [];
    if (entry !== undefined) list.push(entry);
    else {
      close();
      if (line !== '') blocks.push(paragraph(line));
    }
  }
  close();
  return blocks;
}

/** Where something is still to be filled in: words between square brackets. */
export const PLACEHOLDER = /\[[^[\]\n]+\]/g;

/** How many places of a document are still to be filled in. */
export function blanks({ title, blocks }: Document): number {
  const texts = [title, ...blocks.flatMap(textsOf)];
  return texts.reduce((sum, words) => sum + (words.match(PLACEHOLDER)?.length ?? 0), 0);
}

/** About so many lines a document has, in lines of so many characters: a row of a table is one text. */
export function linesOf({ title, blocks }: Document, lineLength: number): number {
  const texts = [
    title,
    ...blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((cells) => cells.join(' ')) : textsOf(block),
    ),
  ];
  return texts.reduce((sum, words) => sum + Math.max(1, Math.ceil(words.length / lineLength)), 0);
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? block.rows.flat() : [block.text];
}
