import { SEARCH_KINDS, type SearchKind } from '../../site/search-kinds.ts';

/** Something that was found. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly kind: SearchKind;
  /** With `<mark>` around what was found. */
  readonly excerpt: string;
  readonly score: number;
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

const placeOf = (kind: SearchKind) => SEARCH_KINDS.findIndex(({ id }) => id === kind);

/** Puts hits in the order in which they are likely to be meant. */
export function ranked(hits: readonly Hit[], typed: string): readonly Hit[] {
  const name = typed.trim().toLowerCase();
  return hits
    .map((hit) => ({
      ...hit,
      score: hit.score * (WEIGHT[hit.kind] ?? 1) * (hit.title.toLowerCase() === name ? EXACT : 1),
    }))
    .sort((a, b) => b.score - a.score || placeOf(a.kind) - placeOf(b.kind));
}

/** Gathers ranked hits by kind; the kind of the best hit comes first. */
export function groupsOf(hits: readonly Hit[]): readonly Group[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}
