import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ad, adParts } from '../../../src/export/ad.ts';
import { type Choices, NO_CHOICES, NO_WORDS } from '../../../src/export/choices.ts';
import { blanks, type Document } from '../../../src/export/document.ts';
import { interview } from '../../../src/export/interview.ts';
import { englishChoices, inEnglish } from '../../../src/export/languages.ts';
import { profile } from '../../../src/export/profile.ts';
import { ad as swedish } from '../../../src/text/ad.ts';
import { adInEnglish } from '../../../src/text/ad-english.ts';
import { profileInEnglish } from '../../../src/text/profile-english.ts';
import { staffingOf } from '../../support/arbitraries.ts';
import { example, published, tiny } from '../../support/framework.ts';
import { BEDDING, choose, resultOf, textsOf } from '../../support/hiring.ts';
import { anyVacancy, english, FULL } from '../../support/vacancy.ts';

const translated = inEnglish(published, english);
const bedding = resultOf(published, BEDDING);
const whole = (document: Document) => textsOf(document).join('\n');
const inBoth = (choices: Choices, result = bedding) => [
  ad(published, result, choices),
  ad(translated, result, englishChoices(choices), adInEnglish),
];
const part = (name: string, choices: Choices, result = bedding) =>
  adParts(published, result, choices).find((each) => each.part === name)?.text ?? '';

/** Every document of a vacancy, in every language that it has. */
const everything = (choices: Choices, result = bedding) => [
  ...inBoth(choices, result),
  profile(published, result, choices),
  profile(translated, result, englishChoices(choices), profileInEnglish),
  interview(published, result, choices),
];

