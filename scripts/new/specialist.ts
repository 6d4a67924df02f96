import { type Content, choice, idQuestion, LEFT } from './content.ts';
import { exampleLevels, levelsIn, wrongLevels } from './levels.ts';
import type { Answers, Question } from './questions.ts';
import type { Stage } from './stage.ts';
import { addVersion } from './versions.ts';
import { addItem, addUnder } from './yaml-insert.ts';

const FORMS = { anställd: ['employed'], extern: ['external'], båda: ['employed', 'external'] };

/** What has to be known of a specialist before it can be written. */
export function specialistQuestions({ framework, hasSpecialistPages }: Content): Question[] {
  const { areas, competences, specialists, published } = framework;
  const aliases = specialists.items.flatMap(({ value }) => value.aliases ?? []);
  const taken = new Set([...specialists.ids, ...aliases, ...(published?.value?.specialists ?? [])]);
  return [
    { name: 'name', ask: 'Rollens namn, så som läsaren ser det' },
    idQuestion(taken, 'name', 'slutet på rollens adress, och dess namn i delade länkar'),
    { name: 'indefinite', ask: 'Rollen mitt i en mening, som ”ett städbolag”' },
    {
      name: 'definite',
      ask: 'Rollen i bestämd form, som ”städbolaget”',
      // Only the page of the specialist says it.
      when: () => hasSpecialistPages,
    },
    choice('area', 'Området som rollen står under', [...areas.ids]),
    choice('engagements', 'Hur rollen finns i företaget', Object.keys(FORMS), 'båda'),
    { name: 'does', ask: 'Vad rollen gör, på en mening' },
    {
      name: 'covers',
      ask: `Kompetenser som den sänker, med nivån: ${exampleLevels(competences.ids)}. Tomt om ingen.`,
      otherwise: () => '',
      wrong: (answer) => wrongLevels(answer, competences.ids),
    },
  ];
}

/** Writes the specialist in every file that has to know of it, with a version where levels change. */
export function writeSpecialist(answers: Answers, _: Content, files: Stage): string {
  const { id = '', name = '', area } = answers;
  const words = { name: `${LEFT}: namnet på engelska`, indefinite: `${LEFT}: med sin artikel` };
  files.change('matrix/specialists.yaml', (yaml) =>
    addItem(yaml, specialist(answers), (item) => item['area'] === area),
  );
  files.change('matrix/published.yaml', (yaml) => addUnder(yaml, 'specialists', id));
  files.change('matrix/specialist-pages.yaml', (yaml) => addItem(yaml, page(answers)));
  files.change('matrix/english.yaml', (yaml) => addUnder(yaml, 'specialists', { [id]: words }));
  addVersion(
    files,
    `En ny specialist: ${name}.`,
    Object.keys(levelsIn(answers['covers'])).map((competence) => ({
      competence,
      why: `${name} är en ny roll, som sänker kravet.`,
      covers: { [id]: 'none' },
    })),
  );
  return `/specialister/${id}/`;
}

const formsOf = ({ engagements = 'båda' }: Answers): readonly string[] =>
  FORMS[engagements as keyof typeof FORMS];

function specialist(answers: Answers) {
  const { id, name, indefinite, area, does } = answers;
  const covers = levelsIn(answers['covers']);
  const engagements = formsOf(answers);
  return {
    id,
    name,
    indefinite,
    area,
    engagements,
    does,
    ...(Object.keys(covers).length > 0 ? { covers } : {}),
    ...(engagements.includes('employed')
      ? { whenEmployed: `${LEFT}: vad som händer när rollen är anställd.` }
      : {}),
    ...(engagements.includes('external')
      ? { whenExternal: `${LEFT}: vad som händer när rollen är extern.` }
      : {}),
  };
}

function page(answers: Answers) {
  const engagements = formsOf(answers);
  return {
    specialist: answers['id'],
    definite: answers['definite'],
    tuesday: `${LEFT}: vad rollen gör en vanlig tisdag, på 3–5 meningar.`,
    doesNot: [`${LEFT}: vad rollen inte gör åt dig.`],
    ask: [`${LEFT}: vad du fortfarande behöver kunna fråga?`],
    ...(engagements.includes('employed')
      ? { employed: `${LEFT}: hur det är när rollen är anställd.` }
      : {}),
    ...(engagements.includes('external')
      ? { external: `${LEFT}: hur det är när rollen är extern.` }
      : {}),
  };
}
