import { parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { chapter, chapterId } from '../../../src/site-build/whole-guide/chapter.ts';

const book = {
  chapters: new Map(['/guide/annons/', '/omraden/butik/'].map((path) => [path, chapterId(path)])),
  prefix: '/bas',
};
const made = (html: string) => parse(chapter(`<main>${html}</main>`, '/guide/annons/', book));
const inner = (html: string) => made(html).querySelector('section')?.innerHTML;

describe('a page as a chapter', () => {
  it('is named by its own heading, and headings are one step down', () => {
    const root = made('<h1>Annons</h1><h2 id="a">A</h2><p>a</p><h3>B</h3><p>b</p>');
    const heading = root.querySelector('h2');
    expect(heading?.textContent).toBe('Annons');
    expect(root.querySelector('section')?.getAttribute('aria-labelledby')).toBe(heading?.id);
    expect(root.querySelectorAll('h3, h4').map(({ textContent }) => textContent)).toEqual([
      'A',
      'B',
    ]);
    expect(root.querySelector('h1')).toBeNull();
  });

  test.each([
    ['a place on the page itself', '#a', '#guide-annons--a'],
    ['another chapter', '/bas/omraden/butik/', '#omraden-butik'],
    ['a place in another chapter', '/bas/omraden/butik/#kassa', '#omraden-butik--kassa'],
    [
      'a company, which only the site can show',
      '/bas/omraden/butik/#har=x',
      '/bas/omraden/butik/#har=x',
    ],
    ['a page outside the book', '/bas/sok/', '/bas/sok/'],
    ['another site', 'https://exempel.se/omraden/butik/', 'https://exempel.se/omraden/butik/'],
  ])('leads to %s', (_why, from, to) => {
    expect(made(`<p><a href="${from}">x</a></p>`).querySelector('a')?.getAttribute('href')).toBe(
      to,
    );
  });

  it('has no heading over boxes to tick that are not there', () => {
    const heading = '<div class="heading"><h2>Räkna om</h2></div>';
    const host = '<link rel="stylesheet"><div class="matrix-host">Kryssa</div>';
    const end = '<div class="article-end">Uppdaterad</div>';
    expect(inner(`${heading}${host}<h2>B</h2><p>b</p>`)).not.toMatch(/Räkna|Kryssa/);
    expect(inner(heading + host + end)).not.toMatch(/Räkna|Kryssa/);
    expect(inner(`${heading}<p>Ett.</p>${host}${end}`)).toMatch(/Räkna.*Ett/);
  });

  it('has ids of its own, and what names them follows', () => {
    const root = made('<div aria-labelledby="x y"><p id="x">1</p><p id="y">2</p></div>');
    expect(root.querySelectorAll('p').map(({ id }) => id)).toEqual([
      'guide-annons--x',
      'guide-annons--y',
    ]);
    expect(root.querySelector('div')?.getAttribute('aria-labelledby')).toBe(
      'guide-annons--x guide-annons--y',
    );
  });

  it('has no controls, no scripts and no headings with nothing below them', () => {
    expect(
      inner(
        '<nav>n</nav><div class="heading"><h2>Tom</h2><a class="permalink" href="#t">#</a></div><div class="controls"><button>x</button></div><h2>Full</h2><p>a</p><script>1</script><h3>Sist</h3>',
      ),
    ).toBe('<h3>Full</h3><p>a</p>');
  });

  it('keeps an example matrix as it stands, and drops one that waits for the reader', () => {
    const island = (props: string) =>
      `<div class="matrix-host"><astro-island props="${props}"><form><p>${props.length}</p></form></astro-island></div>`;
    const example = '{&quot;start&quot;:[0,&quot;har=x&quot;]}';
    const text =
      inner(
        `${island('{&quot;id&quot;:[0,1]}')}${island(example)}<div class="matrix-host"><form>1</form></div>`,
      ) ?? '';
    expect(text).not.toContain('astro-island');
    expect(text).not.toContain('<form');
    expect(text.match(/matrix-host/g)).toHaveLength(1);
    expect(text).toContain(`<p>${example.length}</p>`);
  });
});
