import type { NamedRole } from '../../src/text/swedish.ts';
import { choice, idQuestion, LEFT } from './content.ts';
import type { Answers, Question } from './questions.ts';

/** What is asked of a role, wherever it is written. `taken` are ids that it can't have. */
export const namedRoleQuestions = (taken: ReadonlySet<string>, idIsFor: string): Question[] => [
  { name: 'name', ask: 'Rollens namn med stor bokstav, som ”Butikschef”' },
  idQuestion(taken, 'name', idIsFor),
  { name: 'definite', ask: 'Rollen i bestämd form mitt i en mening, som ”butikschefen”' },
  choice('determiner', 'Ordet framför rollens namn', ['en', 'ett'], 'en'),
  { name: 'description', ask: 'Vad den som har rollen gör, på en eller två meningar' },
];

/** The role's name, which only says its determiner where it isn't the usual one. */
export const namedRole = ({ name = '', determiner }: Answers): NamedRole =>
  determiner === 'ett' ? { name, determiner } : { name };

/** The answers as the fields of a role. */
export const roleFields = (answers: Answers) => {
  const { id, definite, description } = answers;
  return { id, ...namedRole(answers), definite, description };
};

/** An example to begin from, which every role has one of at least. */
export const EXAMPLE_PROFILE = {
  id: 'exempel',
  name: 'Ett exempel',
  employees: '11–50 anställda',
  text: `${LEFT}: vad exemplet visar.`,
  leadershipScope: `${LEFT}: hur stort ledarskapet är där.`,
} as const;
