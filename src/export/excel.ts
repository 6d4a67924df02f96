import type { Feature, Sheet, SheetData } from 'write-excel-file/universal';
import { coverage as coverageText } from '../text/coverage.ts';
import { guide, scores } from '../text/interview.ts';
import { results } from '../text/results.ts';
import { sentence } from '../text/swedish.ts';
import { onSheets, type TitledSheet, workbook } from './excel-parts.ts';
import type { ScoreSheet } from './scores.ts';

/** Cells that a reader may want to sort and filter by as numbers. Everything else is typed as text,
 *  so that nothing in it is run as a formula. */
const NUMBER = /^[0-9]+$/;
/** The height of a line of that size, in points. */
const LINE = 15;
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const;

/** The company's matrix, its specialists and who covers what as a workbook of three sheets. */
export function matrixWorkbook(
  matrix: readonly (readonly string[])[],
  staffing: readonly (readonly string[])[],
  coverage: readonly (readonly string[])[],
  publisher: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const widths = [22, 10, 10, 30, 7, 12, 11, 10, 66];
  return workbook({ title: sentence(results.file), publisher }, [
    tableSheet(results.sheet, matrix, widths),
    tableSheet(results.staffingSheet, staffing, [44, 24]),
    coverageSheet(coverage),
  ]);
}

/** A sheet that is one table, with its header in sight. */
function tableSheet(
  name: string,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): TitledSheet {
  return {
    titleRow: 1,
    sheet: {
      sheet: name,
      data: table(rows, widths),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
  };
}

/** As wide as there are roles, with the competences in sight however far one scrolls. */
function coverageSheet(coverage: readonly (readonly string[])[]): TitledSheet {
  const roles = Math.max(0, (coverage[0]?.length ?? 0) - 5);
  const widths = [22, 34, 6, ...Array<number>(roles).fill(16), 12, 44];
  const { titleRow, sheet } = tableSheet(coverageText.sheet, coverage, widths);
  return { titleRow, sheet: { ...sheet, stickyColumnsCount: 2 } };
}

/** A score sheet for each assessor, where a score can only be 0–4, and a sheet with the anchors. */
export function scoreWorkbook(sheet: ScoreSheet): Promise<Uint8Array<ArrayBuffer>> {
  const widths = [64, 8, 12, 56];
  const anchorWidths = [26, 26, 34, 34, 34, 34];
  const wide = (value: string) => ({ value, ...FONT, wrap: true, columnSpan: widths.length });
  // The title, the fields, the hint and an empty row stand above the header.
  const titleRow = scores.fields.length + 4;
  const assessors = [1, 2].map((assessor): TitledSheet => {
    const paper: Sheet<Blob> = {
      sheet: scores.sheet(assessor),
      data: [
        [{ ...wide(scores.sheetTitle(assessor)), fontSize: 16, fontWeight: 'bold', height: 26 }],
        ...scores.fields.map((field) => [
          { ...wide(field), bottomBorderStyle: 'thin' as const, height: 22 },
        ]),
        [{ ...wide(scores.hint), height: 36 }],
        [],
        ...table([scores.head, ...sheet.questions.map((row) => [...row, '', ''])], widths, 34),
      ],
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape',
    };
    return { titleRow, sheet: paper };
  });
  const anchors = tableSheet(scores.anchors, [scores.anchorsHead, ...sheet.anchors], anchorWidths);
  const last = titleRow + sheet.questions.length;
  return workbook(
    { title: guide.sheet, publisher: sheet.publisher },
    [...assessors, anchors],
    [onlyScores(`C${titleRow + 1}:C${last}`)],
  );
}

/** Lets the score cells of the assessors' sheets hold nothing but a whole number from 0 to 4. */
function onlyScores(cells: string): Feature<Blob> {
  const rule =
    '<dataValidations count="1"><dataValidation type="whole" operator="between" allowBlank="1"' +
    ' showInputMessage="1" showErrorMessage="1"' +
    ` errorTitle="${scores.errorTitle}" error="${scores.error}" sqref="${cells}">` +
    '<formula1>0</formula1><formula2>4</formula2></dataValidation></dataValidations>';
  // The format has one place for it: after merged cells, before the margins.
  return onSheets((xml, sheet) =>
    sheet === scores.anchors ? xml : xml.replace(/<pageMargins|<pageSetup/, (next) => rule + next),
  );
}

/** Rows of text with a header. `widths` are in characters; `lowest` is the height of a row in points. */
function table(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  lowest = LINE,
): SheetData {
  return rows.map((cells, at) => {
    // Programs don't agree on growing a row to its text, so the height is reckoned here.
    const lines = cells.map((cell, column) =>
      Math.ceil((cell.length * 1.1) / (widths[column] ?? 1)),
    );
    const height = Math.max(LINE * Math.max(1, ...lines), at === 0 ? LINE : lowest) + 4;
    return cells.map((cell) => ({
      ...(at > 0 && NUMBER.test(cell)
        ? { value: Number(cell), type: Number, align: 'left' as const }
        : { value: cell, type: String }),
      ...FONT,
      height,
      wrap: true,
      alignVertical: 'top' as const,
      ...(at === 0
        ? { fontWeight: 'bold' as const, backgroundColor: '#F1EFE8' }
        : { bottomBorderStyle: 'thin' as const, bottomBorderColor: '#D9D6CB' }),
    }));
  });
}