describe('nothing is left to fill in', () => {
  test.each([
    ['nothing filled in', NO_CHOICES],
    ['everything filled in', FULL],
  ])('with %s there is no bracket in any document', (_, choices) => {
    for (const document of everything(choices)) {
      expect(blanks(document)).toBe(0);
      expect(whole(document)).not.toMatch(/[[\]]/);
    }
  });

  it('whatever company, choices and half-filled form: no bracket and no loose end', () => {
    fc.assert(
      fc.property(staffingOf(published), anyVacancy, anyVacancy, (staffing, own, words) => {
        const choices = choose({ vacancy: own, english: { ...NO_WORDS, vacancy: words } });
        for (const document of everything(choices, resultOf(published, staffing))) {
          expect(whole(document)).not.toMatch(
            /[[\]]|undefined|null|NaN|Invalid|\.\.|,\.| ,| \.|: \.|\( | {2}/,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the words of a sentence', () => {
  it('are left out with their facts, one by one', () => {
    const mission = (vacancy: Choices['vacancy']) => part('mission', choose({ vacancy }));
    expect(mission({})).toBe('');
    expect(mission({ customers: 'hotell' })).toBe('');
    expect(mission({ sells: 'lampor' })).toBe('Vi säljer lampor.');
    expect(mission({ employer: 'Lampan', sells: 'lampor.', customers: 'hotell' })).toBe(
      'Lampan säljer lampor till hotell.',
    );
    expect(mission({ employees: '1', reason: 'new' })).toBe(
      'Företaget har 1 anställd. Tjänsten är ny.',
    );
    expect(mission({ employees: 'många', reason: 'annat' })).toBe('');
  });

  it('name a role as running text does, never as the catalogue does', () => {
    const all = resultOf(
      published,
      new Map(published.specialists.map(({ id, engagements }) => [id, engagements[0]])),
    );
    for (const document of inBoth(NO_CHOICES, all)) {
      expect(whole(document)).not.toMatch(/ eller .*(?:byrå|chef|specialist)|\(3PL\)| or .*agency/);
    }
    expect(part('bought', NO_CHOICES)).toBe(
      'Vi tar hjälp utifrån av en marknadsbyrå och en webbyrå. Du beställer, följer upp och avgör när resultatet är bra nog.',
    );
    for (const { indefinite } of [...published.specialists, ...example.framework.specialists]) {
      expect(indefinite).toBeDefined();
      expect(indefinite).not.toMatch(/ eller |\(/);
    }
  });

  it('speak for the company, where the framework speaks to it', () => {
    for (const { id, anchors } of published.competences) {
      const said = Object.values(anchors).map((anchor) => swedish.must(id, anchor, ''));
      expect(said.join(' ')).not.toMatch(/(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/u);
    }
    expect(part('musts', NO_CHOICES)).toContain('ser till att vi kan byta');
  });

  it('say what nobody covers: as breadth only where it is', () => {
    const team = (roles: string) => part('team', NO_CHOICES, resultOf(published, roles));
    expect(team('')).toBe(
      'Vi har inga egna specialister än, så du arbetar brett med marknadsföring, logistik och teknik.',
    );
    expect(team('tredjepartslogistik,cto:extern')).toBe(
      'Vi har inga egna specialister än, så du arbetar brett. Ingen hos oss ansvarar i dag för marknadsföring, så den delen blir din.',
    );
    expect(team('seo-specialist')).toMatch(
      /Ingen hos oss ansvarar i dag för logistik eller teknik, så de delarna blir dina\.$/,
    );
  });

  it('tell of an external role that only supports with what is bought in', () => {
    const { specialists } = published;
    const supporting = specialists.find(({ covers }) => Object.keys(covers).length === 0);
    const { id = '', indefinite = '' } = supporting ?? {};
    const outside = resultOf(published, new Map([[id, 'external']]));
    expect(part('bought', NO_CHOICES, outside)).toBe(`Du får stöd av ${indefinite}.`);
    expect(part('team', NO_CHOICES, outside)).not.toContain(indefinite);
    const inside = resultOf(published, new Map([[id, 'employed']]));
    expect(part('team', NO_CHOICES, inside)).toContain(`Du får stöd av ${indefinite}.`);
    expect(part('bought', NO_CHOICES, inside)).toBe('');
  });

  it('never wish for what they promise to teach', () => {
    fc.assert(
      fc.property(staffingOf(published), anyVacancy, (staffing, vacancy) => {
        const result = resultOf(published, staffing);
        const choices = choose({ vacancy });
        const merits = part('merits', choices, result).split('\n').filter(Boolean);
        const learnt = part('learn', choices, result);
        for (const merit of merits) expect(learnt).not.toContain(`${merit}, tillsammans med`);
      }),
      { numRuns: 60 },
    );
  });

  it('fall back to the name of a role that has no form of its own', () => {
    const team = adParts(tiny, resultOf(tiny, 'kassaansvarig'), NO_CHOICES);
    expect(team.find((each) => each.part === 'team')?.text).toContain(
      'Vi har redan kassaansvarig.',
    );
  });

  it.each([
    [
      { contact: 'jobb@x.example', lastDay: '2026-12-24' },
      'Skicka din ansökan till jobb@x.example senast den 24 december 2026.',
    ],
    [
      { contact: 'https://x.example/jobb', send: 'ett cv' },
      'Ansök på https://x.example/jobb. Skicka med ett cv.',
    ],
    [{ lastDay: '2026-12-24' }, 'Ansök senast den 24 december 2026.'],
    [{ send: 'ett cv' }, 'Skicka med ett cv.'],
    [{}, 'Alla får samma frågor i intervjun.'],
  ])('say how to apply as far as it is known: %o', (vacancy, sentence) => {
    expect(part('process', choose({ vacancy }))).toMatch(new RegExp(`^${RegExp.escape(sentence)}`));
  });

  it.each([
    [{ salaryFrom: '56000', salaryTo: '48000' }, 'Lön: 48\u00a0000–56\u00a0000 kronor i månaden'],
    [{ salaryFrom: '48 000' }, 'Lön: 48\u00a0000 kronor i månaden'],
    [{ salaryTo: '0', salary: 'enligt avtal' }, 'Lön: enligt avtal'],
    [{ start: '2027-03-01', startBy: 'agreed' }, 'Start: 1 mars 2027 eller enligt överenskommelse'],
    [{ start: '2027-02-31', startBy: 'soon' }, 'Start: snarast'],
  ])('say the terms as far as they are known: %o', (vacancy, line) => {
    expect(part('terms', choose({ vacancy }))).toBe(`- ${line}`);
  });
});

it('tells of more colleagues than anybody reads by their areas', () => {
  const many = resultOf(
    published,
    new Map(published.specialists.map(({ id, engagements }) => [id, engagements[0]])),
  );
  const [swedish, foreign] = inBoth(NO_CHOICES, many).map(whole);
  expect(swedish).toContain('Vi har egna specialister inom marknadsföring, logistik och teknik.');
  expect(foreign).toContain(
    'We have specialists of our own in marketing, logistics and technology.',
  );
});

describe('the two languages', () => {
  it('say nothing in the other', () => {
    const [swedish, foreign] = inBoth(FULL).map(whole);
    expect(foreign?.replaceAll('Borås', '')).not.toMatch(/[åäö]|\b(?:och|eller|till)\b/);
    expect(swedish).not.toMatch(/\b(?:and|the|you)\b/);
    expect(foreign).toContain('Head of E-commerce at Nordlin, Borås');
    expect(foreign).toContain('SEK 48,000–56,000 a month');
    expect(foreign).toContain('by 24 December 2026');
  });

  it('leave out what is only written in the other', () => {
    const [, foreign] = inBoth({ ...FULL, english: NO_WORDS });
    if (foreign === undefined) throw new Error('No ad in English');
    expect(foreign.language).toBe('en-GB');
    expect(whole(foreign)).not.toMatch(/\bull\b|vår vd|E-handelschef|Finland/);
    expect(whole(foreign)).toContain('E-commerce Manager at Nordlin, Borås');
  });

  it('have words for everything that the documents name', () => {
    fc.assert(
      fc.property(staffingOf(published), (staffing) => {
        const result = resultOf(published, staffing);
        for (const document of [
          ad(translated, result, NO_CHOICES, adInEnglish),
          profile(translated, result, NO_CHOICES, profileInEnglish),
        ]) {
          expect(whole(document)).not.toMatch(/[åäöÅÄÖ]|\boch\b/);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const inPlainSpaces = (document: Document) => whole(document).replaceAll('\u00a0', ' ');

test('the title, the company and the days reach every document', () => {
  for (const document of [
    ad(published, bedding, FULL),
    profile(published, bedding, FULL),
    interview(published, bedding, FULL),
  ]) {
    expect(document.title).toMatch(/e-handelschef/i);
    expect(document.title).toContain('Nordlin');
    expect(inPlainSpaces(document)).toContain('24 december 2026');
  }
  expect(inPlainSpaces(interview(published, bedding, FULL))).toContain('12 januari 2027');
});
