import { page } from '../../../text/pages.ts';
import { type ContentProblem, code } from '../../problem.ts';
import { suggest } from '../../suggest.ts';

/**
 * Reads callouts as authors of other sites write them, `:::tips` … `:::`, and writes them as the
 * tag `<Ruta>`, line for line. The processor has directives of its own, but they come with
 * `:name` in running text, and in Swedish that is a genitive: ”EU:s”, ”lagen (2008:567)”.
 */

/** The kinds of callout, as they are written. */
export const CALLOUTS: readonly string[] = Object.keys(page.callouts);

/** What other sites call the kinds, in `:::name` and in `> [!NAME]`. */
const ELSEWHERE: Readonly<Record<string, keyof typeof page.callouts>> = {
  note: 'notera',
  info: 'notera',
  obs: 'notera',
  abstract: 'notera',
  tip: 'tips',
  success: 'tips',
  hint: 'tips',
  important: 'viktigt',
  warning: 'varning',
  caution: 'varning',
  danger: 'varning',
  fara: 'varning',
};

type Finding = Omit<ContentProblem, 'file'>;

interface Lines {
  readonly file: string;
  readonly lines: readonly string[];
}

interface Reading {
  /** The source with tags for the marks, on the same lines. */
  readonly text: string;
  readonly problems: readonly Finding[];
}

/** A line of three colons or more. */
interface Mark {
  /** Its place among the lines, from 0. */
  readonly at: number;
  readonly indent: string;
  /** What follows the colons. */
  readonly rest: string;
}

/** Writes the callouts of an article as tags. A mark that is wrong becomes an empty line and is told. */
export function readCallouts(source: string): Reading {
  const lines = source.split(/\r?\n/);
  const problems: Finding[] = [];
  let open: Mark | undefined;
  for (const mark of marksIn(lines)) {
    lines[mark.at] = '';
    if (mark.rest !== '') {
      if (open !== undefined) problems.push(unclosed(open, mark));
      const wrong = wrongStart(mark);
      if (wrong !== undefined) problems.push(wrong);
      open = mark;
    } else if (open === undefined) {
      problems.push(unopened(mark));
    } else {
      if (wrongStart(open) === undefined) {
        lines[open.at] = open.indent + startTag(open.rest);
        lines[mark.at] = `${mark.indent}</Ruta>`;
      }
      open = undefined;
    }
  }
  if (open !== undefined) problems.push(unclosed(open));
  return { text: lines.join('\n'), problems };
}

/** Tells which callouts of an article can't be read. */
export function* checkCallouts({ file, lines }: Lines): Generator<ContentProblem> {
  for (const problem of readCallouts(lines.join('\n')).problems) yield { file, ...problem };
}

/** The advice for a callout that is written under a name of another site. */
export function calloutFor(name: string): string {
  const kind = ELSEWHERE[name.toLowerCase()] ?? CALLOUTS.find((each) => each === name) ?? 'notera';
  return `Skriv ${code(`:::${kind}`)} på en egen rad före texten och ${code(':::')} på en egen rad efter.`;
}

/** Every mark, apart from those in code. */
function* marksIn(lines: readonly string[]): Generator<Mark> {
  let fence: string | undefined;
  for (const [at, line] of lines.entries()) {
    const [, ticks] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined) {
      if (ticks?.startsWith(fence) === true && line.trim() === ticks) fence = undefined;
    } else if (ticks !== undefined) fence = ticks;
    else {
      const [, indent = '', rest] = /^(\s*):{3,}(.*)$/.exec(line) ?? [];
      if (rest !== undefined) yield { at, indent, rest: rest.trim() };
    }
  }
}

/** The name of a callout and, in brackets, its heading. */
const START = /^([a-zåäö-]+)(?:\[([^\]]+)\])?$/i;

function startTag(rest: string): string {
  const [, name = '', heading] = START.exec(rest) ?? [];
  const words = heading === undefined ? '' : ` rubrik="${heading.replaceAll('"', '”').trim()}"`;
  return `<Ruta slag="${name}"${words}>`;
}

function wrongStart({ at, rest }: Mark): Finding | undefined {
  const [, name] = START.exec(rest) ?? [];
  if (CALLOUTS.some((kind) => kind === name)) return undefined;
  const [first = ''] = /^[^\s[{]*/.exec(rest) ?? [];
  const isKnown = CALLOUTS.some((kind) => kind === first);
  const message = isKnown
    ? `Efter ${code(`:::${first}`)} står något som guiden inte läser.`
    : `Rutan ${code(`:::${rest}`)} finns inte.`;
  return { line: at + 1, message, fix: isKnown ? withHeading(first) : nameLike(first) };
}

const withHeading = (name: string) =>
  `Skriv bara ${code(`:::${name}`)}, eller med en rubrik inom hakparenteser: ${code(`:::${name}[Rubrik]`)}.`;

function nameLike(name: string): string {
  if (Object.hasOwn(ELSEWHERE, name.toLowerCase())) return calloutFor(name);
  const kinds = CALLOUTS.map((each) => code(`:::${each}`)).join(', ');
  return suggest(
    name,
    CALLOUTS,
    `Det finns ${kinds}. Andra rutor skrivs som taggar: ${code('<Exempel>')}.`,
  );
}

const unclosed = ({ at, rest }: Mark, next?: Mark): Finding => ({
  line: at + 1,
  message: `Rutan ${code(`:::${rest}`)} stängs inte${next === undefined ? '' : ` före ${code(`:::${next.rest}`)} på rad ${next.at + 1}`}.`,
  fix: `Skriv ${code(':::')} på en egen rad där rutan slutar.`,
});

const unopened = ({ at }: Mark): Finding => ({
  line: at + 1,
  message: `Här slutar en ruta, ${code(':::')}, som inte har börjat.`,
  fix: `Skriv ${code(':::tips')} på en egen rad där rutan börjar, eller ta bort raden.`,
});
