import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/schemas/problem.ts';
import { expectTold } from '../mistakes/mistake.ts';
import { smallSite } from '../mistakes/small-site.ts';

const site = smallSite();
afterAll(() => site[Symbol.dispose]());

const FILE = 'content/roller.yaml';

/** A role beside the manager of the shop: two competences of hers, one of its own, and two specialists. */
const ROLE = `- id: lagerchef
  name: Lagerchef
  definite: lagerchefen
  description: Har hand om lagret bakom butiken.
  areas:
    - butik
    - personal
  competences:
    - id: schema
      baseline: 3
    - id: kassa
      baseline: 2
  ownCompetences:
    - id: inleverans
      area: butik
      name: Inleverans
      definition: Tar emot varorna.
      baseline: 3
      floor: 2
      floorReason: någon måste kunna säga nej till en pall
      why: Det som inte räknas in går inte att sälja.
      without: Saldot stämmer aldrig.
      anchors:
        "2": Beställer en inleverans.
        "3": Tar emot varorna utan stöd.
      questions:
        - question: Vad gör du när en pall är skadad?
          goodAnswer: Fotograferar och skriver på fraktsedeln.
      warningSigns:
        - Skriver under utan att räkna
  specialists:
    - id: kassaansvarig
  ownSpecialists:
    - id: godsmottagare
      name: Godsmottagare
      area: butik
      engagements:
        - employed
      does: Tar emot varorna.
      covers:
        inleverans: 2
      whenEmployed: Kravet på inleverans sjunker till 2.
  profiles:
    - id: litet-lager
      name: Litet lager
      employees: 2–5 anställda
      text: Chefen gör det mesta själv.
      leadershipScope: Du leder några få.
`;

const role = (from = '', to = '') => {
  if (!ROLE.includes(from)) throw new Error(`The role doesn't hold ${from}`);
  return ROLE.replaceAll(from, () => to);
};
/** Another role, which has only what it shares. */
const OTHER = role('- id: lagerchef', '- id: kassachef')
  .replace('Lagerchef', 'Kassachef')
  .replace('lagerchefen', 'kassachefen')
  .replace(/ {2}ownCompetences:[\s\S]*?(?= {2}specialists)/, '')
  .replace(/ {2}ownSpecialists:[\s\S]*?(?= {2}profiles)/, '');
const problems = (text: string) => site.problemsWith({ [FILE]: text });
const lineOf = (text: string, words: string) =>
  text.slice(0, text.indexOf(words)).split('\n').length;

test('a role beside the first one, and one beside both, are sound', () => {
  expect(problems(ROLE).map(formatProblem)).toEqual([]);
  expect(problems(ROLE + OTHER).map(formatProblem)).toEqual([]);
});

/** A mistake: what is written instead of what, in which words it is told, and where: at `to` unless told. */
interface Slip {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly says: readonly string[];
  readonly on?: string;
}

const MISTAKES: readonly Slip[] = [
  {
    what: 'a shared competence that the first role hasn’t',
    from: 'id: kassa\n',
    to: 'id: kasa\n',
    says: ['`kasa` finns inte i competences.yaml', 'Menade du `kassa`?', '`ownCompetences`'],
  },
  {
    what: 'a shared competence twice',
    from: 'id: kassa\n',
    to: 'id: schema\n',
    says: ['`schema` står redan'],
    on: 'id: schema\n      baseline: 2',
  },
  {
    what: 'a level out of range',
    from: 'baseline: 2\n',
    to: 'baseline: 5\n',
    says: ['`baseline` ska vara 1, 2, 3 eller 4', '`5`'],
  },
  {
    what: 'a level without words',
    from: 'baseline: 3\n    - id: kassa\n',
    to: 'baseline: 2\n    - id: kassa\n',
    says: ['`schema`', 'saknas text för nivå 2'],
    on: 'id: schema',
  },
  {
    what: 'a floor above the level',
    from: '      baseline: 2\n',
    to: '      baseline: 2\n      floor: 3\n',
    says: ['golvet 3 är högre än kravet 2'],
    on: 'floor: 3',
  },
  {
    what: 'a key that doesn’t exist',
    from: '      baseline: 2\n',
    to: '      baseline: 2\n      level: 3\n',
    says: ['nyckeln `level` finns inte'],
    on: 'level: 3',
  },
  {
    what: 'an own competence with the id of the first role’s',
    from: 'inleverans',
    to: 'skyltning',
    says: ['`skyltning` är redan den första rollens', 'under `competences`'],
    on: '- id: skyltning',
  },
  {
    what: 'an own competence without a field',
    from: '      why: Det som inte räknas in går inte att sälja.\n',
    to: '',
    says: ['`why` saknas'],
    on: '- id: inleverans',
  },
  {
    what: 'an own competence in an unknown area',
    from: '    - id: inleverans\n      area: butik',
    to: '    - id: inleverans\n      area: lager',
    says: ['`lager` finns inte'],
    on: 'area: lager',
  },
  {
    what: 'a shared specialist that the first role hasn’t',
    from: 'id: kassaansvarig',
    to: 'id: kassör',
    says: ['`kassör` finns inte i specialists.yaml'],
  },
  {
    what: 'a shared specialist with nothing to do',
    from: 'id: kassaansvarig',
    to: 'id: dekorator',
    says: ['`dekorator` har inget med rollens kompetenser att göra'],
  },
  {
    what: 'an own specialist with an alias of the first role’s',
    from: 'id: godsmottagare',
    to: 'id: kassachef',
    says: ['`kassachef` är redan den första rollens'],
  },
  {
    what: 'what a specialist covers elsewhere',
    from: 'inleverans: 2\n',
    to: 'skyltning: 2\n',
    says: ['`skyltning` finns inte', 'roller.yaml'],
  },
  {
    what: 'a company with a specialist that there isn’t',
    from: 'leadershipScope: Du leder några få.\n',
    to: 'leadershipScope: Du leder några få.\n      specialists:\n        astronaut: employed\n',
    says: ['`astronaut` finns inte'],
    on: 'astronaut',
  },
  {
    what: 'an area that isn’t there',
    from: '    - personal\n',
    to: '    - personl\n',
    says: ['`personl` finns inte i areas.yaml', 'Menade du `personal`?'],
  },
  {
    what: 'an area that the role has nothing in',
    from: '    - id: schema\n      baseline: 3\n',
    to: '',
    says: ['inga kompetenser i området `personal`'],
    on: '- personal',
  },
  {
    what: 'the id of the first role',
    from: '- id: lagerchef',
    to: '- id: butikschef',
    says: ['`butikschef` är redan den första rollens'],
  },
  {
    what: 'an id that no address can have',
    from: '- id: lagerchef',
    to: '- id: Lagerchef',
    says: ['kan inte stå i en adress'],
  },
  {
    what: 'the name of the first role',
    from: 'name: Lagerchef',
    to: 'name: Butikschef',
    says: ['`Butikschef` finns redan', 'role.yaml'],
  },
  {
    what: 'a name that is missing',
    from: '  name: Lagerchef\n',
    to: '',
    says: ['`name` saknas'],
    on: '- id: lagerchef',
  },
  {
    what: 'an own competence with the id of one that is shared',
    from: 'inleverans',
    to: 'kassa',
    says: ['`kassa` är redan den första rollens'],
    on: '- id: kassa\n      area',
  },
];

