import type { Requirement } from '../../domain/requirements.ts';

/**
 * Lets every requirement that says the same as before be the same object as before, so that what
 * shows it can see at a glance that nothing has to be drawn again. Both lists must hold the same
 * competences in the same order; with nothing before, everything is new.
 */
export function reuseUnchanged(
  before: readonly Requirement[] | undefined,
  after: readonly Requirement[],
): readonly Requirement[] {
  return after.map((next, position) => {
    const earlier = before?.[position];
    return earlier !== undefined && isSame(earlier, next) ? earlier : next;
  });
}

function isSame(a: Requirement, b: Requirement): boolean {
  return (
    a.required === b.required && haveSame(a.offers, b.offers) && haveSame(a.reasons, b.reasons)
  );
}

/** Compared field by field: it is done for every competence at every tick, and JSON takes eight
 *  times as long. */
function haveSame<Item extends object>(items: readonly Item[], others: readonly Item[]): boolean {
  if (items.length !== others.length) return false;
  return items.every((item, position) => {
    const other = others[position];
    for (const field in item) {
      // What isn't a word or a level is a list of words.
      if (String(item[field]) !== String(other?.[field])) return false;
    }
    return true;
  });
}
