import { STAFFING_KEY, VERSION_KEY } from './company-part.ts';
import { percentDecoded, withoutSentenceEnd } from './fragment-text.ts';
import type { Engagement, RuleFramework } from './framework.ts';
import { canBe, hasChoice, inCatalogueOrder, NOBODY, type Staffing } from './staffing.ts';

/**
 * The link codec. A fragment says which company is meant, and may say which section of the page:
 *
 *     #har=logistikansvarig,webbyra,seo-specialist:extern
 *     #returer
 *     #returer&har=logistikansvarig
 *     #har=logistikansvarig&v=2
 *
 * `v` is the version of the levels that the link was made under; without it, the first one.
 * Ids are written out in catalogue order without encoding, so that a person can read the link
 * and so that it means the same after the catalogue has grown. Reading never fails.
 */

/** The version that a link without any was made under. */
export const FIRST_VERSION = 1;

/** How an engagement is written; the first form of a role is never written out. */
export const ENGAGEMENT_WORDS = {
  employed: 'anstalld',
  external: 'extern',
} as const satisfies Record<Engagement, string>;

/** Longer fragments are not read: no company has that many roles, so something is wrong. */
export const MAX_FRAGMENT = 2048;

/** Something the reader should know about a link that could not be restored in full. */
export type LinkNotice =
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'malformed' }
  /** Roles that the framework doesn't know, as they stood in the link. */
  | { readonly kind: 'unknown'; readonly ids: readonly string[] }
  /** Roles that can't be engaged as the link says; they were restored in their only form. */
  | { readonly kind: 'engagement'; readonly ids: readonly string[] };

/** What a fragment says. */
export interface Link {
  /** The id of a section on the page, where the fragment names one. */
  readonly section?: string;
  /** Absent where the fragment says nothing about a company, present though empty where it does. */
  readonly staffing?: Staffing;
  /** The version that the link says it was made under; 0 where that can't be read. */
  readonly version?: number;
  readonly notices: readonly LinkNotice[];
}

type Catalogue = Pick<RuleFramework, 'specialists' | 'version'>;

/**
 * Writes a fragment without its `#`; an empty string where there is nothing to say.
 * `section` must be an id of the page, such as a competence id.
 */
export function encodeLink(catalogue: Catalogue, staffing: Staffing, section = ''): string {
  const roles: string[] = [];
  for (const specialist of catalogue.specialists) {
    const engagement = staffing.get(specialist.id);
    if (engagement === undefined) continue;
    const written = hasChoice(specialist) && engagement !== specialist.engagements[0];
    roles.push(written ? `${specialist.id}:${ENGAGEMENT_WORDS[engagement]}` : specialist.id);
  }
  const company = roles.length === 0 ? '' : `${STAFFING_KEY}=${roles.join(',')}`;
  const { version = FIRST_VERSION } = catalogue;
  const made = company === '' || version === FIRST_VERSION ? '' : `${VERSION_KEY}=${version}`;
  return [section, company, made].filter((part) => part !== '').join('&');
}

/**
 * Reads a fragment, with or without its `#`, as it stands in an address. Never throws: what can't
 * be read gives the baseline or the valid part, and a notice that names what was dropped.
 */
export function decodeLink(catalogue: Catalogue, fragment: string): Link {
  const raw = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (raw.length > MAX_FRAGMENT) return { staffing: NOBODY, notices: [{ kind: 'tooLong' }] };
  const decoded = percentDecoded(raw);
  if (decoded === undefined) return { staffing: NOBODY, notices: [{ kind: 'malformed' }] };

  const parts = decoded.split('&').map((part) => part.trim());
  const prefix = `${STAFFING_KEY}=`;
  const section = parts.find((part) => part !== '' && !part.includes('='));
  const company = parts.find((part) => part.startsWith(prefix));
  const made = parts.find((part) => part.startsWith(`${VERSION_KEY}=`));
  return {
    ...(section === undefined ? {} : { section }),
    ...(made === undefined
      ? {}
      : { version: Number.parseInt(made.slice(VERSION_KEY.length + 1), 10) || 0 }),
    ...(company === undefined
      ? { notices: [] }
      : readRoles(catalogue, company.slice(prefix.length))),
  };
}

function readRoles(
  catalogue: Catalogue,
  list: string,
): { staffing: Staffing; notices: LinkNotice[] } {
  const known = byAnyName(catalogue);
  const found = new Map<string, Engagement>();
  const unknown = new Set<string>();
  const misengaged = new Set<string>();

  for (const item of list.split(',')) {
    const token = withoutSentenceEnd(item);
    if (token === '') continue;
    const [name = '', form, ...rest] = token.toLowerCase().split(':');
    const specialist = known.get(name);
    const engagement = form === undefined ? specialist?.engagements[0] : engagementOf(form);
    if (specialist === undefined || engagement === undefined || rest.length > 0) {
      unknown.add(token);
      continue;
    }
    if (!canBe(specialist, engagement)) misengaged.add(specialist.id);
    // The first mention counts, so that a link can't say two things about the same role.
    if (!found.has(specialist.id)) found.set(specialist.id, engagement);
  }

  const notices: LinkNotice[] = [];
  if (unknown.size > 0) notices.push({ kind: 'unknown', ids: [...unknown] });
  if (misengaged.size > 0) notices.push({ kind: 'engagement', ids: [...misengaged] });
  return { staffing: inCatalogueOrder(catalogue, found), notices };
}

function byAnyName(catalogue: Catalogue): Map<string, Catalogue['specialists'][number]> {
  const known = new Map<string, Catalogue['specialists'][number]>();
  for (const specialist of catalogue.specialists) {
    for (const alias of specialist.aliases ?? []) known.set(alias, specialist);
  }
  // Ids win over aliases, whatever order they stand in.
  for (const specialist of catalogue.specialists) known.set(specialist.id, specialist);
  return known;
}

/** What a written form means; undefined where it means nothing. */
export function engagementOf(word: string): Engagement | undefined {
  if (word === ENGAGEMENT_WORDS.employed) return 'employed';
  return word === ENGAGEMENT_WORDS.external ? 'external' : undefined;
}
