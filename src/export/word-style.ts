import {
  AlignmentType,
  type IDocumentDefaultsOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
  TextRun,
} from 'docx';
import { PLACEHOLDER } from './document.ts';

/** How a Word file looks: its paper, its colours and its letters. Sizes are in half points. */

/** A4 in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838 };

/** A typeface that every word processor has, or has one of the same measures for. */
const FONT = 'Arial';
export const INK = '1C1D1B';
export const MUTED = '55564F';
export const LINE = 'D9D6CB';
export const FRAME = '7D7B71';
export const SOFT = 'B0AC9E';
export const SUNKEN = 'F1EFE8';
/** The ground of what is still to be filled in, as on the screen. */
const BLANK = 'FCEFC9';

/** The name of the list style. */
export const BULLETS = 'punkter';

/** The measures that differ between a document with room and one of few pages. */
export interface Density {
  readonly margin: number;
  readonly body: number;
  readonly cell: number;
  readonly small: number;
  readonly line: number;
  readonly after: number;
  /** Above and below the words of a cell. */
  readonly padding: number;
  /** The height of a row to write in by hand. */
  readonly pen: number;
  readonly title: readonly [size: number, before: number, after: number];
  readonly heading1: readonly [size: number, before: number, after: number];
  readonly heading2: readonly [size: number, before: number, after: number];
}

export const ROOMY: Density = {
  margin: 1247,
  body: 21,
  cell: 20,
  small: 19,
  line: 288,
  after: 120,
  padding: 60,
  // 12 mm.
  pen: 680,
  title: [44, 0, 240],
  heading1: [30, 400, 120],
  heading2: [24, 280, 80],
};

export const COMPACT: Density = {
  margin: 940,
  body: 19,
  cell: 18,
  small: 17,
  line: 252,
  after: 70,
  padding: 40,
  // 10 mm.
  pen: 567,
  title: [32, 0, 80],
  heading1: [23, 180, 50],
  heading2: [20, 140, 40],
};

/** The styles of a document in one language, such as "sv-SE". */
export function styles(of: Density, language: string) {
  const document: IDocumentDefaultsOptions = {
    run: { font: FONT, size: of.body, color: INK, language: { value: language } },
    paragraph: { spacing: { after: of.after, line: of.line, lineRule: LineRuleType.AUTO } },
  };
  return {
    default: {
      document,
      title: style(of.title),
      heading1: style(of.heading1, 0),
      heading2: style(of.heading2, 1),
    },
    paragraphStyles: [
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { color: MUTED, size: of.small },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { color: MUTED, size: of.small },
        paragraph: { keepNext: true, spacing: { before: of.after, after: 60 } },
      },
    ],
  };
}

/** A heading's style; `level` from 0 is its place in the outline. */
const style = ([size, before, after]: readonly [number, number, number], level?: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: {
    keepNext: true,
    spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
    ...(level === undefined ? {} : { outlineLevel: level }),
  },
});

/** The list of bullets. */
export const numbering = {
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
};

/** The words of a paragraph. What is still to be filled in is marked, so that none of it is missed. */
export function runs(text: string, look: { size?: number; bold?: boolean } = {}): TextRun[] {
  const blanks = text.match(PLACEHOLDER) ?? [];
  const marked = { type: ShadingType.CLEAR, color: 'auto', fill: BLANK };
  return text.split(PLACEHOLDER).flatMap((words, at) => {
    const blank = blanks[at];
    return [
      ...(words === '' && text !== '' ? [] : [new TextRun({ ...look, text: words })]),
      ...(blank === undefined ? [] : [new TextRun({ ...look, text: blank, shading: marked })]),
    ];
  });
}
