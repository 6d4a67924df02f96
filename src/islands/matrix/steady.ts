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
    a.required === b.required &&
    a.offers.length === b.offers.length &&
    JSON.stringify([a.offers, a.reasons]) === JSON.stringify([b.offers, b.reasons])
  );
}
