import { select, selectAll } from 'hast-util-select';
import { toString as textIn } from 'hast-util-to-string';
import type { Framework } from '../../domain/framework.ts';
import { LLMS_HEADINGS, llmsHeadingAt } from '../../site/llms-sections.ts';
import { ARTICLE_KINDS } from '../../site/page-kinds.ts';
import { llms } from '../../text/machines.ts';
import { inHead, type Page } from '../page.ts';

/** What the list says of a page, so that the page itself needn't be kept. */
export interface Copied {
  /** The page's address without the base, and that of its Markdown copy in full. */
  readonly address: string;
  readonly copy: string;
  readonly heading: string;
  readonly description: string;
  /** The addresses that the lists on the page lead to, with the base. */
  readonly leadsTo: readonly string[];
}

/** Reads what the list says of a page. `copy` is the address of its Markdown copy, in full. */
export function copiedPage(page: Page, copy: string): Copied {
  const title = page.main && select('h1', page.main);
  const links = page.main ? selectAll('[data-page-list] a', page.main) : [];
  return {
    address: page.address,
    copy,
    heading: (title === undefined ? '' : textIn(title)).replace(/\s+/g, ' ').trim(),
    description: inHead(page, 'meta[name=description]', 'content') ?? '',
    leadsTo: links.map(({ properties }) => String(properties['href'] ?? '')),
  };
}

/**
 * The text of `llms.txt`: what the site is, and every copy by section with one line each, in the
 * order that the section's own list has. `base` is the site's base without its last slash.
 */
export function llmsText(
  copied: readonly Copied[],
  base: string,
  { publisher, role: { source } }: Pick<Framework, 'publisher' | 'role'>,
): string {
  const start = copied.find(({ address }) => address === '/');
  const sections = [...LLMS_HEADINGS, llms.rest].flatMap((title) => {
    const own = copied.filter(({ address }) => (llmsHeadingAt(address) ?? llms.rest) === title);
    if (own.length === 0) return [];
    const lines = ordered(own, base).map(
      ({ heading, copy, description }) => `- [${heading}](${copy}): ${description}`,
    );
    return [`## ${title}`, lines.join('\n')];
  });
  return `${[
    `# ${publisher}`,
    `> ${start === undefined ? publisher : start.description}`,
    ...llms.about(
      source,
      copied.some(({ address }) => ARTICLE_KINDS.some(({ path }) => address.startsWith(path))),
    ),
    ...sections,
  ].join('\n\n')}\n`;
}

/** Lists first, then pages as the lists of the section link to them, then the rest. */
function ordered(pages: readonly Copied[], base: string): Copied[] {
  const depth = ({ address }: Copied) => (address.split('/').length > 3 ? 1 : 0);
  const linked = pages
    .filter((page) => depth(page) === 0)
    .flatMap(({ leadsTo }) => leadsTo.map((href) => href.slice(base.length)));
  const places = new Map(linked.map((address, place) => [address, place] as const).reverse());
  const place = ({ address }: Copied) => places.get(address) ?? linked.length;
  return pages.toSorted((a, b) => depth(a) - depth(b) || place(a) - place(b));
}
