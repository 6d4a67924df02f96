import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleContent, filesOf } from '../../src/content-paths.mjs';
import type { Content } from './content.ts';
import { exampleLevels, levelsIn, wrongLevels } from './levels.ts';
import { EXAMPLE_PROFILE, namedRoleQuestions, roleFields } from './named-role.ts';
import type { Answers, Question } from './questions.ts';
import type { Stage } from './stage.ts';
import { addItem, render } from './yaml-insert.ts';

/** The file of the example, whose explanations of the fields a new one gets. */
const EXAMPLE = join(import.meta.dirname, '../..', filesOf(exampleContent('logistikchef')).roles);

/** What has to be known of a role beside the first one before it can be written. */
export function furtherRoleQuestions({ framework, roles }: Content): Question[] {
  const taken = new Set([...roles, framework.role.value?.id ?? '']);
  const { ids } = framework.competences;
  return [
    ...namedRoleQuestions(taken, 'slutet på rollens adress, /roller/<id>/'),
    {
      name: 'competences',
      ask: `Kompetenser som den delar med den första rollen, med kravet: ${exampleLevels(ids)}`,
      wrong: (answer) => wrongLevels(answer, ids),
    },
  ];
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

const roleOf = (answers: Answers) => ({
  ...roleFields(answers),
  competences: Object.entries(levelsIn(answers['competences'])).map(([id, baseline]) => ({
    id,
    baseline,
  })),
  profiles: [EXAMPLE_PROFILE],
});
