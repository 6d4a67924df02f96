import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // The framework writes a sheet of one line beside the first island of a page. The checker of the
  // W3C has no objection, as long as it is the first child of its parent.
  elements: ['html5', { style: { flow: true } }],
  rules: {
    // Astro writes void elements and attributes its own way; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Names of products are longer than 70 characters now and then.
    'long-title': 'off',
    // The form only keeps the radios of two matrices apart; nothing is ever submitted.
    'wcag/h32': 'off',
    // Everything is from the site itself, and the policy allows nothing else.
    'require-sri': 'off',
    // A term may begin with a digit, such as 3PL; HTML has no objection.
    'valid-id': ['error', { relaxed: true }],
  },
});

describe.each(pages)('the markup of $address', ({ html, address }) => {
  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html, address);
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(problems).toEqual([]);
  });

  test('has one main heading, a title, a description and a canonical address', () => {
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{50,}"/);
    expect(html).toMatch(/<link rel="canonical" href="https:\/\/[^"]+"/);
    expect(html).toMatch(/<html lang="sv"(?: data-theme="(?:light|dark)")?>/);
  });
});

test('no two pages share a title or a description', () => {
  for (const pattern of [/<title>([^<]+)/, /<meta name="description" content="([^"]+)/]) {
    const found = pages.map(({ html }) => html.match(pattern)?.[1]);
    expect(new Set(found).size).toBe(found.length);
  }
});
