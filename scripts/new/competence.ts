import { type Content, choice, idQuestion, LEFT } from './content.ts';
import type { Answers, Question } from './questions.ts';
import type { Stage } from './stage.ts';
import { addVersion } from './versions.ts';
import { addItem, addUnder } from './yaml-insert.ts';

const LEVELS = ['1', '2', '3', '4'] as const;

/** What has to be known of a competence before it can be written. */
export function competenceQuestions({ framework }: Content): Question[] {
  const { areas, competences, published } = framework;
  const taken = new Set([...competences.ids, ...(published?.value?.competences ?? [])]);
  const isFixed = (area: string | undefined) =>
    areas.items.some(({ value }) => value.id === area && !value.delegable);
  return [
    { name: 'name', ask: 'Kompetensens namn, så som läsaren ser det' },
    idQuestion(taken, 'name', 'slutet på kompetensens adress'),
    choice('area', 'Område', [...areas.ids]),
    { name: 'definition', ask: 'Vad den som har kompetensen gör, på en mening' },
    {
      name: 'why',
      ask: 'Varför behövs den?',
      otherwise: () => `${LEFT}: varför kompetensen behövs.`,
    },
    choice('baseline', 'Kravet när ingen specialist täcker kompetensen', LEVELS, '3'),
    {
      ...choice('floor', 'Golvet, det lägsta kravet', LEVELS),
      // In an area that nobody else can take over, the requirement stands still.
      when: ({ area }) => !isFixed(area),
      otherwise: ({ baseline = '' }) => (Number(baseline) > 2 ? '2' : baseline),
      wrong: (floor, { baseline = '' }) =>
        (LEVELS as readonly string[]).includes(floor) && floor <= baseline
          ? undefined
          : `Golvet är ett tal från 1 till kravet, ${baseline}.`,
    },
  ];
}

/** Writes the competence in every file that has to know of it, with a version of the levels. */
export function writeCompetence(answers: Answers, _: Content, files: Stage): string {
  const { id = '', name = '', area = '' } = answers;
  const { baseline, levels } = levelsOf(answers);
  const words = {
    name: `${LEFT}: namnet på engelska`,
    anchors: anchorsFor(levels, 'på engelska, efter ”you”'),
  };
  files.change('matrix/competences.yaml', (yaml) =>
    addItem(yaml, competence(answers), (item) => item['area'] === area),
  );
  files.change('matrix/published.yaml', (yaml) => addUnder(yaml, 'competences', id));
  files.change('matrix/learning.yaml', (yaml) => addItem(yaml, lesson(id, baseline)));
  files.change('matrix/english.yaml', (yaml) => addUnder(yaml, 'competences', { [id]: words }));
  addVersion(files, `En ny kompetens: ${name}.`, [
    { competence: id, why: 'Kompetensen är ny.', added: true },
  ]);
  return `/omraden/${area}/${id}/`;
}

function levelsOf({ baseline: required = '3', floor: lowest = required }: Answers) {
  const [baseline, floor] = [Number(required), Number(lowest)];
  const levels = Array.from({ length: baseline - floor + 1 }, (_, step) => floor + step);
  return { baseline, floor, levels };
}

function competence(answers: Answers) {
  const { id, area, name, definition, why } = answers;
  const { baseline, floor, levels } = levelsOf(answers);
  return {
    id,
    area,
    name,
    definition,
    baseline,
    floor,
    ...(floor < baseline
      ? { floorReason: `${LEFT}: slutet på meningen ”Lägre än ${floor} går vi inte: …”` }
      : {}),
    why,
    without: `${LEFT}: vad som händer när den saknas.`,
    anchors: anchorsFor(levels, 'hur nivån märks, efter ”du”'),
    questions: [
      {
        question: `${LEFT}: en intervjufråga?`,
        goodAnswer: `${LEFT}: det som ett bra svar innehåller.`,
      },
    ],
    warningSigns: [`${LEFT}: ett varningstecken i en intervju`],
  };
}

const anchorsFor = (levels: readonly number[], what: string) =>
  Object.fromEntries(levels.map((level) => [String(level), `${LEFT}: ${what}, nivå ${level}.`]));

function lesson(id: string, baseline: number) {
  return {
    competence: id,
    baselineReason: `${LEFT}: varför kravet är ${baseline}.`,
    steps: [1, 2, 3, 4].map((to) => ({
      to,
      task: `${LEFT}: en uppgift som leder till nivå ${to}.`,
      sign: `${LEFT}: hur man märker att man är framme på nivå ${to}.`,
    })),
    example: {
      title: `${LEFT}: ett räkneexempel`,
      text: `${LEFT}: läget, med talen som behövs.`,
      sums: [`${LEFT}: 2 × 50 = 100 kronor`],
      conclusion: `${LEFT}: vad du gör efter uträkningen.`,
    },
    mistake: `${LEFT}: det vanligaste misstaget och vad man gör i stället.`,
    resources: [
      {
        name: `${LEFT}: källans namn`,
        url: 'https://exempel.se/',
        teaches: `${LEFT}: vad man lär sig`,
      },
    ],
  };
}
