import { setTimeout as wait } from 'node:timers/promises';
import JSZip from 'jszip';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { ad } from '../../../src/export/ad.ts';
import { NO_CHOICES } from '../../../src/export/choices.ts';
import { coverageTable } from '../../../src/export/coverage.ts';
import type { Document } from '../../../src/export/document.ts';
import { matrixWorkbook, scoreWorkbook } from '../../../src/export/excel.ts';
import { interview } from '../../../src/export/interview.ts';
import { matrixJson, matrixTable, staffingTable } from '../../../src/export/matrix.ts';
import { withFixedTime } from '../../../src/export/office-file.ts';
import { profile } from '../../../src/export/profile.ts';
import { scoreSheet } from '../../../src/export/scores.ts';
import { toWord } from '../../../src/export/word.ts';
import { published } from '../../support/framework.ts';
import { BEDDING, choose, resultOf, textsOf } from '../../support/hiring.ts';

const bedding = resultOf(published, BEDDING);
const wordText = async (bytes: Uint8Array) => {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return { zip, xml, text: xml.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&') };
};
const workbook = () =>
  matrixWorkbook(
    matrixTable(published, bedding),
    staffingTable(published, bedding),
    coverageTable(published, bedding),
  );

describe('the Word file', () => {
  it.each([
    ['kravprofil', profile],
    ['annons', ad],
    ['intervjuguide', interview],
  ] as const)('of the %s holds every word of the document', async (name, build) => {
    const document = build(published, bedding, NO_CHOICES);
    expect(document.file).toBe(name);
    const { text, zip } = await wordText(await toWord(document));
    for (const words of textsOf(document)) expect(text).toContain(words);
    const entries = Object.values(zip.files);
    expect(entries.map(({ date }) => date.getFullYear()).every((year) => year === 1980)).toBe(true);
  });

  it('marks what is left to fill in, and leaves room for a pen', async () => {
    const { xml } = await wordText(await toWord(interview(published, bedding, NO_CHOICES)));
    const marked = [...xml.matchAll(/w:fill="FCEFC9"[^>]*\/><\/w:rPr><w:t[^>]*>([^<]+)</g)];
    expect(marked.map(([, words]) => words)).toEqual(['[kandidatens initialer]', '[datum]']);
    expect(xml.match(/<w:trHeight w:val="680" w:hRule="atLeast"\/>/g)).toHaveLength(6);
  });

  it('keeps a demand on one page, from its heading to how it is tried', async () => {
    const { xml } = await wordText(await toWord(profile(published, bedding, NO_CHOICES)));
    const paragraphs = xml.split('<w:p>').map((one) => ({
      words: one.replace(/<[^>]+>/g, ''),
      stays: one.includes('<w:keepNext/>'),
    }));
    const from = paragraphs.findIndex(({ words }) => words.startsWith('Krav 1. '));
    const to = paragraphs.findIndex(({ words }, at) => at > from && words.startsWith('Prövas med'));
    expect(to - from).toBeGreaterThan(3);
    expect(paragraphs.slice(from, to).every(({ stays }) => stays)).toBe(true);
    expect(paragraphs[to]?.stays).toBe(false);
  });

  it('keeps what a person writes as text', async () => {
    const hostile = '<w:p/>&"\u202e=1+1 😀 e\u0301 שלום';
    const { xml } = await wordText(
      await toWord(profile(published, bedding, choose({ notes: hostile }))),
    );
    expect(xml).toContain('&lt;w:p/&gt;&amp;');
    expect(xml).toContain('😀');
  });
});

describe('the workbook', () => {
  it('of the matrix reads back as the same table', async () => {
    const [matrix, staffing, coverage] = await readExcel(Buffer.from(await workbook()));
    const flat = (rows: readonly (readonly unknown[])[] | undefined) =>
      rows?.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))));
    expect(flat(matrix?.data)).toEqual(matrixTable(published, bedding));
    expect(flat(staffing?.data)).toEqual(staffingTable(published, bedding));
    expect(coverage?.sheet).toBe('Vem täcker vad');
    expect(flat(coverage?.data)).toEqual(coverageTable(published, bedding));
  });

  it('of the score sheets takes nothing but 0–4, for two assessors, and adds nothing up', async () => {
    const bytes = await scoreWorkbook(scoreSheet(published, bedding, NO_CHOICES));
    const zip = await JSZip.loadAsync(bytes);
    const sheet = (number: number) =>
      zip.file(`xl/worksheets/sheet${number}.xml`)?.async('string') ?? '';
    for (const assessor of [1, 2]) {
      const xml = await sheet(assessor);
      const [, cells = ''] = xml.match(/<dataValidation type="whole"[^>]*sqref="(C8:C13)"/) ?? [];
      expect(cells).toBe('C8:C13');
      expect(xml).toContain('<formula1>0</formula1><formula2>4</formula2>');
      expect(xml).not.toContain('<f>');
      // The format has one order for its parts, and Excel repairs files that have another.
      const order = [
        '<sheetPr',
        '<cols',
        '<sheetData',
        '<mergeCells',
        '<dataValidations',
        '<pageMargins',
      ];
      const places = order.map((part) => xml.indexOf(part));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThan(0);
    }
    expect(await sheet(3)).not.toContain('dataValidation');
    const [first, , anchors] = await readExcel(Buffer.from(bytes));
    expect(first?.data[6]).toEqual(['Fråga', 'Krav', 'Poäng 0–4', 'Det poängen bygger på']);
    expect(anchors?.data).toHaveLength(7);
  });

  it('holds a formula as text', async () => {
    const bytes = await matrixWorkbook([['=1+1'], ['=HYPERLINK("http://x")']], [['@x']], [[]]);
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml).not.toContain('<f>');
    expect(xml.match(/<c r="A[12]"[^>]* t="s"/g)).toHaveLength(2);
  });
});

it('gives the same bytes for the same state, whatever the clock says', async () => {
  const document: Document = profile(published, bedding, NO_CHOICES);
  const make = () =>
    Promise.all([
      toWord(document),
      workbook(),
      scoreWorkbook(scoreSheet(published, bedding, NO_CHOICES)),
    ]);
  const before = await make();
  // A zip archive tells time in steps of two seconds.
  await wait(2100);
  const after = await make();
  before.forEach((bytes, at) => {
    expect(Buffer.compare(bytes, after[at] ?? new Uint8Array())).toBe(0);
  });
});

it('gives JSON with ids beside the words', () => {
  const data = JSON.parse(matrixJson(published, bedding, 'https://exempel.se/#har=x'));
  expect(data.requirements).toHaveLength(32);
  expect(data.specialists).toContainEqual({
    id: 'webbyra',
    name: 'Webbyrå eller e-handelsbyrå',
    engagement: 'external',
  });
  expect(data.requirements.find(({ id }: { id: string }) => id === 'betald-sok')).toMatchObject({
    required: 2,
    baseline: 3,
    coveredBy: ['marknadsbyra'],
  });
});

it('refuses to stamp what is no archive', () => {
  expect(() => withFixedTime(new Uint8Array(40))).toThrow(RangeError);
});
