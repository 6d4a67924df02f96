import { parse } from 'node-html-parser';
import type { Source } from '../../domain/framework.ts';
import { copies } from '../../text/machines.ts';
import { site } from '../../text/pages.ts';
import { type Built, updatedOf } from '../built-page.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * A page's main content as Markdown that can be read by itself: its title, address and date first,
 * and what it builds on last. The page is left as it is.
 */
export function pageCopy(page: Built, url: string, source: Source | undefined): string {
  const main = parse(page.root.querySelector('main')?.outerHTML ?? '');
  const heading = main.querySelector('h1');
  const title = heading?.text.replace(/\s+/g, ' ').trim() ?? '';
  heading?.remove();
  // A picture that has words for it becomes them, and an island says where it can be used.
  for (const picture of main.querySelectorAll('svg[role=img]')) {
    const words = picture.getAttribute('aria-label') ?? '';
    picture.replaceWith(`<p>${copies.picture}: ${words}</p>`);
  }
  for (const host of main.querySelectorAll('.matrix-host')) {
    if (host.querySelector('.controls') === null) continue;
    host.insertAdjacentHTML('beforeend', `<p>${copies.recalculate} ${url}</p>`);
  }
  const updated = updatedOf(page);
  const facts = [
    `- ${copies.address}: ${url}`,
    ...(updated === undefined ? [] : [`- ${copies.updated}: ${updated}`]),
  ];
  return `${[
    `# ${title}`,
    facts.join('\n'),
    toMarkdown(main, url),
    '---',
    `${site.name}. ${origin(source)}`,
  ].join('\n\n')}\n`;
}

function origin(source: Source | undefined): string {
  const { origin: before, originBy, ownLevels } = site.footer;
  if (source === undefined) return ownLevels;
  return `${before} [${source.name}](${source.url}) ${originBy(source.publisher)}`;
}
