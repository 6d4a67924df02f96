import type { RequiredLevel } from './framework.ts';

/**
 * Why a requirement is what it is. Reasons carry ids and levels, never sentences: the words
 * belong to the interface. The first reason of a requirement is the one that decides it.
 */
export type Reason =
  /** Nobody covers the competence. */
  | { readonly key: 'baseline' }
  /** An employed specialist lowers it. */
  | { readonly key: 'loweredEmployed'; readonly specialist: string }
  /** An employed specialist covers it, but it was already as low as that role takes it. */
  | { readonly key: 'employedUnchanged'; readonly specialist: string }
  /** An external partner lowers it, to where a buyer is still needed. */
  | { readonly key: 'external'; readonly specialist: string }
  /** An external partner helps, but it was already at a buyer's level. */
  | { readonly key: 'externalUnchanged'; readonly specialist: string }
  /** The employed specialist covers only a part, so it stops above the floor. */
  | { readonly key: 'partial'; readonly specialist: string }
  /** The framework allows nothing lower. */
  | { readonly key: 'floor'; readonly level: RequiredLevel }
  /** Several roles cover it; the one that relieves most counts. */
  | { readonly key: 'several'; readonly specialists: readonly string[]; readonly counts: string }
  /** The role lowers this competence only, and nothing beside it in the area. */
  | { readonly key: 'doesNotSpread'; readonly specialist: string }
  /** More knowledge than required is an advantage in this area, with specialists too. */
  | { readonly key: 'moreIsAdvantage' }
  /** Nobody else can take it over. */
  | { readonly key: 'notDelegable' }
  /** The role gives better groundwork but no lower requirement. */
  | { readonly key: 'supports'; readonly specialist: string }
  /** Steering several external partners asks for more. */
  | { readonly key: 'supplierRaised'; readonly partners: readonly string[] }
  /** External partners are at work, but too few to raise the requirement. */
  | { readonly key: 'supplierUnchanged'; readonly partners: readonly string[] };
