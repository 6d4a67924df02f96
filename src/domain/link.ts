import { STAFFING_KEY, VERSION_KEY } from './company-part.ts';
import type { Engagement, RuleFramework, SpecialistRule } from './framework.ts';
import { canBe, hasChoice, inCatalogueOrder, type Staffing } from './staffing.ts';

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
 * and so that it means the same after the catalogue has grown. Reading never fails: what isn't
 * written so is read by `link-reading.ts`.
 */

/** The version that a link without any was made under. */
export const FIRST_VERSION = 1;

/** How an engagement is written; the first form of a role is never written out. */
export const ENGAGEMENT_WORDS = {
  employed: 'anstalld',
  external: 'extern',
} as const satisfies Record<Engagement, string>;

/** What is said of a company is not read where it is longer: no company has that many roles. */
export const MAX_FRAGMENT = 2048;

/** Something the reader should know about a link that could not be restored in full. */
export type LinkNotice =
  | { readonly kind: 'tooLong' }
  /** What reads a damaged link could not be fetched. */
  | { readonly kind: 'unread' }
  /** What could not be read as a role that the framework knows, as it stood in the link. */
  | { readonly kind: 'unknown'; readonly ids: readonly string[] }
  /** Roles of which the link doesn't say clearly how they are engaged. */
  | { readonly kind: 'unclear'; readonly ids: readonly string[] }
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

/** What of a framework a link needs. */
export type Catalogue = Pick<RuleFramework, 'specialists' | 'version'>;

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

/** A fragment exactly as `encodeLink` writes it: a section, a company and a version, each if any. */
const PLAIN = /^#?(?:([\w-]+)(?:&(?=.)|$))?(?:har=([a-z\d,:-]*))?(?:&v=(\d{1,6}))?$/;

/**
 * Reads a fragment that is written as we write it and names only roles that we know; undefined for
 * any other, which `link-reading.ts` reads, with a notice for what is dropped. Nearly every link is
 * one of ours, so this comes with the page and that is fetched where it is needed.
 */
export function readPlainLink(catalogue: Catalogue, fragment: string): Link | undefined {
  if (fragment.length > MAX_FRAGMENT) return undefined;
  const [whole, section, list, version] = PLAIN.exec(fragment) ?? [];
  const staffing = list === undefined ? undefined : plainRoles(catalogue, list);
  if (whole === undefined || (list !== undefined && staffing === undefined)) return undefined;
  return {
    ...(section === undefined ? {} : { section }),
    ...(staffing === undefined ? {} : { staffing }),
    ...(version === undefined ? {} : { version: Number(version) }),
    notices: [],
  };
}

function plainRoles(catalogue: Catalogue, list: string): Staffing | undefined {
  const known = byAnyName(catalogue, (name) => name);
  const found = new Map<string, Engagement>();
  for (const token of list === '' ? [] : list.split(',')) {
    const [name = '', form, ...rest] = token.split(':');
    const role = known.get(name);
    const engagement = form === undefined ? role?.engagements[0] : engagementOf(form);
    if (role === undefined || engagement === undefined || rest.length > 0) return undefined;
    if (!canBe(role, engagement) || found.has(role.id)) return undefined;
    found.set(role.id, engagement);
  }
  return inCatalogueOrder(catalogue, found);
}

/** The roles of a catalogue by id and alias, each written by `as`. Ids win over aliases. */
export function byAnyName(
  { specialists }: Pick<RuleFramework, 'specialists'>,
  as: (name: string) => string,
): ReadonlyMap<string, SpecialistRule> {
  const aliases = specialists.flatMap((role) =>
    (role.aliases ?? []).map((alias) => [as(alias), role] as const),
  );
  return new Map([...aliases, ...specialists.map((role) => [as(role.id), role] as const)]);
}

/** What a written form means; undefined where it means nothing. */
export function engagementOf(word: string): Engagement | undefined {
  if (word === ENGAGEMENT_WORDS.employed) return 'employed';
  return word === ENGAGEMENT_WORDS.external ? 'external' : undefined;
}
