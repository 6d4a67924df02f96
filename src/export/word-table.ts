import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Drawing, drawing, type Ink } from './bars.ts';
import type { Bar, Block } from './document.ts';
import { png } from './png.ts';
import { type Density, FRAME, INK, LINE, PAGE, runs, SOFT, SUNKEN } from './word-style.ts';

/** A block that is a table. */
export type TableBlock = Extract<Block, { kind: 'table' }>;

/** Tables of no more rows than this are not split between pages. */
const SHORT = 8;
/** Twentieths of a point on each side of a cell. */
const PADDING = 90;
/** Twentieths of a point on a pixel, as Word counts them. */
const PIXEL = 15;
/** Pixels of the picture for each unit of the drawing, enough for a printer. */
const SHARPNESS = 4;

/** More columns than any table has. */
const PICTURES = 100;

const INKS: Readonly<Record<Ink, string>> = { grid: LINE, frame: FRAME, soft: SOFT, strong: INK };
const NAMES = Object.keys(INKS) as Ink[];

/**
 * Writes a table with a header that is repeated on every page. `place` tells it from the others of
 * the document, so that no two pictures have the same number.
 */
export function table(block: TableBlock, density: Density, place: number): Table {
  const width = PAGE.width - 2 * density.margin;
  const whole = block.widths.reduce((sum, share) => sum + share, 0);
  const columns = block.widths.map((share) => Math.round((width * share) / whole));
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      textRow(block.head, columns, density, { header: true, keepNext: true }),
      ...(block.bars === undefined
        ? block.rows.map((cells, at) =>
            textRow(cells, columns, density, {
              header: false,
              // A short table stays on one page.
              keepNext: at < block.rows.length - 1 && block.rows.length <= SHORT,
            }),
          )
        : [pictureRow(block.bars, block.rows[0] ?? [], columns, density, place * PICTURES)]),
    ],
  });
}

interface RowLook {
  readonly header: boolean;
  readonly keepNext: boolean;
}

function textRow(
  cells: readonly string[],
  columns: readonly number[],
  density: Density,
  { header, keepNext }: RowLook,
): TableRow {
  return new TableRow({
    tableHeader: header,
    ...(cells.includes('') ? { height: { value: density.pen, rule: HeightRule.ATLEAST } } : {}),
    cantSplit: true,
    children: cells.map(
      (cell, at) =>
        new TableCell({
          ...cellLook(density, columns[at]),
          ...(header ? { shading: { fill: SUNKEN } } : {}),
          children: cell.split('\n').map(
            (words) =>
              new Paragraph({
                spacing: { after: 0 },
                keepNext,
                children: runs(words, { size: density.cell, bold: header }),
              }),
          ),
        }),
    ),
  });
}

/** The drawings of the columns, all in one scale; what each says in words is for those who can't see it. */
function pictureRow(
  bars: readonly (readonly Bar[])[],
  labels: readonly string[],
  columns: readonly number[],
  density: Density,
  firstId: number,
): TableRow {
  const drawings = bars.map(drawing);
  const fits = drawings.map(({ width }, at) => ((columns[at] ?? 0) - 2 * PADDING) / PIXEL / width);
  const scale = Math.min(2, ...fits);
  return new TableRow({
    cantSplit: true,
    children: drawings.map(
      (drawn, at) =>
        new TableCell({
          ...cellLook(density, columns[at]),
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [
            new Paragraph({
              alignment: AlignmentType.LEFT,
              spacing: { before: 40, after: 0 },
              children: [image(drawn, scale, labels[at] ?? '', firstId + at + 1)],
            }),
          ],
        }),
    ),
  });
}

const cellLook = ({ padding }: Density, width = 0) => ({
  width: { size: width, type: WidthType.DXA },
  margins: { top: padding, bottom: padding, left: PADDING, right: PADDING },
});

function image(drawn: Drawing, scale: number, label: string, id: number): ImageRun {
  const size = {
    width: Math.round(drawn.width * scale),
    height: Math.round(drawn.height * scale),
  };
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg(drawn)),
    transformation: size,
    fallback: { type: 'png', data: pixels(drawn) },
    // The library's own number counts on from one file to the next.
    altText: { id: String(id), name: `Bild ${id}`, title: '', description: label },
  });
}

function svg({ width, height, rectangles }: Drawing): string {
  const shapes = rectangles.map(
    (shape) =>
      `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="#${INKS[shape.ink]}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.join('')}</svg>`;
}

function pixels({ width, height, rectangles }: Drawing): Uint8Array<ArrayBuffer> {
  const at = (units: number) => Math.round(units * SHARPNESS);
  return png(
    at(width),
    at(height),
    ['FFFFFF', ...NAMES.map((name) => INKS[name])],
    rectangles.map((shape) => ({
      colour: NAMES.indexOf(shape.ink) + 1,
      x: at(shape.x),
      y: at(shape.y),
      width: at(shape.width),
      height: at(shape.height),
    })),
  );
}
