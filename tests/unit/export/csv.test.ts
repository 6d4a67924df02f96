import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asText, toCsv } from '../../../src/export/csv.ts';
import { matrixTable } from '../../../src/export/matrix.ts';
import { published } from '../../support/framework.ts';
import { BEDDING, resultOf } from '../../support/hiring.ts';

/** Reads CSV as RFC 4180 has it, with semicolons: written for the test, apart from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; !(csv[at] === '"' && csv[at + 1] !== '"'); at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else {
      while (csv[at] !== ';' && csv[at] !== '\r') cell += csv[at++];
    }
    row.push(cell);
    if (csv[at] === ';') at++;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

it('comes back as the same table, whatever the cells hold', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.constantFrom('";\r\n', '=1+1', '-5', ' @x', '\t', '"', 'å;ä'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        expect(parse(toCsv(rows))).toEqual(rows.map((cells) => cells.map(asText)));
      },
    ),
  );
});

it('comes back as the company’s own matrix', () => {
  const table = matrixTable(published, resultOf(published, BEDDING));
  expect(table).toHaveLength(33);
  const csv = toCsv(table);
  expect(csv.startsWith('\uFEFFOmråde;Prioritet;')).toBe(true);
  expect(parse(csv)).toEqual(table);
});

it.each([
  ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
  ['+46', "'+46"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  [' =1', "' =1"],
  ['a=1', 'a=1'],
  ['3', '3'],
])('makes %j safe for a spreadsheet', (cell, safe) => {
  expect(asText(cell)).toBe(safe);
});
