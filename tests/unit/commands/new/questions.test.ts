import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { articleQuestions } from '../../../../scripts/new/article.ts';
import { competenceQuestions } from '../../../../scripts/new/competence.ts';
import { readContent } from '../../../../scripts/new/content.ts';
import { answersTo, type Question, Unanswered } from '../../../../scripts/new/questions.ts';
import { roleQuestions } from '../../../../scripts/new/role.ts';
import { specialistQuestions } from '../../../../scripts/new/specialist.ts';
import { project } from '../../schemas/project.ts';

const tiny = project();
const content = readContent(join(tiny.root, 'content'));
beforeAll(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(console, 'log').mockReturnValue();
});
afterAll(() => {
  vi.restoreAllMocks();
  tiny[Symbol.dispose]();
});

async function* typing(lines: readonly string[]) {
  yield* lines;
}

const ask = (
  questions: readonly Question[],
  given: Readonly<Record<string, string>>,
  typed: readonly string[] = [],
) => answersTo(questions, new Map(Object.entries(given)), typing(typed));

const article = articleQuestions(content);
const competence = competenceQuestions(content);
const specialist = specialistQuestions(content);

test.each<[string, readonly Question[], Readonly<Record<string, string>>, RegExp]>([
  ['an id that exists', competence, { name: 'X', id: 'kassa' }, /`kassa` finns redan/],
  [
    'an id of an article',
    article,
    { title: 'X', id: 'forsta-dagen' },
    /`forsta-dagen` finns redan/,
  ],
  ['an id with other letters', specialist, { name: 'X', id: 'Åsa B' }, /kan inte stå i en adress/],
  ['an id that is a number', specialist, { name: 'X', id: '3pl' }, /med en bokstav först/],
  ['an id with a path in it', specialist, { name: 'X', id: '../x' }, /kan inte stå i en adress/],
  ['no id, and a name that gives none', specialist, { name: '24/7' }, /Svaret på --id saknas/],
  ['a field that isn’t there', article, { titel: 'X' }, /--titel finns inte. Menade du `title`\?/],
  ['an area that isn’t there', competence, { name: 'X', area: 'y' }, /--area: Svara med något av/],
  ['a title that is too long', article, { title: 'x'.repeat(61) }, /61 tecken är för många/],
  ['a description that is too short', article, { title: 'X', description: 'Y' }, /1 tecken, men/],
  [
    'a level that isn’t there',
    competence,
    { baseline: '5', name: 'X', area: 'butik', definition: 'Y', why: 'Z' },
    /--baseline: Svara med/,
  ],
  [
    'a floor above the requirement',
    competence,
    { baseline: '2', floor: '3', name: 'X', area: 'butik', definition: 'Y', why: 'Z' },
    /--floor: Golvet är ett tal från 1 till kravet, 2/,
  ],
  [
    'two areas of the same name',
    roleQuestions(),
    { name: 'X', definite: 'x', description: 'y', areas: 'Lager, lager' },
    /--areas: Skriv ett till åtta olika/,
  ],
  ['an empty answer', specialist, { name: ' ' }, /--name: Skriv något/],
])('%s is refused', async (_, questions, given, message) => {
  const refused = ask(questions, given);
  await expect(refused).rejects.toThrow(Unanswered);
  await expect(refused).rejects.toThrow(message);
});

test.each([
  ['kassa', 'Skriv `kassa` som id och nivå'],
  ['kassa:5', 'Skriv `kassa:5` som id och nivå'],
  ['astronom:1', 'Kompetensen `astronom` finns inte'],
])('what a specialist covers is held against what there is: %s', async (covers, message) => {
  const rest = {
    name: 'X',
    id: 'x',
    indefinite: 'ett x',
    definite: 'x-et',
    area: 'butik',
    does: 'Y',
  };
  await expect(ask(specialist, { ...rest, engagements: 'båda', covers })).rejects.toThrow(message);
});

test('a definite form is only asked for where a page of the specialist says it', async () => {
  const given = {
    ...{ name: 'Städbolag', id: 'stadbolag', indefinite: 'ett städbolag', area: 'butik' },
    ...{ engagements: 'extern', does: 'Städar.', covers: '' },
  };
  expect(await ask(specialist, given)).not.toHaveProperty('definite');
  const withPages = specialistQuestions({ ...content, hasSpecialistPages: true });
  await expect(ask(withPages, given)).rejects.toThrow(/--definite saknas/);
});

test('the examples of a question are of the folder’s own content', () => {
  const [own = ''] = content.framework.competences.ids;
  const covers = specialist.find(({ name }) => name === 'covers');
  expect(covers?.ask).toContain(`${own}:1`);
  expect(covers?.wrong?.('x', {})).toContain(`${own}:1`);
});

test('what is refused is asked again, and an empty line takes what is proposed', async () => {
  const answers = await ask(article, {}, [
    '',
    'Så räknar ni kassan',
    'forsta-dagen',
    '',
    'För kort.',
    'x'.repeat(50),
    '',
  ]);
  expect(answers).toEqual({
    folder: 'guide',
    title: 'Så räknar ni kassan',
    id: 'sa-raknar-ni-kassan',
    description: 'x'.repeat(50),
    responsible: 'Redaktionen',
  });
});
