import { type Allowed, inExtra, inFile, inHead, type Mistake } from './mistake.ts';
import { ARTICLE, article } from './small-site.ts';

const matrix = (
  what: string,
  file: string,
  text: string,
  line: number,
  ...says: readonly string[]
) => ({
  ...inFile(`matrix/${file}.yaml`, text, line, ...says),
  what,
});
const RULES =
  'externalFloor: 2\nsupplierRaise:\n  competence: inkop\n  externalPartnersAtLeast: 2\n  raiseBy: 1\n  max: 3\n';
const PROFILE = (name: string, employees = '2–5') =>
  `- id: kvartersbutik\n  name: ${name}\n  employees: ${employees}\n  text: Chefen gör det mesta själv.\n  leadershipScope: Du leder några få.\n`;

/** Kind 3: values that YAML or a date turns into something else. */
export const VALUES: readonly Mistake[] = [
  inHead('published', '2026-02-30', 'dagen `2026-02-30` finns inte', '28 februari 2026'),
  inHead('published', '2025-02-29', 'finns inte', '28 februari 2025'),
  inHead('published', '2026-11-31', 'finns inte', '30 november'),
  inHead('published', '2026-13-01', 'ingen månad 13'),
  inHead('published', '2026-00-10', 'ingen månad 00'),
  inHead('published', '2026-10-00', 'finns inte'),
  inHead('published', 'true', 'ett datum, så som', '`true`'),
  inHead('published', '0', '`0`'),
  inHead('published', '2026', '`2026`'),
  inHead('published', '~', 'är tom', 'ett datum, så som'),
  inHead('published', '""', 'tom'),
  inHead('published', '[2026-11-24]', 'ett datum, så som'),
  inHead('published', '20261124', 'ett datum, så som'),
  inHead('published', '26-11-24', 'ett datum, så som'),
  inHead('published', '2026-11-24T10:00', 'Skriv `2026-11-24`'),
  inHead('published', '2026-11-24 10:00', 'Skriv `2026-11-24`'),
  inHead('published', 'i går', 'ett datum, så som'),
  inHead('published', '24 november 2026', 'ett datum, så som'),
  inHead('published', '2026-W48', 'ett datum, så som'),
  inHead('published', '2026-1-2', 'Skriv `2026-01-02`'),
  inHead('published', '2026.11.24', 'Skriv `2026-11-24`'),
  inHead('updated', '01/02/2026', 'Skriv `2026-02-01`'),
  inHead('updated', '1.2.2026', 'Skriv `2026-02-01`'),
  inHead('updated', '2026/11/24', 'Skriv `2026-11-24`'),
  inHead('updated', '"20261124"', 'Skriv `2026-11-24`'),
  inHead('updated', '2026-11-23', 'före `published` på rad 4'),
  inHead('updated', '2026-12-01', 'inte har varit än'),
  inHead('published', '0206-11-24', 'Rätta årtalet'),
  inExtra('checked: 2027-01-01', '`checked`', 'inte har varit än'),
  inExtra('checked: 2026-06-31', 'finns inte'),
  inHead('order', '0x10', 'ett annat tal', '`"0x10"`'),
  inHead('order', '0o7', 'ett annat tal'),
  inHead('order', '1e1', 'ett annat tal'),
  inHead('order', '010', 'ett annat tal'),
  inHead('order', '+2', 'ett annat tal'),
  inHead('order', '.inf', 'ett annat tal'),
  inHead('order', '1_0', 'ett annat tal'),
  inHead('order', '-1', '`order`', 'Höj värdet'),
  inHead('order', '0', '`order`', 'Höj värdet'),
  inHead('order', '"2"', '`order`', 'ett tal'),
  inHead('order', 'andra', '`order`', 'ett tal'),
  inHead('order', '1:30', 'ett annat tal'),
  inHead('title', '2026', '`title` ska vara text', 'citattecken'),
  inHead('title', 'true', '`title` ska vara text'),
  inHead('title', '0b11', 'ett annat tal'),
  inHead('title', '2026-11-24', '`title`', 'är ett datum'),
  inHead('title', '~', 'saknar `title`'),
  inHead('responsible', 'null', '`responsible` är tom'),
  inHead('responsible', '1.0', '`responsible` ska vara text'),
  inHead('responsible', '[Anna]', '`responsible` ska vara text'),
  inExtra('legal: yes', '`legal`', '`true` eller `false`'),
  inExtra('legal: 1', '`legal`', '`true` eller `false`'),
  inExtra('legal: "true"', '`legal`', '`true` eller `false`'),
  inExtra('related: /guide/kassan/', '`related`', 'en lista'),
  inExtra('competences: kassa', '`competences`', 'en lista'),
  inExtra('<<: {legal: true}', '`<<`'),
  matrix(
    'a name that is a number',
    'profiles',
    PROFILE('2026'),
    2,
    '`name` ska vara text',
    '`"2026"`',
  ),
  matrix('a name that is true', 'profiles', PROFILE('true'), 2, '`name` ska vara text'),
  matrix('a name that is a day', 'profiles', PROFILE('2026-11-24'), 2, 'är ett datum'),
  matrix(
    'a number of people read as a number',
    'profiles',
    PROFILE('Liten', '5'),
    3,
    '`employees` ska vara text',
    '`"5"`',
  ),
  matrix('a number of people as a time', 'profiles', PROFILE('Liten', '2:05'), 3, 'ett annat tal'),
  matrix(
    'a level as text',
    'rules',
    RULES.replace('2', '"2"'),
    1,
    '`externalFloor`',
    'Ta bort citattecknen',
  ),
  matrix('a level as a part', 'rules', RULES.replace('2', '2.5'), 1, '`externalFloor`'),
  matrix('a level as true', 'rules', RULES.replace('2', 'true'), 1, '`externalFloor`'),
  matrix(
    'a day of a version that is not there',
    'versions',
    '- version: 1\n  date: 2026-02-30\n  summary: Den första.\n  mark: "0"\n',
    2,
    '`2026-02-30` finns inte',
  ),
  matrix(
    'a day of a version in another form',
    'versions',
    '- version: 1\n  date: 24/11 2026\n  summary: Den första.\n  mark: "0"\n',
    2,
    'ett datum, så som',
  ),
  matrix(
    'a day of a version as a number',
    'versions',
    '- version: 1\n  date: 2026\n  summary: Den första.\n  mark: "0"\n',
    2,
    'ett datum, så som',
    '`2026`',
  ),
];

