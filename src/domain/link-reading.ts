import { STAFFING_KEY } from './company-part.ts';
import type { Engagement, SpecialistRule } from './framework.ts';
import {
  byAnyName,
  type Catalogue,
  ENGAGEMENT_WORDS,
  type Link,
  type LinkNotice,
  MAX_FRAGMENT,
} from './link.ts';
import { linkParts, wordsOf } from './link-parts.ts';
import { canBe, hasChoice, inCatalogueOrder, NOBODY } from './staffing.ts';

/**
 * Reads any fragment, however it has been damaged on its way. What can be read is restored, what
 * can't is named in a notice, and nothing is taken for something else.
 */

/** A longer text is not even searched for a company. */
const LONGEST = 1 << 13;

/** A role's name may have come apart into so many words: `seo - specialist`. */
const MOST_PIECES = 5;

/** What a browser is told of where a reader came from, which is none of ours. */
const TRACKING = /^(?:utm|mc|mtm|pk|hs)_|clid\W|^(?:ref|source|s|si)\W/i;

/** What one mention in a link says. `form` is absent where it says nothing of how. */
interface Mention {
  readonly role: SpecialistRule;
  readonly form?: Engagement;
  /** True where a form was begun and nothing of it is left. */
  readonly unclear: boolean;
}

/**
 * Reads a fragment, with or without its `#`, as it stands in an address. Never throws: what can't
 * be read gives the baseline or the valid part, and a notice that names what was dropped.
 */
export function decodeLink(catalogue: Catalogue, fragment: string): Link {
  const raw = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const tooLong: Link = { staffing: NOBODY, notices: [{ kind: 'tooLong' }] };
  if (raw.length > LONGEST) return tooLong;
  const parts = linkParts(raw, LONGEST);
  if (parts === undefined) return tooLong;
  const { before, company, after, version } = parts;
  if (`${STAFFING_KEY}=${company}`.length > MAX_FRAGMENT) return tooLong;

  const known = namesOf(catalogue);
  const isRole = (word: string) => mentionIn(known, word) !== undefined;
  // A bare word after the company is a role whose comma was lost, or else the section.
  const bareRoles = new Set(after.filter(isRole));
  const roles = readRoles(catalogue, known, [company ?? '', ...bareRoles]);
  const sections = [...before, ...after.filter((word) => !bareRoles.has(word))];
  const missed = new Set([...parts.others, ...sections].filter((part) => meansRoles(part, isRole)));
  const section = sections.find((part) => !missed.has(part));
  return {
    ...(section === undefined ? {} : { section }),
    ...(version === undefined ? {} : { version: Number.parseInt(version, 10) || 0 }),
    ...(company === undefined ? {} : { staffing: roles.staffing }),
    notices: noticesOf([...missed, ...roles.unknown], roles.unclear, roles.misengaged),
  };
}

function noticesOf(...ids: readonly [string[], string[], string[]]): LinkNotice[] {
  return (['unknown', 'unclear', 'engagement'] as const).flatMap((kind, position) => {
    const named = [...new Set(ids[position])];
    return named.length === 0 ? [] : [{ kind, ids: named }];
  });
}

/** Whether a part under a key that we don't know speaks of roles all the same. */
function meansRoles(part: string, isRole: (word: string) => boolean): boolean {
  const [, value = ''] = /^[^=:,;+]*[=:,;+](.*)$/.exec(part) ?? [];
  // Commas may have become spaces, and a name may have a space of its own.
  const words = wordsOf(value).flatMap((word) => [word, ...word.split(' ')]);
  return !TRACKING.test(part) && words.some(isRole);
}

/** What the roles are called, and how each of those names may begin, without what a way does to them. */
interface Known {
  readonly roles: ReadonlyMap<string, SpecialistRule>;
  readonly beginnings: ReadonlySet<string>;
}

function namesOf(catalogue: Catalogue): Known {
  const roles = byAnyName(catalogue, folded);
  const beginnings = [...roles.keys()].flatMap((name) =>
    Array.from({ length: name.length + 1 }, (_, length) => name.slice(0, length)),
  );
  return { roles, beginnings: new Set(beginnings) };
}

