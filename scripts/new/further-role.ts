import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleContent, filesOf } from '../../src/content-paths.mjs';
import { type Content, idQuestion, LEFT } from './content.ts';
import type { Answers, Question } from './questions.ts';
import type { Stage } from './stage.ts';
import { addItem, render } from './yaml-insert.ts';

/** The file of the example, whose explanations of the fields a new one gets. */
const EXAMPLE = join(import.meta.dirname, '../..', filesOf(exampleContent('logistikchef')).roles);

/** What has to be known of a role beside the first one before it can be written. */
export function furtherRoleQuestions({ framework, roles }: Content): Question[] {
  const taken = new Set([...roles, framework.role.value?.id ?? '']);
  return [
    { name: 'name', ask: 'Rollens namn med stor bokstav, som ”Butikschef”' },
    idQuestion(taken, 'name', 'slutet på rollens adress, /roller/<id>/'),
    { name: 'definite', ask: 'Rollen i bestämd form mitt i en mening, som ”butikschefen”' },
    { name: 'description', ask: 'Vad den som har rollen gör, på en eller två meningar' },
    {
      name: 'competences',
      ask: 'Kompetenser som den delar med den första rollen, med kravet: ledarskap:3, returer:2',
      wrong: (answer) => wrongDemand(answer, framework.competences.ids),
    },
  ];
}

function wrongDemand(answer: string, known: ReadonlySet<string>): string | undefined {
  for (const part of answer.split(',')) {
    const [id = '', level = ''] = part.split(':').map((word) => word.trim());
    if (!/^[1-4]$/.test(level)) return `Skriv \`${part.trim()}\` som id och nivå 1–4: returer:2.`;
    if (!known.has(id)) return `Kompetensen \`${id}\` finns inte.`;
  }
  return undefined;
}

/** Writes the role beside the others, in a new file where it is the first of them. */
export function writeFurtherRole(answers: Answers, { roles }: Content, files: Stage): string {
  const role = roleOf(answers);
  if (roles.length > 0) files.change('roller.yaml', (yaml) => addItem(yaml, role));
  else files.write('roller.yaml', `${headFor(files.dir)}\n${render([role])}\n`);
  return `/roller/${role.id}/`;
}

/** The explanations of the fields, where the schemas are as seen from this folder. */
function headFor(dir: string): string {
  const [head = ''] = /^(?:#.*\n)*/.exec(readFileSync(EXAMPLE, 'utf8')) ?? [];
  const beside = readFileSync(filesOf(dir).site, 'utf8');
  const [, schemas] = /\$schema=(.*)site\.schema\.json/.exec(beside) ?? [];
  return schemas === undefined
    ? head.replace(/^.*\n/, '')
    : head.replace(/(?<=\$schema=).*(?=roller\.schema\.json)/, schemas);
}

const roleOf = ({ id, name, definite, description, competences = '' }: Answers) => ({
  ...{ id, name, definite, description },
  competences: competences.split(',').map((part) => {
    const [competence = '', level] = part.split(':').map((word) => word.trim());
    return { id: competence, baseline: Number(level) };
  }),
  profiles: [
    {
      id: 'exempel',
      name: 'Ett exempel',
      employees: '11–50 anställda',
      text: `${LEFT}: vad exemplet visar.`,
      leadershipScope: `${LEFT}: hur stort ledarskapet är där.`,
    },
  ],
});