const EVENT = (changes: Readonly<Record<string, string>>) => {
  const lines = {
    title: 'Mötet',
    description: 'Ett möte om kassan, med fika och tid för frågor, för alla som arbetar i butik.',
    published: '2026-11-20',
    starts: '2027-03-04T09:00:00+01:00',
    ends: '2027-03-04T16:00:00+01:00',
    place: 'Testsalen',
    url: 'https://exempel.se/',
    organiser: 'Testarna',
    source: '{ name: Testarna, url: https://exempel.se/ }',
    ...changes,
  };
  const text = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return `---\n${text.join('\n')}\n---\n\nText.\n`;
};
const event = (key: string, value: string, line: number, ...says: readonly string[]): Mistake => ({
  ...inFile('event/mote.mdx', EVENT({ [key]: value }), line, ...says),
  what: `${key} of an event: ${value}`,
});

/** Kinds 3 and 11: the times of an event. */
export const EVENTS: readonly Mistake[] = [
  event('starts', '2027-03-04', 5, 'tidszon'),
  event('starts', '2027-03-04T09:00', 5, 'tidszon'),
  event('starts', '4 mars 2027', 5, 'tidszon'),
  event('starts', '2027-02-30T09:00:00+01:00', 5, 'tidszon'),
  event('starts', '2027-03-04T25:00:00+01:00', 5, 'tidszon'),
  event('ends', '2027-03-03T09:00:00+01:00', 2, '`ends` ska inte vara före `starts`'),
  event('published', '2027-01-01', 4, 'inte har varit än'),
  event('published', '~', 4, 'är tom'),
  event('url', 'exempel.se', 8, 'https://'),
  event('organiser', '""', 9, '`organiser`'),
];

/** Values that look odd and are allowed. */
export const VALUES_ALLOWED: readonly Allowed[] = [
  {
    what: 'a draft',
    changes: { [ARTICLE]: article('Text.', { order: '2\ndraft: true' }) },
    why: 'den som skriver ser den, och ingen annan',
  },
  {
    what: 'a day in quotation marks',
    changes: { [ARTICLE]: article('Text.', { published: '"2026-11-24"' }) },
    why: 'samma dag',
  },
  {
    what: 'a leap day',
    changes: { [ARTICLE]: article('Text.', { published: '2024-02-29' }) },
    why: 'den finns',
  },
  {
    what: 'published and changed the same day',
    changes: { [ARTICLE]: article('Text.', { updated: '2026-11-24' }) },
    why: 'vanligt',
  },
  {
    what: 'published today',
    changes: { [ARTICLE]: article('Text.', { published: '2026-11-30', updated: '2026-11-30' }) },
    why: 'dagen är inne',
  },
  {
    what: 'a title of digits in quotation marks',
    changes: { [ARTICLE]: article('Text.', { title: '"2026"' }) },
    why: 'författaren har sagt att det är text',
  },
  {
    what: 'yes as a word',
    changes: { [ARTICLE]: article('Text.', { responsible: 'No' }) },
    why: 'båda läsarna av YAML tar det som text',
  },
  {
    what: 'true in capitals',
    changes: { [ARTICLE]: article('Text.', { order: '2\nlegal: False' }) },
    why: 'båda läsarna av YAML tar det som falskt',
  },
  {
    what: 'an event whose time has no seconds',
    changes: { 'content/event/mote.mdx': EVENT({ starts: '2027-03-04T09:00+01:00' }) },
    why: 'sekunder behövs inte',
  },
];
