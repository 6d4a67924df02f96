import fc from 'fast-check';
import JSZip from 'jszip';
import readExcel from 'read-excel-file/node';
import { describe, expect, it, test } from 'vitest';
import { NO_CHOICES } from '../../../src/export/choices.ts';
import type { Block, Document } from '../../../src/export/document.ts';
import { matrixWorkbook, scoreWorkbook } from '../../../src/export/excel.ts';
import { xmlSafe, xmlText } from '../../../src/export/office-file.ts';
import { profile } from '../../../src/export/profile.ts';
import { toWord } from '../../../src/export/word.ts';
import { published } from '../../support/framework.ts';
import { BEDDING, choose, resultOf } from '../../support/hiring.ts';
import { xmlProblem } from '../../support/xml.ts';

/** What people paste, and what they never should: all of it must become a file that opens. */
const nasty = fc.constantFrom(
  '\u0000',
  '\u0008',
  '\u000b',
  '\u000c',
  '\u001f',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\ud83d',
  '\u202e',
  '😀',
  ']]>',
  '<w:p/>',
  '</t>',
  '&amp;&#0;&#xFFFE;',
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '"\'',
  '_x0000_',
  '=1+1',
  '\r\n',
);
const hostile = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** The names of the parts that are no XML a strict reader takes, with what is wrong. */
async function broken(bytes: Uint8Array): Promise<string[]> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files).filter(({ name }) => /\.(?:xml|rels|svg)$/.test(name));
  expect(parts.length).toBeGreaterThan(5);
  const found = await Promise.all(
    parts.map(async (part) => {
      const xml = await part.async('string');
      // A drawing needs no declaration.
      const problem = xmlProblem(part.name.endsWith('.svg') ? `<?xml version="1.0"?>${xml}` : xml);
      return problem === undefined ? [] : [`${part.name}: ${problem}`];
    }),
  );
  return found.flat();
}

/** Eight texts at a time: what takes time is to write a file. */
const texts = fc.array(hostile, { minLength: 8, maxLength: 8 });
const RUNS = { numRuns: 25 };

/** A document with the texts everywhere that a text can stand. */
const full = (all: readonly string[]): Document => ({
  file: 'prov',
  title: all.join(''),
  publisher: all.join(''),
  blocks: all.flatMap((text): Block[] => [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text, lead: text },
    { kind: 'list', items: [text, `[${text}]`], lead: text },
    {
      kind: 'table',
      caption: text,
      head: [text],
      rows: [[text]],
      widths: [1],
      bars: [[{ required: 2, baseline: 3, strong: true }]],
    },
    { kind: 'table', caption: text, head: [text], rows: [[text]], widths: [1] },
  ]),
});

describe('after two hundred hostile texts', () => {
  test('each part of a Word file is well-formed, its properties too', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        expect(await broken(await toWord(full(all)))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('each part of a workbook is well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const rows = [['Rubrik'], ...all.map((text) => [text])];
        expect(await broken(await matrixWorkbook(rows, rows, rows, all.join('')))).toEqual([]);
        const anchors = all.map((text) => [text]);
        const questions = all.map((text) => [text, '3']);
        expect(
          await broken(await scoreWorkbook({ publisher: all.join(''), questions, anchors })),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  test('each part of a kravprofil that is full of them is well-formed', async () => {
    const notes = fc.sample(hostile, 9).join('\n');
    const choices = choose({
      goals: fc.sample(hostile, 3),
      notes,
      words: { ledarskap: notes },
      vacancy: { title: notes, employer: notes },
    });
    const document = profile(published, resultOf(published, BEDDING), choices);
    expect(await broken(await toWord(document))).toEqual([]);
  });
});

it('keeps every character that can be kept, and a mark where half of one was lost', () => {
  expect(xmlText('a\u000bb\r\nc\u2028d\u0000e')).toBe('a\nb\nc\nde');
  expect(xmlText('å 😀 \ud83d! \ufffe\u202e')).toBe('å 😀 \ufffd! \u202e');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(xmlText(text)).toBe(text.replace(/[\p{Cc}\u2028\u2029]/gu, (one) => xmlText(one)));
    }),
  );
});

it('cleans data through and through, and leaves everything else as it was', () => {
  const data = { a: ['x\u0000', { b: 1, type: Number, none: undefined, yes: true }], c: null };
  expect(xmlSafe(data)).toEqual({
    a: ['x', { b: 1, type: Number, none: undefined, yes: true }],
    c: null,
  });
});

it('cuts what Excel can’t hold in a cell', async () => {
  const bytes = await matrixWorkbook(
    [['Rubrik'], ['å'.repeat(40_000)]],
    [['Roll']],
    [[]],
    'Matrisen',
  );
  const [sheet] = await readExcel(Buffer.from(bytes));
  expect(String(sheet?.data[1]?.[0])).toHaveLength(32_767);
});

it('knows XML that is broken', async () => {
  const zip = await JSZip.loadAsync(
    await toWord(profile(published, resultOf(published, ''), NO_CHOICES)),
  );
  const whole = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
  expect(xmlProblem(whole)).toBeUndefined();
  for (const wrong of [
    whole.replace('</dc:title>', ''),
    whole.replace('</dc:title>', '\u000b</dc:title>'),
    whole.replace('</dc:title>', '&#xFFFE;</dc:title>'),
    whole.replace('</dc:title>', ' & så</dc:title>'),
    whole.replace('<dc:title>', '<dc:title a="1" a="2">'),
    `${whole}<a></a>`,
    whole.slice(5),
  ]) {
    expect(xmlProblem(wrong), wrong).toBeDefined();
  }
});
