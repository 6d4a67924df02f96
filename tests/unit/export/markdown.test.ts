import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { NO_CHOICES } from '../../../src/export/choices.ts';
import { items, paragraph } from '../../../src/export/document.ts';
import { interview } from '../../../src/export/interview.ts';
import { toMarkdown } from '../../../src/export/markdown.ts';
import { profile } from '../../../src/export/profile.ts';
import { published } from '../../support/framework.ts';
import { BEDDING, resultOf, textsOf } from '../../support/hiring.ts';

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

it('renders to the same words, headings, lists and tables', () => {
  const document = profile(published, resultOf(published, BEDDING), NO_CHOICES);
  const html = render(toMarkdown(document));
  for (const words of textsOf(document)) expect(plain(html)).toContain(words);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html.match(/<table/g)).toHaveLength(4);
  expect(html.match(/<h2/g)).toHaveLength(6);
  const guide = render(toMarkdown(interview(published, resultOf(published, BEDDING), NO_CHOICES)));
  expect(guide.match(/<h3/g)).toHaveLength(6);
});

it('keeps what a person writes as text, never as markup', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom(
          '# rubrik',
          '1. ett',
          '- punkt',
          '<b>x</b>',
          '[x](javascript:1)',
          '*x*',
          '```',
          '> x',
          '---',
          '~~x~~',
          '&lt;',
          '.@.A',
          'www.x.se',
        ),
      ),
      (words) => {
        const blocks = [paragraph(words, 'Ord'), items([words])];
        const html = withoutAutolinks(
          render(toMarkdown({ file: 'x', title: 'x', publisher: 'x', blocks })),
        );
        expect(html).not.toMatch(/<(?:a|b|em|strong>(?!Ord)|script|pre|code|hr|blockquote|del)\b/);
        expect(html.match(/<h\d/g)).toHaveLength(1);
      },
    ),
  );
});

/** An address that a reader of Markdown makes a link of by itself says the same as without it. */
const withoutAutolinks = (html: string) =>
  html.replaceAll(/<a href="(?:mailto:|https?:\/\/)([^"]+)">((?:https?:\/\/)?\1)<\/a>/g, '$2');

function render(markdown: string): string {
  const result = markdownToHtml(markdown);
  return typeof result === 'string' ? result : result.html;
}
