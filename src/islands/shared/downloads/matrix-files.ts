import { coverageTable } from '../../../export/coverage.ts';
import { toCsv } from '../../../export/csv.ts';
import { toMarkdown } from '../../../export/markdown.ts';
import { matrixDocument, matrixJson, matrixTable, staffingTable } from '../../../export/matrix.ts';
import type { Result, ResultFramework } from '../../../export/result.ts';
import { results as text } from '../../../text/results.ts';
import { file, type SavedFile } from './file.ts';

/** The forms that a company's matrix can be saved in. */
export type MatrixFormat = 'excel' | 'csv' | 'markdown' | 'json';

/** Makes a file of the company's matrix; `link` leads back to the same company. */
export async function matrixFile(
  format: MatrixFormat,
  framework: ResultFramework,
  result: Result,
  link: string,
): Promise<SavedFile> {
  switch (format) {
    case 'excel': {
      const { matrixWorkbook } = await import('../../../export/excel.ts');
      const bytes = await matrixWorkbook(
        matrixTable(framework, result),
        staffingTable(framework, result),
        coverageTable(framework, result),
        framework.publisher,
      );
      return file(text.file, 'xlsx', bytes);
    }
    case 'csv':
      return file(text.file, 'csv', toCsv(matrixTable(framework, result)));
    case 'markdown':
      return file(text.file, 'md', toMarkdown(matrixDocument(framework, result, link)));
    case 'json':
      return file(text.file, 'json', matrixJson(framework, result, link));
  }
}