function readRoles(catalogue: Catalogue, known: Known, lists: readonly string[]) {
  const found = new Map<string, Mention>();
  const unknown: string[] = [];
  const unclear = new Set<string>();
  const misengaged = new Set<string>();
  let last: Mention | undefined;

  const take = (mention: Mention) => {
    const { role, form } = mention;
    const usual = role.engagements[0];
    const before = found.get(role.id);
    if (mention.unclear && hasChoice(role)) unclear.add(role.id);
    if (form !== undefined && !canBe(role, form)) misengaged.add(role.id);
    // The first mention counts, so that a link can't say two things about the same role unseen.
    else if (before !== undefined && (before.form ?? usual) !== (form ?? usual))
      unclear.add(role.id);
    if (before === undefined) found.set(role.id, mention);
    last = mention;
  };

  for (const item of lists.flatMap(wordsOf)) {
    const pieces = item.split(' ');
    for (let at = 0; at < pieces.length; ) {
      const piece = pieces[at] ?? '';
      const { mention, taken } = longestMention(known, pieces, at);
      const form = piece.length > 2 && last?.form === undefined ? formOf(piece) : undefined;
      if (mention !== undefined) take(mention);
      else if (last !== undefined && form !== undefined) {
        // A form that came away from its role: `logistikansvarig (extern)`.
        if (found.get(last.role.id) === last) found.delete(last.role.id);
        take({ ...last, form });
      } else if (/[^\s\p{P}]/u.test(piece)) unknown.push(piece);
      at += taken;
    }
  }

  const engaged = [...found].map(
    ([id, { role, form = role.engagements[0] }]) => [id, form] as const,
  );
  return {
    staffing: inCatalogueOrder(catalogue, engaged),
    ...{ unknown, unclear: [...unclear], misengaged: [...misengaged] },
  };
}

/**
 * The mention that the most of the next pieces make up. Goes on only where a name has begun, so that
 * a long text of loose letters takes no longer than one of words.
 */
function longestMention(known: Known, pieces: readonly string[], at: number) {
  let found: { readonly mention?: Mention; readonly taken: number } = { taken: 1 };
  for (let taken = 1; taken <= MOST_PIECES && at + taken <= pieces.length; taken += 1) {
    const words = pieces.slice(at, at + taken).join(' ');
    const whole = folded(words);
    const mention = mentionIn(known, words, whole);
    if (mention !== undefined) found = { mention, taken };
    // More may be the rest of a name, or a form behind one that is whole.
    const goesOn =
      known.beginnings.has(whole) || (taken > 1 && known.roles.has(folded(nameOf(words))));
    if (!goesOn) break;
  }
  return found;
}

/** What stands before the first colon. */
const nameOf = (words: string) => words.split(/[:=]/, 1)[0] ?? '';

/** What a few words say of one role; undefined where they say nothing that we understand. */
function mentionIn({ roles }: Known, words: string, whole = folded(words)): Mention | undefined {
  const named = roles.get(whole);
  if (named !== undefined) return { role: named, unclear: false };
  const [name = '', ...written] = words.split(/[:=]/);
  const role = written.length === 0 ? undefined : roles.get(folded(name));
  if (role === undefined) return undefined;
  const forms = new Set(written.filter((form) => folded(form) !== '').map(formOf));
  const [form] = forms;
  if (forms.size > 1 || (forms.size === 1 && form === undefined)) return undefined;
  return form === undefined ? { role, unclear: true } : { role, form, unclear: false };
}

/** The form that a word means, in another language or cut off as well. */
function formOf(word: string): Engagement | undefined {
  const written = folded(word);
  if (written === '') return undefined;
  if (ENGAGEMENT_WORDS.external.startsWith(written)) return 'external';
  if (ENGAGEMENT_WORDS.employed.startsWith(written)) return 'employed';
  if (/^extern(?:al|t|a)$/.test(written)) return 'external';
  return /^(?:anstallda|anstallt|employed)$/.test(written) ? 'employed' : undefined;
}

/**
 * A name without what a keyboard, a program or a line's end may have done to it: capitals, dots over
 * letters, dashes of all kinds. A word that is parted in Swedish gets back the third of its letters.
 */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Pd}\s_=]/gu, '')
    .replace(/(.)\1\1/g, '$1$1');
}
