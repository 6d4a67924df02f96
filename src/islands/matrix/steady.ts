import type { Requirement } from '../../domain/requirements.ts';

/**
 * Lets every requirement that says the same as before be the same object as before, so that what
 * shows it can see at a glance that nothing has to be drawn again. Both lists must hold the same
 * competences in the same order; with nothing before, everything is new.
 */
export function steady(
  before: readonly Requirement[] | undefined,
  after: readonly Requirement[],
): readonly Requirement[] {
  return after.map((next, position) => {
    const earlier = before?.[position];
    return earlier !== undefined && saysTheSame(earlier, next) ? earlier : next;
  });
}

function saysTheSame(a: Requirement, b: Requirement): boolean {
  return (
    a.required === b.required && sayTheSame(a.offers, b.offers) && sayTheSame(a.reasons, b.reasons)
  );
}

/** Told by hand: it is asked of every competence at every tick, and JSON takes eight times as long. */
function sayTheSame<One extends object>(some: readonly One[], others: readonly One[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at];
      for (const part in one) {
        // What isn't a word or a level is a list of words.
        if (String(one[part]) !== String(other?.[part])) return false;
      }
      return true;
    })
  );
}
