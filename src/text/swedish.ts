import type { Role } from '../domain/framework.ts';

/** Small rules of Swedish that the interface's sentences share. */

/** A word in singular and plural. */
export type Forms = readonly [one: string, other: string];

/**
 * Chooses the form for a whole number, without the number itself. As with `list` below, the
 * browser's own rules say the same, and cost a slow phone more than a line of our own.
 */
export function form(count: number, [one, other]: Forms): string {
  return count === 1 ? one : other;
}

/** As `form` takes it: "en extern partner", "två externa partner". */
export const external: Forms = ['extern', 'externa'];

/** Writes a number with its word, such as "5 krav". */
export function count(number: number, forms: Forms): string {
  return `${number} ${form(number, forms)}`;
}

const WORDS = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** A level with its label, such as "3 Driver". */
export const levelWithLabel = (level: number, label: string) => `${level} ${label}`;

/** Writes a small number as a word, "fem", and a larger one in digits. */
export function inWords(number: number): string {
  return WORDS[number] ?? String(number);
}

/**
 * Joins words as Swedish does: "a, b och c". `Intl.ListFormat` says the same, but to make one keeps
 * a slow phone busy for longer than all the rest that an island does when it wakes.
 */
export function list(words: readonly string[]): string {
  return joined(words, 'och');
}

/** As `list`, for words of which one is enough: "a, b eller c". */
export function either(words: readonly string[]): string {
  return joined(words, 'eller');
}

const joined = (words: readonly string[], word: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`;

/** As `list`, for names that may have an "och" or commas of their own. */
export function listOfPairs(names: readonly string[]): string {
  const between = names.some((name) => name.includes(',')) ? '; ' : ', ';
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(between)} samt ${names.at(-1)}`;
}

/**
 * Puts a name into the middle of a sentence: "Logistikansvarig" becomes "logistikansvarig", while
 * names that begin with an abbreviation, such as "SEO-specialist", keep their capitals.
 */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  const abbreviation = second !== second.toLowerCase();
  return abbreviation ? name : first.toLowerCase() + name.slice(1);
}

/** A role's name, with what it is called in the middle of a sentence where that isn't its name. */
export interface NameInText {
  readonly name: string;
  readonly indefinite?: string;
}

/** What a role is called in the middle of a sentence: "en webbyrå". */
export function roleInText({ name, indefinite }: NameInText): string {
  return indefinite ?? inSentence(name);
}

/**
 * The form of a word that agrees with the name of a role: "anställt" of Städbolag that is "ett
 * städbolag". "Ett externt lager" says nothing of the name Tredjepartslogistik.
 */
export const agreeing = (
  { name, indefinite }: NameInText,
  [common, neuter]: readonly [common: string, neuter: string],
) => (indefinite === `ett ${inSentence(name)}` ? neuter : common);

/** What a sentence needs to know of the role that a framework is about, to name it. */
export type NamedRole = Pick<Role, 'name' | 'determiner'>;

const YOUR = { en: 'er', ett: 'ert' } as const;
const OUR = { en: 'vår', ett: 'vårt' } as const;

/** The role as one of many: "en butikschef", "ett köksbiträde". */
export const aRole = ({ name, determiner = 'en' }: NamedRole) =>
  `${determiner} ${inSentence(name)}`;

/** The role as the guide says it to the company: "er butikschef", "ert köksbiträde". */
export const yourRole = ({ name, determiner = 'en' }: NamedRole) =>
  `${YOUR[determiner]} ${inSentence(name)}`;

/** The role as the company says it: "vår butikschef", "vårt köksbiträde". */
export const ourRole = ({ name, determiner = 'en' }: NamedRole) =>
  `${OUR[determiner]} ${inSentence(name)}`;

const OURS: Readonly<Record<string, string>> = { ni: 'vi', er: 'oss', ert: 'vårt', era: 'våra' };

/** The framework speaks to the company; this is how the company says it: "så att vi kan byta". */
export function asWe(words: string): string {
  return words.replace(/(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/gu, (word) => OURS[word] ?? word);
}

/** Keeps a word with a hyphen, such as "e-post", on one line: an invisible joiner follows it. */
export function unbroken(words: string): string {
  return words.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '-\u2060');
}

const NBSP = '\u00a0';

/** Keeps a number on one line, with the unit that follows it. */
export function wholeNumbers(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:%|kr|kronor|kg|km|euro|öre)(?![\p{L}\d]))/gu, `$1${NBSP}`);
}

/** Makes sure that a sentence begins with a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
