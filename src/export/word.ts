import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  HeadingLevel,
  HeightRule,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Document as WordDocument,
} from 'docx';
import { type Block, type Document, PLACEHOLDER } from './document.ts';
import { coreProperties, withFixedTime } from './office-file.ts';

/** A4 in twentieths of a point, and the width left between its margins. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = 1247;
const WIDTH = PAGE.width - 2 * MARGIN;

/** A typeface that every word processor has, or has one of the same measures for. */
const FONT = 'Arial';
const INK = '1C1D1B';
const MUTED = '55564F';
const LINE = 'D9D6CB';
const SUNKEN = 'F1EFE8';
/** Tables of no more rows than this are not split between pages. */
const SHORT = 8;
/** The ground of what is still to be filled in, as on the screen. */
const BLANK = 'FCEFC9';
/** The height of a row to write in by hand: 12 mm. */
const PEN = 680;
const BULLETS = 'punkter';

/** Writes a document as a Word file (.docx) on A4. The same document gives the same bytes. */
export async function toWord({ title, blocks }: Document): Promise<Uint8Array<ArrayBuffer>> {
  const file = new WordDocument({
    title,
    creator: 'Kompetensmatrisen',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, color: INK, language: { value: 'sv-SE' } },
          paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
        },
        title: style(44, 0, 240),
        heading1: style(30, 400, 120),
        heading2: style(24, 280, 80),
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [pageNumber(title)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...blocks.flatMap((of, at) => block(of, staysWith(of, blocks[at + 1]))),
        ],
      },
    ],
  });
  // The properties hold the time of writing, so they are written here without it.
  const properties = { path: 'docProps/core.xml', data: coreProperties(title) };
  const bytes = await Packer.toArrayBuffer(file, undefined, [properties]);
  return withFixedTime(new Uint8Array(bytes));
}

/** Whether a page mustn't end between these two: what belongs to one demand, or leads to a table. */
function staysWith(of: Block, next: Block | undefined): boolean {
  return next?.kind === 'table' || (hasLead(of) && hasLead(next));
}

const hasLead = (of: Block | undefined) =>
  (of?.kind === 'paragraph' || of?.kind === 'list') && of.lead !== undefined;

function block(of: Block, keepNext: boolean): FileChild[] {
  switch (of.kind) {
    case 'heading': {
      const heading = of.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, keepNext: true, children: runs(of.text) })];
    }
    case 'paragraph':
      return [new Paragraph({ keepNext, children: [...lead(of.lead), ...runs(of.text)] })];
    case 'list':
      return [
        ...(of.lead === undefined
          ? []
          : [new Paragraph({ keepNext: true, children: lead(of.lead) })]),
        ...of.items.map(
          (entry, at) =>
            new Paragraph({
              // A list with a lead is short and is read as one.
              keepNext: keepNext || (of.lead !== undefined && at < of.items.length - 1),
              numbering: { reference: BULLETS, level: 0 },
              spacing: { after: 60 },
              children: runs(entry),
            }),
        ),
      ];
    case 'table':
      return [
        paragraph({
          keepNext: true,
          spacing: { before: 160, after: 80 },
          children: [new TextRun({ text: of.caption, color: MUTED, size: 19 })],
        }),
        table(of),
        new Paragraph({ spacing: { after: 80 } }),
      ];
  }
}

function table({ head, rows, widths }: Extract<Block, { kind: 'table' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((WIDTH * width) / whole));
  const row = (cells: readonly string[], header: boolean, last: boolean) =>
    new TableRow({
      tableHeader: header,
      ...(cells.includes('') ? { height: { value: PEN, rule: HeightRule.ATLEAST } } : {}),
      cantSplit: true,
      children: cells.map(
        (cell, at) =>
          new TableCell({
            width: { size: columns[at] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 90, right: 90 },
            ...(header ? { shading: { fill: SUNKEN } } : {}),
            children: [
              paragraph({
                spacing: { after: 0 },
                // A short table stays on one page.
                keepNext: !last && rows.length <= SHORT,
                children: [new TextRun({ text: cell, size: 20, bold: header })],
              }),
            ],
          }),
      ),
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      row(head, true, false),
      ...rows.map((cells, at) => row(cells, false, at === rows.length - 1)),
    ],
  });
}

function pageNumber(title: string): Paragraph {
  const small = { color: MUTED, size: 18 };
  return paragraph({
    children: [
      new TextRun({ ...small, children: [`${title}, sida `, PageNumber.CURRENT] }),
      new TextRun({ ...small, children: [' av ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}

const paragraph = (options: IParagraphOptions) => new Paragraph(options);

/** The words of a paragraph. What is still to be filled in is marked, so that none of it is missed. */
function runs(text: string): TextRun[] {
  const blanks = text.match(PLACEHOLDER) ?? [];
  return text.split(PLACEHOLDER).flatMap((words, at) => {
    const blank = blanks[at];
    return [
      ...(words === '' && text !== '' ? [] : [new TextRun(words)]),
      ...(blank === undefined
        ? []
        : [
            new TextRun({
              text: blank,
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: BLANK },
            }),
          ]),
    ];
  });
}

const lead = (words: string | undefined) =>
  words === undefined ? [] : [new TextRun({ text: `${words}: `, bold: true })];

const style = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO } },
});
