/**
 * What is said of competences, in matrix order, so that the same is always written the same way.
 * What is said of competences that the matrix doesn't know comes last, as it stood.
 */
export function inMatrixOrder<Said>(
  competences: readonly { readonly id: string }[],
  said: ReadonlyMap<string, Said>,
): [competence: string, said: Said][] {
  const ids = new Set(competences.map(({ id }) => id));
  const known = [...ids].flatMap((id): [string, Said][] => {
    const value = said.get(id);
    return value === undefined ? [] : [[id, value]];
  });
  return [...known, ...[...said].filter(([id]) => !ids.has(id))];
}
