import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/content-paths.mjs';
import { dayInSweden } from '../../src/schemas/articles/article-dates.ts';
import { asciiSlug } from '../../src/text/slug.ts';
import { aRole, inSentence, yourRole } from '../../src/text/swedish.ts';
import { LEFT } from './content.ts';
import { EXAMPLE_PROFILE, namedRole, namedRoleQuestions, roleFields } from './named-role.ts';
import type { Answers, Question } from './questions.ts';
import type { Stage } from './stage.ts';
import { render } from './yaml-insert.ts';

/** The pages of a role of one's own, with what is to be filled in between double braces. */
const PAGES = join(import.meta.dirname, 'role');
const AREA_PAGE = 'omraden/omrade.mdx';

/** What has to be known of a role before it can be written. */
export function roleQuestions(): Question[] {
  return [
    ...namedRoleQuestions(new Set(), 'skiljer rollen från andra'),
    {
      name: 'areas',
      ask: 'Områden att vara bra på, det viktigaste först, med komma emellan: Ledarskap, Kassa, Varor',
      wrong: (answer) => {
        const ids = areasOf(answer).map(({ id }) => id);
        const isWrong = ids.length > 8 || ids.includes('') || new Set(ids).size < ids.length;
        return isWrong ? 'Skriv ett till åtta olika områden, med bokstäver i.' : undefined;
      },
    },
  ];
}

interface Area {
  readonly id: string;
  readonly name: string;
}

/** The areas with their ids, which begin with a letter. */
function areasOf(answer: string): Area[] {
  return answer
    .split(',')
    .map((name) => name.trim())
    .map((name) => ({ name, id: asciiSlug(name).replace(/^[\d-]+/, '') }));
}

/** Writes a whole content folder. `example` is the one whose explanations of the fields it gets. */
export function writeRole(answers: Answers, example: string, files: Stage): void {
  const areas = areasOf(answers['areas'] ?? '');
  const { matrix } = filesOf(example);
  const head = (name: string) =>
    /^(?:#.*\n)*/.exec(readFileSync(join(matrix, `${name}.yaml`), 'utf8'))?.[0];
  for (const [name, value] of Object.entries(frameworkOf(answers, areas))) {
    // Things in a list are easier to find with some air between them.
    const text = [value].flat().map((item) => render(Array.isArray(value) ? [item] : item));
    files.write(`matrix/${name}.yaml`, `${head(name)}\n${text.join('\n\n')}\n`);
  }
  // What the pages say of open data isn't in the dictionary.
  files.write(
    'stavning.txt',
    '# Ord som ordboken inte känner till, ett på varje rad.\nCASE\nJSON\n',
  );
  // The scale is the same for every role.
  files.write('matrix/levels.yaml', readFileSync(join(matrix, 'levels.yaml'), 'utf8'));
  const { name = '', definite = '' } = answers;
  // What tells one site from another, where sites have a file for it.
  if (existsSync(join(example, 'site.yaml'))) {
    files.write('site.yaml', `${render(siteOf(answers))}\n`);
  }
  const words = {
    LEFT,
    definite,
    title: name,
    yourRole: yourRole(namedRole(answers)),
    aRole: aRole(namedRole(answers)),
    today: dayInSweden(new Date()),
  };
  for (const page of readdirSync(PAGES, { recursive: true, encoding: 'utf8' })) {
    if (page.endsWith('.mdx') && page !== AREA_PAGE) files.write(page, filled(page, words));
  }
  for (const { id, name: area } of areas) {
    const own = { ...words, area, areaId: id, inArea: inSentence(area) };
    files.write(`omraden/${id}.mdx`, filled(AREA_PAGE, own));
  }
}

const siteOf = (answers: Answers) => ({
  name: `Matrisen för ${answers['definite']}`,
  tagline: `Vad ${aRole(namedRole(answers))} måste kunna`,
  description: answers['description'],
});

function filled(page: string, words: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(PAGES, page), 'utf8');
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, word: string) => words[word] ?? '');
}

/** The smallest framework that can be built: a competence for each area, and one specialist. */
function frameworkOf(answers: Answers, areas: readonly Area[]) {
  const [first] = areas;
  return {
    role: roleFields(answers),
    areas: areas.map(({ id: area, name }, at) => ({
      id: area,
      name,
      priority: at + 1,
      delegable: true,
      summary: `${LEFT}: området på en eller två meningar.`,
    })),
    competences: areas.map((area) => ({
      id: `${area.id}-grunder`,
      area: area.id,
      name: `${area.name}, första kompetensen`,
      definition: `${LEFT}: vad den som har kompetensen gör, på en mening.`,
      baseline: 3,
      floor: 2,
      floorReason: `${LEFT}: slutet på meningen ”Lägre än 2 går vi inte: …”`,
      why: `${LEFT}: varför kompetensen behövs.`,
      without: `${LEFT}: vad som händer när den saknas.`,
      anchors: {
        2: `${LEFT}: hur nivån märks, efter ”du”, nivå 2.`,
        3: `${LEFT}: hur nivån märks, efter ”du”, nivå 3.`,
      },
      questions: [
        {
          question: `${LEFT}: en intervjufråga?`,
          goodAnswer: `${LEFT}: det som ett bra svar innehåller.`,
        },
      ],
      warningSigns: [`${LEFT}: ett varningstecken i en intervju`],
    })),
    specialists: [
      {
        id: 'forsta-specialisten',
        name: 'Första specialisten',
        area: first?.id,
        engagements: ['employed', 'external'],
        does: `${LEFT}: vad rollen gör, på en mening.`,
        covers: { [`${first?.id}-grunder`]: 2 },
        whenEmployed: `${LEFT}: vad som händer när rollen är anställd.`,
        whenExternal: `${LEFT}: vad som händer när rollen är extern.`,
      },
    ],
    profiles: [{ ...EXAMPLE_PROFILE, specialists: { 'forsta-specialisten': 'employed' } }],
    rules: { externalFloor: 2 },
  };
}
