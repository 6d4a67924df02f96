import { describe, expect, it, test } from 'vitest';
import { withEdits } from '../../../src/site-build/edits.ts';
import { lineBreaks } from '../../../src/site-build/line-breaks.ts';
import { pageOf } from './page-of.ts';

function withLineBreaks(html: string, words: readonly string[]): string {
  const page = pageOf(html);
  lineBreaks(words).read?.(page);
  return withEdits(html, page.edits);
}

describe('a word that begins with a letter and a hyphen', () => {
  test.each([
    ['is kept whole', 'En e-commerce manager', ['e-commerce']],
    ['at both ends', 'E-handel och e-post', ['E-handel', 'e-post']],
    ['by its beginning if it is long', 'en e-handelsplattform', ['e-h']],
    ['unless it is part of another', 'SEO-e-post och CRM-system', []],
  ])('%s', (_why, text, found) => {
    const marked = withLineBreaks(`<p>${text}</p>`, []);
    expect([...marked.matchAll(/"whole">(.*?)</g)].map(([, word]) => word)).toEqual(found);
  });
});

describe('the line breaks of a page', () => {
  const words = ['leverans-upplevelse', 'tredje-parts-lager'];
  const whole = '<span class="whole">e-post</span>';
  const joint = '<span class="joint"></span>';

  test.each([
    ['in running text', '<p>Din e-post</p>', `<p>Din ${whole}</p>`],
    ['not in attributes', '<p title="a > e-post">e-post</p>', `<p title="a > e-post">${whole}</p>`],
    ['not in code', '<code>e-post</code> e-post', `<code>e-post</code> ${whole}`],
    ['not in the head', '<head><title>e-post</title></head>', '<head><title>e-post</title></head>'],
    ['not in scripts', '<script>"<p>e-post"</script>', '<script>"<p>e-post"</script>'],
    ['not in islands', '<astro-island><p>e-post</p></astro-island>', null],
    ['not in comments', '<!-- e-post -->', null],
    [
      'after a drawing',
      '<svg viewBox="0 0 1 1"/><p>e-post</p>',
      `<svg viewBox="0 0 1 1"/><p>${whole}</p>`,
    ],
    [
      'at the beginning of a long word',
      '<p>E-handelsplattform</p><h2>E-handelsplattform</h2>',
      '<p><span class="whole">E-h</span>andelsplattform</p><h2>E-handelsplattform</h2>',
    ],
    ['in a heading', '<h1>Leveransupplevelse</h1>', `<h1>Leverans${joint}upplevelse</h1>`],
    ['twice', '<h2>Ett tredjepartslager</h2>', `<h2>Ett tredje${joint}parts${joint}lager</h2>`],
    ['not in running text', '<p>leveransupplevelse</p>', null],
    ['not in another word', '<h1>leveransupplevelsen</h1>', null],
  ])('%s', (_where, html, expected) => {
    expect(withLineBreaks(html, words)).toBe(expected ?? html);
  });

  it('changes nothing where there is nothing to change', () => {
    const html = '<!doctype html><h1>Frakt &amp; retur</h1><p>1 < 2';
    expect(withLineBreaks(html, [])).toBe(html);
  });
});
