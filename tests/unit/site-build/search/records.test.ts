import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../../src/site-build/search/records.ts';
import { pageOf } from '../page-of.ts';

const found = (file: string, main: string, head = '') =>
  recordsOf(
    pageOf(
      `<!doctype html><html><head>${head}</head><body><nav>Meny</nav><main>${main}</main></body></html>`,
      file,
    ),
  );

describe('what can be found', () => {
  it('is the text of a page without what every page repeats', () => {
    const [record] = found(
      'omraden/logistik/returer/index.html',
      '<nav>Du är här</nav><h1>Re&shy;turer</h1><h2>Så går det</h2><p>Tar emot&nbsp;varor.</p><astro-island>Tabell</astro-island><section data-pagefind-ignore>Läs också</section>',
    );
    expect(record).toMatchObject({
      url: '/omraden/logistik/returer/',
      title: 'Returer',
      text: 'Så går det Tar emot varor.',
      headings: ['Så går det'],
    });
  });

  it('is each term of the glossary, with its English name', () => {
    const records = found(
      'ordlista/index.html',
      '<h1>Ordlista</h1><dl data-search-terms><div><dt id="svinn">Svinn<span data-pagefind-ignore>på engelska <span lang="en">shrinkage</span></span></dt><dd>Varor som försvinner.<div data-pagefind-ignore>Se också</div></dd></div></dl>',
    );
    expect(records.map(({ url, title }) => [url, title])).toEqual([
      ['/ordlista/', 'Ordlista'],
      ['/ordlista/#svinn', 'Svinn'],
    ]);
    expect(records[1]?.body).toContain('shrinkage');
    expect(records[1]?.text).toBe('Varor som försvinner.');
  });

  it('says how much words count: as the template says, and less in a table', () => {
    const [record] = found(
      'guide/index.html',
      '<ul data-pagefind-weight="0.1"><li>A</li></ul><table><tr><td>B</td></tr></table>',
    );
    expect(record?.body).toMatch(
      /^<ul data-pagefind-weight="0.1">.*<table data-pagefind-weight="0.3">/,
    );
  });

  it.each([
    ['the search itself', 'sok/index.html', ''],
    ['the page for lost readers', '404.html', ''],
    ['the guide for print', 'utskrift/index.html', ''],
    ['the matrix for other sites', 'inbaddad/index.html', ''],
    ['a page that asks not to be', 'gammal/index.html', '<meta name="robots" content="noindex">'],
  ])('is not %s', (_, file, head) => {
    expect(found(file, '<h1>Sida</h1>', head)).toEqual([]);
  });
});
