import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../../src/site-build/search/records.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><nav>Meny</nav><main>${main}</main></body></html>`;

describe('what can be found', () => {
  it('is the text of a page without what every page repeats', () => {
    const [record] = recordsOf(
      '/omraden/logistik/returer/',
      page(
        '<nav>Du är här</nav><h1>Re&shy;turer</h1><p>Tar emot&nbsp;varor.</p><astro-island>Tabell</astro-island><section class="related">Läs också</section>',
      ),
    );
    expect(record).toMatchObject({
      url: '/omraden/logistik/returer/',
      title: 'Returer',
      text: 'Tar emot varor.',
    });
  });

  it('is each term of the glossary, with its English name', () => {
    const records = recordsOf(
      '/ordlista/',
      page(
        '<h1>Ordlista</h1><dl class="glossary"><div><dt id="svinn">Svinn<span class="glossary-english">på engelska <span lang="en">shrinkage</span></span></dt><dd>Varor som försvinner.<div class="see">Se också</div></dd></div></dl>',
      ),
    );
    expect(records.map(({ url, title }) => [url, title])).toEqual([
      ['/ordlista/', 'Ordlista'],
      ['/ordlista/#svinn', 'Svinn'],
    ]);
    expect(records[1]?.body).toContain('shrinkage');
    expect(records[1]?.text).toBe('Varor som försvinner.');
  });

  it.each([
    ['the search itself', '/sok/', ''],
    ['the page for lost readers', '/404.html', ''],
    ['the guide for print', '/utskrift/', ''],
    ['the matrix for other sites', '/inbaddad/', ''],
    ['a page that asks not to be', '/gammal/', '<meta name="robots" content="noindex">'],
  ])('is not %s', (_, address, head) => {
    expect(recordsOf(address, page('<h1>Sida</h1>', head))).toEqual([]);
  });
});
