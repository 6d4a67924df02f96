import { select } from 'hast-util-select';
import { toString as textIn } from 'hast-util-to-string';
import type { Framework, Source } from '../../domain/framework.ts';
import { copies } from '../../text/machines.ts';
import { site } from '../../text/pages.ts';
import { type Page, updatedOf } from '../page.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * A page's main content as Markdown that can be read by itself: its title, address and date first,
 * and what it builds on last.
 */
export function pageCopy(
  page: Page,
  url: string,
  { publisher, role: { source } }: Pick<Framework, 'publisher' | 'role'>,
): string {
  const { main } = page;
  const heading = main && select('h1', main);
  const title = heading === undefined ? '' : textIn(heading).replace(/\s+/g, ' ').trim();
  const updated = updatedOf(page);
  const facts = [
    `- ${copies.address}: ${url}`,
    ...(updated === undefined ? [] : [`- ${copies.updated}: ${updated}`]),
  ];
  return `${[
    `# ${title}`,
    facts.join('\n'),
    toMarkdown(main?.children ?? [], url),
    '---',
    `${publisher}. ${origin(source)}`,
  ].join('\n\n')}\n`;
}

function origin(source: Source | undefined): string {
  const { origin: before, originBy, ownLevels } = site.footer;
  if (source === undefined) return ownLevels;
  return `${before} [${source.name}](${source.url}) ${originBy(source.publisher)}`;
}
