import writeXlsxFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import { results } from '../text/results.ts';
import { coreProperties, type FileProperties, withFixedTime, xmlSafe } from './office-file.ts';

/** A sheet, and the number of the row that its columns are named in. */
export interface TitledSheet {
  readonly sheet: Sheet<Blob>;
  readonly titleRow: number;
}

/** More characters than this in a cell make a file that Excel offers to repair. */
const LONGEST_CELL = 32_767;

const CORE = 'docProps/core.xml';

/** Writes sheets as a workbook whose column titles stand on every printed page. */
export async function workbook(
  of: Pick<FileProperties, 'title' | 'publisher'>,
  sheets: readonly TitledSheet[],
  features: readonly Feature<Blob>[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const safe = sheets.map(({ sheet }) => ({ ...xmlSafe(sheet), data: cells(sheet.data) }));
  const all = [...features, defaultStyle, fitToPaper, titlesOnEveryPage(sheets), properties(of)];
  const blob = await writeXlsxFile(safe, { features: all }).toBlob();
  return withFixedTime(new Uint8Array(await blob.arrayBuffer()));
}

/** The cells of a sheet, with nothing in them that a program refuses to open. */
function cells(data: Sheet<Blob>['data']): Sheet<Blob>['data'] {
  return xmlSafe(data).map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'value' in cell && typeof cell.value === 'string'
        ? { ...cell, value: cell.value.slice(0, LONGEST_CELL) }
        : cell,
    ),
  ) as Sheet<Blob>['data'];
}

/** Changes the XML of each sheet, by the name of the sheet. */
export function onSheets(
  change: (xml: string, sheet: string | undefined) => string,
): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml, { sheet }) => change(xml, sheet) },
      },
    },
  };
}

/** Lets a printed sheet be as wide as the paper and as long as it needs, with numbered pages. */
const fitToPaper = onSheets((xml) =>
  xml
    .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<pageSetup([^>]*)\/>/,
      `<pageSetup fitToWidth="1" fitToHeight="0"$1/><headerFooter><oddFooter>${results.footer}</oddFooter></headerFooter>`,
    ),
);

/** The style that every cell begins from, which some programs miss. */
const defaultStyle: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml
            .replace('<cellXfs', '<cellStyleXfs count="1"><xf/></cellStyleXfs>$&')
            .replace(
              '</cellXfs>',
              '$&<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
            ),
      },
    },
  },
};

function titlesOnEveryPage(sheets: readonly TitledSheet[]): Feature<Blob> {
  const names = sheets.map(({ sheet, titleRow }, at) => {
    const name = (sheet.sheet ?? '').replaceAll("'", "''");
    const rows = `'${name}'!$${titleRow}:$${titleRow}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${rows}</definedName>`;
  });
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
}

/** What the file is called and in which language it is written. */
function properties(of: Pick<FileProperties, 'title' | 'publisher'>): Feature<Blob> {
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation =
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override ContentType="${type}" PartName="/${CORE}"/>`,
        },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core" Type="${relation}" Target="${CORE}"/>`,
        },
      },
      write: { files: () => ({ [CORE]: coreProperties({ ...of, language: 'sv-SE' }) }) },
    },
  };
}
