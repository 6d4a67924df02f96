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
import { published, publisher } from '../../support/framework.ts';
import { BEDDING, choose, resultOf, textsOf } from '../../support/hiring.ts';

const bedding = resultOf(published, BEDDING);
const wordText = async (bytes: Uint8Array) => {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  // What a picture says stands in an attribute.
  const spoken = xml.replace(/<wp:docPr[^>]* descr="([^"]*)"[^>]*>/g, '$1');
  return { zip, xml, text: spoken.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&') };
};
const workbook = () =>
  matrixWorkbook(
    matrixTable(published, bedding),
    staffingTable(published, bedding),
    coverageTable(published, bedding),
    publisher,
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
    const notes = choose({ notes: 'Fråga [namn] om [budgeten]' });
    const { xml } = await wordText(await toWord(profile(published, bedding, notes)));
    const marked = [...xml.matchAll(/w:fill="FCEFC9"[^>]*\/><\/w:rPr><w:t[^>]*>([^<]+)</g)];
    expect(marked.map(([, words]) => words)).toEqual(['[namn]', '[budgeten]']);
    const guide = await wordText(await toWord(interview(published, bedding, NO_CHOICES)));
    expect(guide.xml.match(/<w:trHeight w:val="680" w:hRule="atLeast"\/>/g)).toHaveLength(7);
  });

  it('keeps a question on one page, from its heading to its warning signs', async () => {
    const { xml } = await wordText(await toWord(interview(published, bedding, NO_CHOICES)));
    const paragraphs = xml.split('<w:p>').map((one) => ({
      words: one.replace(/<[^>]+>/g, ''),
      stays: one.includes('<w:keepNext/>'),
    }));
    const from = paragraphs.findIndex(({ words }) => words.startsWith('Fråga 1. '));
    const to = paragraphs.findIndex(({ words }, at) => at > from && words.startsWith('Fråga 2. '));
    expect(to - from).toBeGreaterThan(5);
    expect(paragraphs.slice(from, to - 1).every(({ stays }) => stays)).toBe(true);
    expect(paragraphs[to - 1]?.stays).toBe(false);
    // No entry of a list stands alone on a page.
    const last = paragraphs.findIndex(({ words }) => words.startsWith('Skulle du arbeta'));
    expect(paragraphs.slice(last - 2, last + 1).map(({ stays }) => stays)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('draws the picture as a vector and as pixels, with its words', async () => {
    const { xml, zip } = await wordText(await toWord(profile(published, bedding, NO_CHOICES)));
    expect(xml.match(/<wp:docPr[^>]* descr="[^"]{20,}"/g)).toHaveLength(5);
    const media = Object.keys(zip.files).filter((name) => name.startsWith('word/media/'));
    expect(media.filter((name) => name.endsWith('.svg'))).toHaveLength(5);
    expect(media.filter((name) => name.endsWith('.png'))).toHaveLength(5);
  });

  it('says its language, its outline and the pages that programs without layout show', async () => {
    const document = { ...interview(published, bedding, NO_CHOICES), language: 'en-GB' };
    const { zip, xml } = await wordText(await toWord(document));
    const part = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
    const styles = await part('word/styles.xml');
    expect(styles).toContain('<w:lang w:val="en-GB"/>');
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/);
    expect(styles).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/);
    expect(await part('docProps/core.xml')).toContain(
      `<dc:creator>${publisher}</dc:creator><dc:language>en-GB</dc:language>`,
    );
    const fields = [
      ...(await part('word/footer1.xml')).matchAll(
        /<w:fldSimple w:instr="(\w+)">(.*?)<\/w:fldSimple>/g,
      ),
    ];
    expect(fields.map(([, name, cached = '']) => [name, cached.replace(/<[^>]+>/g, '')])).toEqual([
      ['PAGE', '1'],
      ['NUMPAGES', expect.stringMatching(/^[3-5]$/)],
    ]);
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBe(8);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
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

  it('repeats the titles of its columns on every printed page, and says what it is', async () => {
    for (const [bytes, rows] of [
      [await workbook(), ["'Krav'!$1:$1", "'Specialister'!$1:$1", "'Vem täcker vad'!$1:$1"]],
      [
        await scoreWorkbook(scoreSheet(published, bedding, NO_CHOICES)),
        ["'Bedömare 1'!$7:$7", "'Bedömare 2'!$7:$7", "'Ankare'!$1:$1"],
      ],
    ] as const) {
      const zip = await JSZip.loadAsync(bytes);
      const xml = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
      const names = [...xml.matchAll(/name="_xlnm.Print_Titles" localSheetId="(\d)">([^<]+)</g)];
      expect(names.map(([, sheet, where]) => [sheet, where])).toEqual(
        rows.map((where, at) => [String(at), where]),
      );
      const core = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
      expect(core).toMatch(/<dc:title>\p{Lu}\p{L}+<\/dc:title>.*<dc:language>sv-SE</u);
      const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
      const order = ['<pageMargins', '<pageSetup', '<headerFooter'].map((part) =>
        sheet.indexOf(part),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(sheet).toContain('<oddFooter>&amp;L&amp;A, sida &amp;P av &amp;N</oddFooter>');
    }
  });

  it('holds a formula as text', async () => {
    const bytes = await matrixWorkbook(
      [['=1+1'], ['=HYPERLINK("http://x")']],
      [['@x']],
      [[]],
      publisher,
    );
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
