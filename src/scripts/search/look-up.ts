import { type Form, formsOf, hitTest, spellingsOf } from './queries.ts';

/** The parts of Pagefind that are used here. */
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

/** A search over one index. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Found[] }>;
}

/** Something that Pagefind has found. */
export interface Found {
  readonly id: string;
  readonly score: number;
  /** The fields beside the text that hold what was looked for. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<{
    readonly url: string;
    /** As it was indexed, without the site's base. */
    readonly raw_url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>> & { readonly title: string };
  }>;
}

/** What a word has found. */
export interface LookUp {
  readonly matches: ReadonlyMap<string, Match>;
  /** Tells whether a piece of a text holds the word. */
  readonly isHit: (piece: string) => boolean;
}

/** A page or a term that holds a word. */
export interface Match {
  readonly found: Found;
  readonly score: number;
  /** Whether it may be called so, rather than only mention it: for sure where `isNamed` says so. */
  readonly named: boolean;
}

/** What a page is called: its title, and the words of `content/sokord.yaml`. */
const NAMES = ['title', 'name', 'keywords'];

/**
 * Looks for one word: first as it is spelt, where å, ä and ö are letters of their own, and where
 * that finds nothing without its dots. Undefined where nothing holds it.
 */
export async function lookUp(pagefind: Pagefind, word: string): Promise<LookUp | undefined> {
  const forms = formsOf(word);
  for (const dotless of [false, true]) {
    await pagefind.options({ exactDiacritics: !dotless });
    const matches = new Map<string, Match>();
    const found = await Promise.all(
      forms.map((form) => matchesOf(pagefind, form, hitTest([form], dotless))),
    );
    for (const match of found.flat()) add(match, matches);
    if (matches.size > 0) return { matches, isHit: hitTest(forms, dotless) };
  }
  return undefined;
}

function add(match: Match, matches: Map<string, Match>): void {
  const { id } = match.found;
  const known = matches.get(id);
  matches.set(id, {
    found: match.found,
    score: Math.max(match.score, known?.score ?? 0),
    named: match.named || known?.named === true,
  });
}

async function matchesOf(
  pagefind: Pagefind,
  form: Form,
  holds: (piece: string) => boolean,
): Promise<readonly Match[]> {
  const { results } = await pagefind.search(form.text);
  const [any] = results;
  if (any === undefined) return [];
  // What nothing begins with is shortened by the engine until something does.
  if (form.open) return (await isTrue(any, holds)) ? results.map(matchOf) : [];
  // In quotes the engine looks for the word itself, but doesn't say how much it weighs.
  const exact = await Promise.all(
    spellingsOf(form).map((spelling) => pagefind.search(`"${spelling}"`)),
  );
  const ids = new Set(exact.flatMap(({ results: all }) => all.filter(isWord)).map(({ id }) => id));
  return results.filter(({ id }) => ids.has(id)).map(matchOf);
}

/** The end of a compound is no hit for a short word: "förslag" for "lag". */
const isWord = ({ matchedMetaFields: fields = [] }: Found) =>
  fields.length === 0 || fields.some((field) => field !== 'parts');

const matchOf = (found: Found): Match => ({
  found,
  score: found.score,
  named: found.matchedMetaFields?.some((field) => NAMES.includes(field)) === true,
});

/** Tells whether something found is called what was looked for. */
export function isNamed(
  meta: Readonly<Record<string, string>>,
  holds: (piece: string) => boolean,
): boolean {
  return NAMES.some((field) => meta[field]?.split(/\s+/).some(holds));
}

async function isTrue(found: Found, holds: (piece: string) => boolean): Promise<boolean> {
  const { content, meta } = await found.data();
  return [content, ...Object.values(meta)].some((text) => text.split(/\s+/).some(holds));
}
