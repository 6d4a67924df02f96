import { SEARCH_KINDS, type SearchKind } from '../../site/search-kinds.ts';
import type { Piece } from './excerpt.ts';

/** Something that was found. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly excerpt: readonly Piece[];
  readonly score: number;
  /** Whether it is called what was looked for, rather than only mentions it. */
  readonly named: boolean;
}

/** Hits of one kind, best first. */
export interface Group {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
}

/**
 * Who looks for a word mostly wants the competence; a term that only mentions it and a page that
 * only lists others come last.
 */
const WEIGHT: Readonly<Partial<Record<SearchKind, number>>> = {
  competence: 1.4,
  area: 1.2,
  term: 0.8,
  page: 0.8,
};
/** What is called exactly what was typed is what was meant. */
const EXACT = 2;

/**
 * Puts hits in the order in which they are likely to be meant: what is called what was typed before
 * what mentions it.
 */
export function ranked(hits: readonly Hit[], typed: string): readonly Hit[] {
  const name = typed.trim().toLowerCase();
  return hits
    .map((hit) => ({
      ...hit,
      score: hit.score * (WEIGHT[hit.kind] ?? 1) * (hit.title.toLowerCase() === name ? EXACT : 1),
    }))
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) || b.score - a.score || placeOf(a.kind) - placeOf(b.kind),
    );
}

/** Gathers ranked hits by kind, in the same order of kinds whatever was looked for. */
export function groupsOf(hits: readonly Hit[]): readonly Group[] {
  return SEARCH_KINDS.map(({ id }) => ({
    kind: id,
    hits: hits.filter(({ kind }) => kind === id),
  })).filter((group) => group.hits.length > 0);
}

const placeOf = (kind: SearchKind) => SEARCH_KINDS.findIndex(({ id }) => id === kind);
