import type { FrameworkSheets } from './framework-sheets.ts';
import { type ContentProblem, problemAt } from './problem.ts';
import { code } from './words.ts';

/** Checks that each role tells what happens in the ways it can be engaged, and in no other. */
export function* checkRoles({ specialists }: FrameworkSheets): Generator<ContentProblem> {
  for (const { index, value } of specialists.entries) {
    const { id, engagements, whenEmployed } = value;
    const subject = `Specialisten ${code(id)}`;
    if (new Set(engagements).size < engagements.length) {
      yield problemAt(
        specialists,
        [index, 'engagements'],
        `${subject}: samma form står två gånger.`,
        'Låt `employed` och `external` stå högst en gång var.',
      );
    }
    const employable = engagements.includes('employed');
    if (employable && whenEmployed === undefined) {
      yield problemAt(
        specialists,
        [index, 'engagements'],
        `${subject} kan vara anställd, men det står inte vad som händer då.`,
        'Lägg till `whenEmployed`, eller ta bort `employed`.',
      );
    }
    if (!employable && whenEmployed !== undefined) {
      yield problemAt(
        specialists,
        [index, 'whenEmployed'],
        `${subject} är alltid extern, så texten visas aldrig.`,
        'Ta bort `whenEmployed`, eller lägg till `employed` under `engagements`.',
      );
    }
  }
}