describe('a mistake in a role', () => {
  test.each(MISTAKES)('stops the build: $what', ({ from, to, says, on = to.trim() }) => {
    const text = role(from, to);
    const told = problems(text).filter(
      // A role without a ranked area has two things wrong with its areas.
      ({ message }) => !message.includes('saknas i `areas`'),
    );
    expectTold(told, { what: '', changes: {}, at: `roller.yaml:${lineOf(text, on)}`, says });
  });

  test('is told together with the others, those of the first role too', () => {
    const text = role('id: kassa\n', 'id: kasa\n').replace('id: kassaansvarig', 'id: astronaut');
    const rules = 'externalFloor: 9\n';
    const told = site.problemsWith({ [FILE]: text, 'content/matrix/rules.yaml': rules });
    const files = told.map(({ file }) => file);
    expect(files.filter((file) => file === FILE)).toHaveLength(2);
    expect(files).toContain('content/matrix/rules.yaml');
  });
});

test('what two roles have of their own has different ids', () => {
  const text =
    ROLE +
    role('- id: lagerchef', '- id: kassachef')
      .replace('Lagerchef', 'Kassachef')
      .replace('lagerchefen', 'kassachefen');
  expect(problems(text).map(({ message }) => message)).toEqual([
    'Rollen `kassachef`: id:t `inleverans` är redan rollen `lagerchef`s, på rad 14.',
    'Rollen `kassachef`: id:t `godsmottagare` är redan rollen `lagerchef`s, på rad 34.',
  ]);
});

test('an article may point to the pages of a role, and to no other', () => {
  const head = (path: string) =>
    site.read('content/guide/kassan.mdx').replace('order: 2', `order: 2\nrelated:\n  - ${path}`);
  const told = (path: string) =>
    site
      .problemsWith({ [FILE]: ROLE, 'content/guide/kassan.mdx': head(path) })
      .map(({ message }) => message);
  expect(told('/roller/')).toEqual([]);
  expect(told('/roller/lagerchef/')).toEqual([]);
  expect(told('/roller/lagerchef/inleverans/')).toEqual([]);
  expect(told('/roller/lagerchef/kassa/')).toEqual([
    'Sidan `/roller/lagerchef/kassa/` finns inte.',
  ]);
});

test('a link to a role may tick its own specialists, and one to the first role may not', () => {
  const told = (href: string) =>
    site
      .problemsWith({
        [FILE]: ROLE,
        'content/guide/kassan.mdx': `${site.read('content/guide/kassan.mdx')}\n[Pröva](${href}).\n`,
      })
      .map(({ message }) => message);
  expect(told('/roller/lagerchef/#har=godsmottagare')).toEqual([]);
  expect(told('/matris/#har=godsmottagare')).toEqual([expect.stringContaining('godsmottagare')]);
  expect(told('/roller/lagerchef/#har=astronaut')).toEqual([expect.stringContaining('astronaut')]);
});
