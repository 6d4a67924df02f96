/** What the head of a file of the content tells about the file and its fields. */
export interface FieldNotes {
  /** What the file is, the first paragraph of its head. */
  readonly intro: string;
  /** What each field is, by its path: `questions` or `changes.why`. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A line of the head that begins what is told of one or more fields. */
interface Row {
  readonly indent: number;
  readonly names: readonly string[];
  readonly text: string;
}

const NAMES = /^( *)([a-z]\w*(?:, [a-z]\w*)*) +$/i;
/** A row with its text at least two blanks away, which shows where the texts of a paragraph begin. */
const ALIGNED = /^( *[a-z]\w*(?:, [a-z]\w*)* {2,})\S/i;

/**
 * Reads the comment that a file of the content begins with. Fields stand in columns, what they are to
 * the right of their names, those inside others pushed in below them.
 */
export function readFieldNotes(yaml: string): FieldNotes {
  const [first = '', ...others] = paragraphsOf(yaml);
  const fields = new Map<string, string>();
  for (const rows of [first, ...others].map(rowsOf)) {
    const open: { indent: number; path: string }[] = [];
    for (const { indent, names, text } of rows) {
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
      const parent = open.at(-1);
      const paths = names.map((name) => (parent === undefined ? name : `${parent.path}.${name}`));
      for (const path of paths) fields.set(path, text);
      open.push({ indent, path: paths[0] ?? '' });
    }
  }
  return { intro: first.replaceAll('\n', ' '), fields };
}

function paragraphsOf(yaml: string): string[] {
  const lines = yaml.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .filter((line) => !line.startsWith('# yaml-language-server:'))
    .map((line) => line.replace(/^# ?/, ''))
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''));
}

/** The rows of a paragraph; none where it isn't set in columns. */
function rowsOf(paragraph: string): Row[] {
  const lines = paragraph.split('\n');
  const columns = lines.flatMap((line) => ALIGNED.exec(line)?.[1]?.length ?? []);
  const column = Math.min(...columns);
  if (!Number.isFinite(column)) return [];
  const rows: Row[] = [];
  for (const line of lines) {
    const [, blanks, names] = NAMES.exec(line.slice(0, column)) ?? [];
    const text = line.slice(column).trim();
    if (names !== undefined) {
      rows.push({ indent: blanks?.length ?? 0, names: names.split(', '), text });
      continue;
    }
    const last = rows.at(-1);
    if (last !== undefined)
      rows[rows.length - 1] = { ...last, text: `${last.text} ${text}`.trim() };
  }
  return rows;
}
