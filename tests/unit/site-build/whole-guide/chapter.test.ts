import { parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../../../../src/site-build/page.ts';
import { chapter, chapterId } from '../../../../src/site-build/whole-guide/chapter.ts';

const book = {
  chapters: new Map(['/guide/annons/', '/omraden/butik/'].map((path) => [path, chapterId(path)])),
  prefix: '/bas',
  words: ['leverans-upplevelse'],
};
const chapterOf = (html: string) =>
  chapter(parsePage('guide/annons/index.html', `<body><main>${html}</main>`), book);
const made = (html: string) => parse(chapterOf(html).html);
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
    const heading = '<div><h2>Räkna om</h2></div>';
    const host = '<link rel="stylesheet"><div data-book="none">Kryssa</div>';
    const end = '<footer>Uppdaterad</footer>';
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
        '<nav>n</nav><div><h2>Tom</h2><a data-only="screen" href="#t">#</a></div><div data-only="screen"><button>x</button></div><h2>Full</h2><p>a</p><script>1</script><h3>Sist</h3>',
      ),
    ).toBe('<h3>Full</h3><p>a</p>');
  });

  it('keeps an example matrix as it stands, and drops one that waits for the reader', () => {
    const island = '<astro-island><!--x--><form autocomplete="off"><p>3</p></form></astro-island>';
    const text = inner(`<div data-book="none">${island}</div><div>${island}</div>`);
    expect(text).toBe('<div><div><p>3</p></div></div>');
  });

  it('tells its ids and where it leads, for whoever checks that all links lead somewhere', () => {
    const { ids, links } = chapterOf('<h1>A</h1><p id="x"><a href="#x">x</a><a href="/y/">y</a>');
    expect(ids).toEqual(['guide-annons', 'guide-annons--rubrik', 'guide-annons--x']);
    expect(links).toEqual(['#guide-annons--x', '/y/']);
  });

  it('has its lines broken as on the page, also in what was an island', () => {
    expect(inner('<h2>Leveransupplevelse</h2><astro-island><p>e-post</p></astro-island>')).toBe(
      '<h3>Leverans<span class="joint"></span>upplevelse</h3><p><span class="whole">e-post</span></p>',
    );
  });
});
