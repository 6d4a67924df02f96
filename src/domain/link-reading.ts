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
  const parts = linkParts(raw);
  const { before, company, after, version } = parts;
  if (`${STAFFING_KEY}=${company}`.length > MAX_FRAGMENT) return tooLong;

  const known = byAnyName(catalogue, folded);
  // A bare word after the company is a role whose comma was lost, or else the section.
  const isRole = (word: string) => mentionIn(known, word) !== undefined;
  const roles = readRoles(catalogue, known, [company ?? '', ...after.filter(isRole)]);
  const sections = [...before, ...after.filter((word) => !isRole(word))];
  const missed = [...parts.others, ...sections].filter((part) => meansRoles(part, isRole));
  const section = sections.find((part) => !missed.includes(part));
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
  return !TRACKING.test(part) && wordsOf(value).some(isRole);
}

type Known = ReadonlyMap<string, SpecialistRule>;

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

function longestMention(known: Known, pieces: readonly string[], at: number) {
  const beginning = folded(pieces[at] ?? '');
  const begins = [...known.keys()].some((name) => name.startsWith(beginning));
  const most = begins ? Math.min(MOST_PIECES, pieces.length - at) : 1;
  for (let taken = most; taken > 0; taken -= 1) {
    const mention = mentionIn(known, pieces.slice(at, at + taken).join(' '));
    if (mention !== undefined) return { mention, taken };
  }
  return { mention: undefined, taken: 1 };
}

/** What a few words say of one role; undefined where they say nothing that we understand. */
function mentionIn(known: Known, words: string): Mention | undefined {
  const whole = known.get(folded(words));
  if (whole !== undefined) return { role: whole, unclear: false };
  const [name = '', ...written] = words.split(/[:=]/);
  const role = known.get(folded(name));
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
