import {
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  SimpleField,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { pageOf } from '../text/documents.ts';
import { type Block, type Document, linesOf, SWEDISH } from './document.ts';
import { coreProperties, withFixedTime, xmlSafe } from './office-file.ts';
import {
  BULLETS,
  COMPACT,
  type Density,
  numbering,
  PAGE,
  ROOMY,
  runs,
  styles,
} from './word-style.ts';
import { table } from './word-table.ts';

/** Writes a document as a Word file (.docx) on A4. The same document gives the same bytes. */
export async function toWord(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  // Nothing is written below that hasn't passed here.
  const { title, publisher, blocks, compact = false, language = SWEDISH } = xmlSafe(document);
  const density = compact ? COMPACT : ROOMY;
  const { margin } = density;
  const file = new WordDocument({
    title,
    creator: publisher,
    styles: styles(density, language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: new Footer({ children: [footer(document, title, language)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...blocks.flatMap((of, at) => block(of, at, staysWith(of, blocks[at + 1]), density)),
        ],
      },
    ],
  });
  // The properties hold the time of writing, so they are written here without it.
  const properties = {
    path: 'docProps/core.xml',
    data: coreProperties({ title, publisher, language }),
  };
  const bytes = await Packer.toArrayBuffer(file, undefined, [properties]);
  return withFixedTime(new Uint8Array(bytes));
}

/** Whether a page mustn't end between these two: what belongs to one demand, or leads to a table. */
function staysWith(of: Block, next: Block | undefined): boolean {
  return next?.kind === 'table' || (hasLead(of) && hasLead(next));
}

/** A list with a lead is short and is read as one; in any other no entry stands alone on a page. */
function staysWithNext({ lead: words, items }: Extract<Block, { kind: 'list' }>, at: number) {
  const left = items.length - 1 - at;
  return left > 0 && (words !== undefined || at === 0 || left === 1);
}

const hasLead = (of: Block | undefined) =>
  (of?.kind === 'paragraph' || of?.kind === 'list') && of.lead !== undefined;

function block(of: Block, place: number, keepNext: boolean, density: Density): FileChild[] {
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
              keepNext: keepNext || staysWithNext(of, at),
              numbering: { reference: BULLETS, level: 0 },
              spacing: { after: density.after / 2 },
              children: runs(entry),
            }),
        ),
      ];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: runs(of.caption) }),
        table(of, density, place),
        new Paragraph({ spacing: { after: 0, line: 120 } }),
      ];
  }
}

/** So many characters fill a line, and so many lines with the room around them a page, more or less. */
const LINE = 85;
const LINES = 33;

/**
 * The title and the page below each page. Programs that lay out pages count them themselves; the
 * others show what is written here, where the number of pages is an estimate.
 */
function footer(document: Document, title: string, language: string): Paragraph {
  const { before, between } = pageOf(language);
  const pages = Math.max(1, Math.round(linesOf(document, LINE) / LINES));
  return new Paragraph({
    style: 'Footer',
    children: [
      new TextRun(`${title}, ${before} `),
      new SimpleField('PAGE', '1'),
      new TextRun(` ${between} `),
      new SimpleField('NUMPAGES', String(pages)),
    ],
  });
}

const lead = (words: string | undefined) =>
  words === undefined ? [] : [new TextRun({ text: `${words}: `, bold: true })];
