/** Levels of competences, as they are answered on one line: `kassa:1, varor:2`. */

/** How they are written, with competences that are there. */
export const exampleLevels = (known: ReadonlySet<string>): string =>
  [...known]
    .slice(0, 2)
    .map((id, at) => `${id}:${at + 1}`)
    .join(', ');

/** What is wrong with an answer; nothing where it is empty. */
export function wrongLevels(answer: string, known: ReadonlySet<string>): string | undefined {
  for (const part of answer === '' ? [] : answer.split(',')) {
    const [, id = '', level] = /^\s*([a-z0-9-]+)\s*:\s*([1-4])\s*$/.exec(part) ?? [];
    if (level === undefined)
      return `Skriv \`${part.trim()}\` som id och nivå 1–4: ${exampleLevels(known)}.`;
    if (!known.has(id)) return `Kompetensen \`${id}\` finns inte.`;
  }
  return undefined;
}

/** The levels by competence, in the order that they were written. */
export function levelsIn(answer = ''): Readonly<Record<string, number>> {
  const parts = answer.split(',').filter((part) => part.trim() !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const [competence = '', level] = part.split(':');
      return [competence.trim(), Number(level)];
    }),
  );
}
