import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { ad } from '../../../src/export/ad.ts';
import type { Choices } from '../../../src/export/choices.ts';
import { documentData } from '../../../src/export/document-data.ts';
import { xmlText } from '../../../src/export/office-file.ts';
import { missing, wrongOrder } from '../../../src/export/vacancy.ts';
import { factsOf } from '../../../src/export/vacancy-fields.ts';
import { pageFile } from '../../../src/islands/shared/downloads/document-files.ts';
import { published } from '../../support/framework.ts';
import { BEDDING, choose, resultOf } from '../../support/hiring.ts';
import { FULL } from '../../support/vacancy.ts';

const result = resultOf(published, BEDDING);
const { skills } = documentData(published.competences, undefined);

/** The page of an ad as a browser reads it, and the data that it holds. */
function pageOf(choices: Choices) {
  const { content } = pageFile(published, result, choices, ad(published, result, choices), skills);
  const page = fromHtml(String(content));
  const scripts = selectAll('script', page).map(textOf);
  return { page, scripts, data: scripts.map((text) => JSON.parse(text))[0] };
}

const withVacancy = (vacancy: Choices['vacancy']) => ({
  ...FULL,
  vacancy: { ...FULL.vacancy, ...vacancy },
});

describe('the page of a real vacancy', () => {
  it('tells what the form says', () => {
    const { data, page } = pageOf(FULL);
    expect(data).toMatchObject({
      '@type': 'JobPosting',
      title: 'E-handelschef',
      datePosted: '2026-12-01',
      validThrough: '2026-12-24T23:59:59',
      jobStartDate: '2027-03-01',
      employmentType: ['FULL_TIME'],
      hiringOrganization: { name: 'Nordlin' },
      jobLocation: { address: { addressLocality: 'Borås', addressCountry: 'SE' } },
      baseSalary: {
        currency: 'SEK',
        value: { minValue: 48_000, maxValue: 56_000, unitText: 'MONTH' },
      },
    });
    expect(data.description).toContain('mattor och gardiner');
    expect(select('html', page)?.properties['lang']).toBe('sv-SE');
  });

  it('names each skill once, by its id in ESCO or JobTech, and none that is only partly meant', () => {
    const terms: Record<string, string>[] = pageOf(FULL).data.skills;
    expect(terms).toContainEqual({
      '@type': 'DefinedTerm',
      '@id': 'http://data.europa.eu/esco/skill/339ac029-066a-4985-9f9d-b3d7c8fea0bb',
      name: 'manage staff',
      url: 'http://data.europa.eu/esco/skill/339ac029-066a-4985-9f9d-b3d7c8fea0bb',
      inDefinedTermSet: 'http://data.europa.eu/esco/concept-scheme/skills',
    });
    expect(terms.find(({ termCode }) => termCode === 'ZzN5_m7B_5CY')?.['name']).toBe(
      'Personalansvar',
    );
    const ids = terms.map((term) => term['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const weak = published.competences.flatMap(({ esco }) => esco.filter((one) => one.weak));
    for (const { uri } of weak) expect(ids).not.toContain(uri);
  });
});

describe('the page of a vacancy that isn’t real yet', () => {
  it.each(['employer', 'place', 'posted'] as const)('has no data without %s', (name) => {
    const choices = withVacancy({ [name]: '' });
    expect(missing(choices, ad(published, result, choices))).toEqual([name]);
    expect(pageOf(choices).scripts).toHaveLength(0);
  });

  it.each([
    [{ lastDay: '2026-11-30' }, ['posted', 'lastDay']],
    [{ interviews: '2026-11-30' }, ['posted', 'interviews']],
    [{ answer: '2026-12-23', interviews: '' }, ['lastDay', 'answer']],
    [{ answer: '2027-01-11' }, ['interviews', 'answer']],
    [{ start: '2026-12-23' }, ['lastDay', 'start']],
  ])('has no data where the days don’t agree: %o', (vacancy, order) => {
    expect(wrongOrder(withVacancy(vacancy))).toEqual([order]);
    expect(pageOf(withVacancy(vacancy)).scripts).toHaveLength(0);
  });

  it('takes the same day as in order, and a day that doesn’t exist as none', () => {
    expect(
      wrongOrder(choose({ vacancy: { posted: '2026-12-01', lastDay: '2026-12-01' } })),
    ).toEqual([]);
    expect(
      wrongOrder(choose({ vacancy: { posted: '2026-12-01', lastDay: '2026-02-31' } })),
    ).toEqual([]);
    expect(pageOf(withVacancy({ posted: '2026-02-31' })).scripts).toHaveLength(0);
  });
});

it('stays one page with one script whatever is written, and loses none of its words', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '<!--<script>',
      ']]>',
      'a\u2028b\u2029c',
      '\ud800x',
      '\u0000\ufffe\u200f',
      '"><img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      '\u202eomvänt',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(hostile, hostile, (title, goods) => {
      const employer = `Nordlin ${title}`;
      const { page, scripts, data } = pageOf(withVacancy({ employer, sells: `x ${goods} x` }));
      expect(selectAll('img, b', page)).toHaveLength(0);
      expect(selectAll('h1', page)).toHaveLength(1);
      // What looks like something left to fill in is not told to machines.
      if (scripts.length === 0) return expect(`${title}${goods}`).toMatch(/\[/);
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).not.toMatch(/[<\u2028\u2029]/);
      expect(data.hiringOrganization.name).toBe(
        xmlText(factsOf({ vacancy: { employer } }).words('employer')),
      );
    }),
    { numRuns: 100 },
  );
});
