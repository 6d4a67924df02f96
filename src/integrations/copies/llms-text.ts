import { llms } from '../../text/machines.ts';
import { site } from '../../text/pages.ts';
import type { Built } from '../built-page.ts';

/** A page with the absolute address of its Markdown copy. */
export interface Copied {
  readonly page: Built;
  readonly copy: string;
}

/**
 * The text of `llms.txt`: what the site is, and every copy by section with one line each, in the
 * order that the section's own list has. `base` is the site's base without its last slash.
 */
export function llmsText(copied: readonly Copied[], base: string): string {
  const start = copied.find(({ page }) => page.address === '/');
  const sections = [...llms.sections.map(({ title }) => title), llms.rest].flatMap((title) => {
    const own = copied.filter(({ page }) => sectionOf(page.address) === title);
    if (own.length === 0) return [];
    const lines = ordered(own, base).map(
      ({ page, copy }) => `- [${heading(page)}](${copy}): ${descriptionOf(page)}`,
    );
    return [`## ${title}`, lines.join('\n')];
  });
  return `${[
    `# ${site.name}`,
    `> ${start === undefined ? site.tagline : descriptionOf(start.page)}`,
    ...llms.about,
    ...sections,
  ].join('\n\n')}\n`;
}

function sectionOf(address: string): string {
  const found = llms.sections.find(({ under }) =>
    under.some((path) => (path === '/' ? address === '/' : address.startsWith(path))),
  );
  return found?.title ?? llms.rest;
}

/** Lists first, then pages as the lists of the section link to them, then the rest. */
function ordered(pages: readonly Copied[], base: string): Copied[] {
  const depth = ({ page }: Copied) => (page.address.split('/').length > 3 ? 1 : 0);
  const lists = pages.filter((page) => depth(page) === 0);
  const linked = lists.flatMap(({ page }) =>
    (page.root.querySelector('main')?.querySelectorAll('.page-list a, .area-cards a') ?? []).map(
      (link) => (link.getAttribute('href') ?? '').slice(base.length),
    ),
  );
  const place = ({ page }: Copied) => {
    const position = linked.indexOf(page.address);
    return position < 0 ? linked.length : position;
  };
  return pages.toSorted((a, b) => depth(a) - depth(b) || place(a) - place(b));
}

const heading = ({ root }: Built) =>
  (root.querySelector('h1')?.text ?? '').replace(/\s+/g, ' ').trim();

const descriptionOf = ({ root }: Built) =>
  root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
