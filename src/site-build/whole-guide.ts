import { select, selectAll } from 'hast-util-select';
import { attributeEdit, innerRangeOf, insertion, withoutAttribute } from './edits.ts';
import { addressOf, type Page } from './page.ts';
import { type Book, type Chapter, chapter, chapterId } from './whole-guide/chapter.ts';

/** The file of the page with the whole guide: built as its cover and its contents. */
export const WHOLE_GUIDE = 'utskrift/index.html';

/** The whole guide while it is being made. */
interface Making {
  readonly address: string;
  /** How many chapters it has. */
  readonly size: number;
  /** Which pages become chapters, and their ids. */
  readonly chapters: readonly string[];
  /** Makes a chapter of a page; undefined where the contents don't name it. */
  readonly chapterOf: (page: Page) => Chapter | undefined;
  /** Takes the chapter that was made of the page in a file. */
  readonly add: (file: string, chapter: Chapter) => void;
  /** The page with all its chapters. Throws where the contents name a page that wasn't added. */
  readonly whole: () => Page;
}

/**
 * Begins to put the whole guide on one page: every page that its contents name becomes a chapter, in
 * that order. The chapters are made of the built pages, so that they never differ from them.
 */
export function startBook(frame: Page, known: Pick<Book, 'prefix' | 'words'>): Making {
  const { address } = frame;
  const named = selectAll('a[data-chapter]', frame.tree).map(({ properties }) =>
    String(properties['href']).slice(known.prefix.length),
  );
  if (named.length === 0) throw new Error(`${address}: innehållet (data-chapter) saknas.`);
  const book = { ...known, chapters: new Map(named.map((path) => [path, chapterId(path)])) };
  const made = new Map<string, Chapter>();
  return {
    address,
    size: named.length,
    chapters: [...book.chapters].flat(),
    chapterOf: (page) => (book.chapters.has(page.address) ? chapter(page, book) : undefined),
    add: (file, own) => {
      made.set(addressOf(file), own);
    },
    whole: () => {
      const chapters = named.map((path) => {
        const found = made.get(path);
        if (found === undefined) throw new Error(`${address}: sidan ${path} saknas.`);
        return found;
      });
      leadWithin(frame, book);
      const end = select('[data-whole-guide]', frame.tree);
      if (end === undefined) throw new Error(`${address}: data-whole-guide saknas.`);
      const text = chapters.map(({ html }) => html).join('\n');
      frame.edits.push(insertion(innerRangeOf(end).end, text));
      for (const { ids, links } of chapters) {
        frame.added.ids.push(...ids);
        frame.added.links.push(...links);
      }
      return frame;
    },
  };
}

/** Lets the contents, and the matrix after them, lead to the chapters instead of to the pages. */
function leadWithin({ tree, edits }: Page, { chapters, prefix }: Book): void {
  for (const link of selectAll('main a[href]', tree)) {
    const found = chapters.get(String(link.properties['href']).slice(prefix.length));
    if (found !== undefined) edits.push(attributeEdit(link, 'href', 'href', `#${found}`));
    edits.push(...withoutAttribute(link, 'dataChapter'));
  }
}
