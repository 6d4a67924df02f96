/** A place in a file, as the steps that lead to it: `[4, 'anchors', '2']`. */
export type ContentPath = readonly (string | number)[];

/** A mistake in the content, told to the person who wrote it. */
export interface ContentProblem {
  /** Relative to the project's root, so that an editor can open it from the terminal. */
  readonly file: string;
  /** From 1; 0 where no line is known. */
  readonly line: number;
  /** What is wrong: whole sentences in Swedish. */
  readonly message: string;
  /** What to do about it: whole sentences in Swedish. */
  readonly fix: string;
}

/** Something that knows on which line each of its parts stands. */
export interface Located {
  readonly file: string;
  /** Line from 1 of the value at a path, or of its nearest existing parent. */
  lineOf(path: ContentPath): number;
}

/** Describes what is wrong at a path of a located source. */
export function problemAt(
  source: Located,
  path: ContentPath,
  message: string,
  fix: string,
): ContentProblem {
  return { file: source.file, line: source.lineOf(path), message, fix };
}

/** Marks a name from a file, so that it stands out from the sentence around it. */
export function code(name: string | number): string {
  return `\`${name}\``;
}

/** Writes a problem on one line, the way compilers do: `fil:rad: vad som är fel. vad du ska göra`. */
export function formatProblem({ file, line, message, fix }: ContentProblem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `${place}: ${message} ${fix}`;
}

/** Sorts problems by file and line, so that an author can work from the top. */
export function inFileOrder(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
}

/** Stops the build with everything that is wrong at once, in file order. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const sorted = inFileOrder(problems);
    const count = sorted.length === 1 ? 'ett fel' : `${sorted.length} fel`;
    const lines = sorted.map(formatProblem).join('\n');
    super(`Innehållet har ${count}. Inget publiceras förrän allt är rättat.\n\n${lines}\n`);
    this.problems = sorted;
    // Where in our code it was found says nothing to whoever wrote the content.
    this.stack = '';
  }
}

/** Throws a `ContentError` where there is at least one problem. */
export function throwIfAny(problems: readonly ContentProblem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

// Plain code-unit order: the same on every machine, whatever its locale.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
