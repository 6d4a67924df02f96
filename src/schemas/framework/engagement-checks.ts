import { type ContentProblem, code, problemAt } from '../problem.ts';
import type { FrameworkFiles } from './files.ts';

/** The ways a role can be engaged, with the field that tells what happens then. */
const FORMS = [
  { form: 'employed', field: 'whenEmployed', name: 'anställd', otherwise: 'extern' },
  { form: 'external', field: 'whenExternal', name: 'extern', otherwise: 'anställd' },
] as const;

/** Checks that each role tells what happens in the ways it can be engaged, and in no other. */
export function* checkEngagements({ specialists }: FrameworkFiles): Generator<ContentProblem> {
  for (const { index, value } of specialists.items) {
    const { id, engagements } = value;
    const subject = `Specialisten ${code(id)}`;
    if (new Set(engagements).size < engagements.length) {
      yield problemAt(
        specialists,
        [index, 'engagements'],
        `${subject}: samma form står två gånger.`,
        'Låt `employed` och `external` stå högst en gång var.',
      );
    }
    for (const { form, field, name, otherwise } of FORMS) {
      const isPossible = engagements.includes(form);
      const isExplained = value[field] !== undefined;
      if (isPossible && !isExplained) {
        yield problemAt(
          specialists,
          [index, 'engagements'],
          `${subject} kan vara ${name}, men det står inte vad som händer då.`,
          `Lägg till ${code(field)}, eller ta bort ${code(form)}.`,
        );
      }
      if (!isPossible && isExplained) {
        yield problemAt(
          specialists,
          [index, field],
          `${subject} är alltid ${otherwise}, så texten visas aldrig.`,
          `Ta bort ${code(field)}, eller lägg till ${code(form)} under \`engagements\`.`,
        );
      }
    }
  }
}
