import { type Choices, fieldsOf } from './choices.ts';
import type { Block, Document } from './document.ts';
import type { HiringFramework } from './result.ts';
import { DATE, missing } from './vacancy.ts';

/** The ad as a web page of its own, marked up as a vacancy only where nothing is missing. */
export function adPage(
  framework: Pick<HiringFramework, 'role'>,
  choices: Choices,
  ad: Document,
): string {
  const body = ad.blocks.map(element).join('\n');
  const marked =
    missing(choices, ad).length > 0
      ? ''
      : `<script type="application/ld+json">${jobPosting(framework, choices, body)}</script>\n`;
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(ad.title)}</title>
${marked}<h1>${escaped(ad.title)}</h1>
${body}
</html>
`;
}

function jobPosting(
  { role }: Pick<HiringFramework, 'role'>,
  choices: Choices,
  description: string,
): string {
  const field = fieldsOf(choices);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: field('title') || role.name,
    description,
    datePosted: field('posted'),
    ...(DATE.test(field('lastDay')) ? { validThrough: `${field('lastDay')}T23:59:59` } : {}),
    hiringOrganization: { '@type': 'Organization', name: field('employer') },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: field('place'),
        addressCountry: 'SE',
      },
    },
  };
  // No text may end the element that it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function element(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((entry) => `<li>${escaped(entry)}</li>`).join('')}</ul>`;
    case 'table':
      // An ad has none, and nothing that it could have is left out in silence.
      return block.rows.map((cells) => `<p>${escaped(cells.join(', '))}</p>`).join('');
  }
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
