import { STAFFING_KEY, VERSION_KEY } from './company-part.ts';

/**
 * A link on its way through mail programs, chats, documents and people: encoded once too often, with
 * the signs of a sentence around it, with commas that became something else. This puts the words in
 * order again; what they mean is read by `link-reading.ts`. Only fetched for a link that needs it.
 */

/** The parts of a fragment, each in its place. */
export interface LinkParts {
  /** What stands for itself before the company: the id of a section, where it is one. */
  readonly before: readonly string[];
  /** What is said of a company; absent where nothing is. May be empty. */
  readonly company?: string;
  /** What stands for itself after the company: a section, or a role whose comma became a `&`. */
  readonly after: readonly string[];
  readonly version?: string;
  /** What says something else, such as where a reader came from. */
  readonly others: readonly string[];
}

/** So often a link is unpacked: each program on its way may have packed it once. */
const ROUNDS = 8;

/** The signs that programs write as names. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', colon: ':', comma: ',', equals: '=', num: '#', percnt: '%', semi: ';' },
  ...{ quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', shy: '' },
  ...{ hyphen: '-', dash: '-', ndash: '-', mdash: '-', lowbar: '_', plus: '+' },
};

/** The key in any spelling: Har, hår, has, "har", har[]. Not inside a word or the name of a section. */
const KEY = /(^|[^\p{L}\p{N}_-])h[aå][rs][\s\d"'[\]]*[:=]/giu;

/** What parts one role from the next, when commas have become something else. No sign's name ends so. */
const BETWEEN_ROLES = /(?<!&\w{1,12});|[,+|/*()[\]{}<>،、"“”«»•·]|\.{2,}/u;

/** Whitespace and the signs of sentences and markup, but for the low line, which joins words. */
const SIGNS = '\\s\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}~=^`$´¨|<>+';

/** A word without the whitespace and signs around it. A colon after it says that a form was lost. */
const WORD = new RegExp(`[^${SIGNS}](?:.*(?:[^${SIGNS}]|:))?`, 'u');

/**
 * Takes a fragment, without its `#`, apart. Never throws; undefined where it holds more than
 * `longest` letters once it has been unpacked, which can be many more than before.
 */
export function linkParts(fragment: string, longest: number): LinkParts | undefined {
  const text = unpacked(fragment, longest);
  if (text.length > longest) return undefined;
  const before: string[] = [];
  const after: string[] = [];
  const others: string[] = [];
  let company: string | undefined;
  let version: string | undefined;
  const marked = text.replace(KEY, `$1&${STAFFING_KEY}=`);
  // What programs write as a name is left whole where we don't know it.
  for (const raw of marked.split(/[?#]|&(?!\w+;)/)) {
    const part = raw.trim();
    const [key, value] = splitOnce(part);
    if (key === STAFFING_KEY) company = company === undefined ? value : `${company},${value}`;
    else if (key.toLowerCase() === VERSION_KEY) version ??= value;
    else if (part.includes('=')) others.push(part);
    else if (withoutSigns(part) !== '') {
      (company === undefined ? before : after).push(withoutSigns(part));
    }
  }
  return {
    ...{ before, after, others },
    ...(company === undefined ? {} : { company }),
    ...(version === undefined ? {} : { version }),
  };
}

/** The words of what is said of a company, without the signs between and around them. */
export function wordsOf(company: string): readonly string[] {
  return company
    .split(BETWEEN_ROLES)
    .map(withoutSigns)
    .filter((word) => word !== '');
}

const withoutSigns = (word: string) => WORD.exec(word)?.[0] ?? '';

function splitOnce(part: string): [key: string, value: string] {
  const at = part.indexOf('=');
  return at < 0 ? ['', ''] : [part.slice(0, at).trim(), part.slice(at + 1)];
}

/** Undoes every packing of a text, and what can't be seen in it, as long as it isn't too long. */
function unpacked(text: string, longest: number): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = unpackedOnce(now);
    if (next === now || next.length > longest) return next;
    now = next;
  }
  return now;
}

function unpackedOnce(text: string): string {
  return text
    .replace(/[\\%]u00(?=[\da-f]{2})|=(?=2C|3[AD])/gi, '%')
    .replace(/(?:%[\da-f]{2})+/gi, percentDecoded)
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&(amp|colon|comma|equals)/gi, namedSign)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{DI}]|\\(?!u00)/giu, '');
}

/** What isn't UTF-8 is read as the older encoding, sign by sign. */
function percentDecoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

function namedSign(whole: string, decimal = '', hex = '', name = '', open = ''): string {
  const code = Number.parseInt(decimal || hex, decimal ? 10 : 16);
  if (code <= 0x10_ffff) return String.fromCodePoint(code);
  return NAMED[(name || open).toLowerCase()] ?? whole;
}
