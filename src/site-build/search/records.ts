import { type HTMLElement, parse } from 'node-html-parser';

/** Something that can be found: a page, or a term of the glossary. */
export interface SearchRecord {
  /** Its address without the site's base, such as `/omraden/logistik/`. */
  readonly url: string;
  readonly title: string;
  /** Its text as HTML, with weights where a word counts for less than in the running text. */
  readonly body: string;
  /** The words of the body. */
  readonly text: string;
}

/** Pages whose text is that of other pages, and the ones that help a lost reader. */
const LEFT_OUT = /^\/(?:404\.html|sok\/|utskrift\/|inbaddad\/)/;

/** What every page repeats, what leads elsewhere, and what changes with the company. */
const NOISE = [
  'h1',
  '.article-facts',
  '.permalink',
  '.share',
  '.suggest',
  'nav',
  'script',
  'style',
  'astro-island',
  '.matrix-host',
  '.eyebrow',
  '.brief',
  '.related',
  '.controls',
  '.without-script',
  '.elsewhere > .note',
  '.article-end .note',
  '.article-end .notice',
].join(',');

const clean = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** Reads what can be found on a built page. Empty for a page that shouldn't be found. */
export function recordsOf(url: string, html: string): SearchRecord[] {
  const root = parse(html);
  const main = root.querySelector('main');
  const robots = root.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
  if (main === null || LEFT_OUT.test(url) || robots.includes('noindex')) return [];
  const title = clean(main.querySelector('h1')?.text ?? '');
  const terms = main.querySelectorAll('.glossary > div').flatMap((term) => {
    const record = termRecord(url, term);
    term.remove();
    return record;
  });
  for (const noise of main.querySelectorAll(NOISE)) noise.remove();
  for (const table of main.querySelectorAll('table')) {
    table.setAttribute('data-pagefind-weight', '0.3');
  }
  // Lists of links name other pages, which have the words as their own.
  for (const list of main.querySelectorAll('.page-list, .area-cards')) {
    list.setAttribute('data-pagefind-weight', '0.1');
  }
  return [{ url, title, ...bodyOf(main) }, ...terms];
}

function termRecord(url: string, term: HTMLElement): SearchRecord[] {
  const name = term.querySelector('dt');
  const definition = term.querySelector('dd');
  if (name === null || definition === null) return [];
  const english = name.querySelector('[lang=en]');
  name.querySelector('.glossary-english')?.remove();
  definition.querySelector('.see')?.remove();
  const said = english === null ? '' : `<p>${english.innerHTML}</p>`;
  const { body, text } = bodyOf(definition);
  return [
    {
      url: `${url}#${name.id}`,
      title: clean(name.text),
      body: body + said,
      text,
    },
  ];
}

function bodyOf(element: HTMLElement): Pick<SearchRecord, 'body' | 'text'> {
  return {
    body: element.innerHTML.replaceAll('\u00ad', '').replaceAll('&shy;', ''),
    // Markup stands between words where the blocks meet.
    text: clean(parse(element.innerHTML.replaceAll('<', ' <')).text),
  };
}
