import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ad, adParts } from '../../../src/export/ad.ts';
import { type Choices, NO_CHOICES } from '../../../src/export/choices.ts';
import { demands } from '../../../src/export/demands.ts';
import { blanks, type Document } from '../../../src/export/document.ts';
import { interview } from '../../../src/export/interview.ts';
import { profile } from '../../../src/export/profile.ts';
import { scoreSheet } from '../../../src/export/scores.ts';
import { profile as words } from '../../../src/text/profile.ts';
import { asWe } from '../../../src/text/swedish.ts';
import { staffingOf } from '../../support/arbitraries.ts';
import { published, tiny } from '../../support/framework.ts';
import { BEDDING, choose, resultOf, textsOf } from '../../support/hiring.ts';
import { FULL } from '../../support/vacancy.ts';

const bedding = resultOf(published, BEDDING);
const headings = ({ blocks }: Document, level: number) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );
const whole = (document: Document) => textsOf(document).join('\n');
const pickable = published.competences
  .filter(({ area }) => published.areas.find(({ id }) => id === area)?.delegable)
  .map(({ id }) => id);

/** Any company with any four or fewer competences picked. */
const anyHire = fc.record({
  staffing: staffingOf(published),
  picked: fc.option(fc.uniqueArray(fc.constantFrom(...pickable), { maxLength: 4 }), {
    nil: undefined,
  }),
});

const hire = ({
  staffing,
  picked,
}: {
  staffing: ReadonlyMap<string, 'employed' | 'external'>;
  picked: string[] | undefined;
}) => ({
  result: resultOf(published, staffing),
  choices: choose(picked === undefined ? {} : { picked }),
});

describe('the demands', () => {
  it('are the two that nobody else can take over and at most four more, whatever is picked', () => {
    fc.assert(
      fc.property(anyHire, (input) => {
        const { result, choices } = hire(input);
        const musts = demands(published, result, choices);
        expect(musts.slice(0, 2).map(({ id }) => id)).toEqual(['ledarskap', 'affarsmannaskap']);
        expect(musts.length).toBeLessThanOrEqual(6);
        for (const must of musts) {
          expect(must.question.question).not.toBe('');
          expect(must.question.goodAnswer).not.toBe('');
          expect(must.question.followUp?.question ?? '').not.toBe('');
          expect(must.behaviour).not.toBe('');
          expect(must.tests).toContain('question');
          expect(must.warningSigns.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('ask the question that is chosen, and the first where the choice has gone out of date', () => {
    const chosen = (value: string) =>
      demands(published, bedding, choose({ questions: { affarsmannaskap: value } }))[1]?.chosen;
    expect(chosen('lonsamhet-nyckeltal:1')).toBe('lonsamhet-nyckeltal:1');
    for (const wrong of ['lonsamhet-nyckeltal:99', 'returer:0', '__proto__:0', ':', '']) {
      expect(chosen(wrong), wrong).toMatch(/^(?:lonsamhet-nyckeltal|leverantorsstyrning):0$/);
    }
  });

  it('work for another framework', () => {
    const result = resultOf(tiny, 'kassaansvarig');
    expect(demands(tiny, result, NO_CHOICES).map(({ name }) => name)).toEqual([
      'Personal',
      'Skyltning',
    ]);
    for (const build of [profile, ad, interview]) {
      expect(whole(build(tiny, result, NO_CHOICES))).toMatch(/skyltning/i);
    }
  });
});

describe('the kravprofil', () => {
  const document = profile(published, bedding, NO_CHOICES);

  const tables = document.blocks.filter((block) => block.kind === 'table');

  it('holds every demand with its level, how it shows and how it is tried', () => {
    const rows = tables.find(({ head }) => head.includes('Prövas med'))?.rows ?? [];
    const musts = demands(published, bedding, NO_CHOICES);
    expect(rows.map(([name]) => name)).toEqual(musts.map(({ name }) => name));
    for (const [at, { behaviour }] of musts.entries())
      expect(rows[at]?.[2]).toContain(asWe(behaviour));
    expect(rows.map(([, level]) => level)).toEqual(['3', '2–4', '3', '3', '3', '3']);
    expect(rows.map((row) => row[3])).toEqual([
      'Fråga och referens',
      'Fråga och arbetsprov',
      'Fråga och arbetsprov',
      'Fråga',
      'Fråga och referens',
      'Fråga',
    ]);
  });

  it('says what the company covers already, and by whom', () => {
    const rows = tables.find(({ head }) => head[0] === 'På plats')?.rows ?? [];
    expect(rows.map(([role]) => role)).toEqual([
      'Innehållsredaktör (anställd)',
      'Marknadsbyrå (extern)',
      'Webbyrå eller e-handelsbyrå (extern)',
    ]);
    expect(rows[1]?.[1]?.replaceAll('\u00a0', ' ')).toBe(
      'Betald sökannonsering (SEM) 2; sökmotoroptimering (SEO) 2; betald annonsering i sociala medier 2',
    );
  });

  it('draws every requirement, the demanded ones dark, in a frame where a role has lowered it', () => {
    const bars = tables.find((block) => block.bars !== undefined)?.bars ?? [];
    expect(bars.map((column) => column.length)).toEqual([5, 8, 6, 6, 7]);
    expect(bars.flat().filter(({ strong }) => strong)).toHaveLength(15);
    const lowered = bars.flat().filter(({ baseline, required }) => baseline > required);
    expect(lowered).toHaveLength(3);
  });

  it('calls nothing a merit that is required, and says what is learnt later', () => {
    const texts = textsOf(document).map((text) => text.replaceAll('\u00a0', ' '));
    const saidOf = (lead: string) => texts[texts.indexOf(lead) + 1] ?? '';
    expect(saidOf('Lärs in under det första året')).toContain('returer och reklamationer 3');
    expect(saidOf('Meriterande')).not.toContain('returer');
    expect(saidOf('Meriterande')).toContain('affärens helhet (gärna 4)');
  });

  it('can be written in another language', () => {
    const other = profile(published, bedding, NO_CHOICES, {
      ...words,
      language: 'en-GB',
      musts: 'Must-haves',
    });
    expect(other.language).toBe('en-GB');
    expect(headings(other, 2)).toContain('Must-haves');
  });

  it('takes in goals, own words, notes and the employer', () => {
    const own = profile(
      published,
      bedding,
      choose({
        goals: ['', 'Från 52 till 80 kronor per order', ''],
        words: { ledarskap: 'Leder fyra medarbetare.' },
        notes: 'Struket:\n- sju års erfarenhet',
        vacancy: { employer: 'Duntyg' },
      }),
    );
    const texts = textsOf(own);
    expect(texts).toContain('Från 52 till 80 kronor per order');
    expect(texts).toContain('Leder fyra medarbetare.');
    expect(texts).toContain('sju års erfarenhet');
    expect(whole(own)).toContain('Duntyg');
  });
});

describe('the ad', () => {
  it('stands in the order of the article, without worn-out words', () => {
    const document = ad(published, bedding, FULL);
    expect(headings(document, 2)).toEqual([
      'Uppdraget',
      'Det här ska ha hänt om ett år',
      'Dina kollegor',
      'Det här köper vi in',
      'Det här behöver du kunna',
      'Bra att kunna, men inget krav',
      'Det här lär du dig',
      'Villkor',
      'Ansökan och intervjuer',
    ]);
    expect(whole(document)).not.toMatch(/spindeln|bollar i luften|driven|brinner|ungt/i);
    expect(whole(document)).toContain('Ingen hos oss ansvarar i dag för logistik');
  });

  it('keeps what the user wrote, and tells where the draft has moved on', () => {
    const [before] = adParts(published, bedding, NO_CHOICES).filter(({ part }) => part === 'goals');
    const written = choose({
      ad: { goals: { text: 'Min egen text', draft: before?.draft ?? '' } },
    });
    const part = (choices: Choices) =>
      adParts(published, bedding, choices).find(({ part: name }) => name === 'goals');
    expect(part(written)).toMatchObject({ text: 'Min egen text', edited: true, outdated: false });
    expect(part({ ...written, goals: ['Ett mål', '', ''] })).toMatchObject({
      text: 'Min egen text',
      draft: '- Ett mål',
      outdated: true,
    });
  });
});

describe('the interview guide', () => {
  const document = interview(published, bedding, NO_CHOICES);

  it('asks about each demand once, in the same order as the score sheet', () => {
    const asked = textsOf(document).filter((text) => text.startsWith('Fråga '));
    expect(asked.filter((text) => /^Fråga \d\./.test(text))).toHaveLength(6);
    const sheet = document.blocks.find(
      (block) => block.kind === 'table' && block.head.includes('Det poängen bygger på'),
    );
    expect(sheet?.kind === 'table' && sheet.rows.map(([first]) => first?.slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
    ]);
  });

  it('asks the follow-up of each question, and says what it shows', () => {
    const texts = textsOf(document);
    for (const { question } of demands(published, bedding, NO_CHOICES)) {
      expect(texts).toContain(question.followUp?.question);
      expect(texts).toContain(question.followUp?.purpose);
    }
  });

  it('has an anchor for each score from 0 to 4, for each demand', () => {
    const tables = document.blocks.filter(
      (block) => block.kind === 'table' && block.head[0] === 'Poäng',
    );
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      expect(table.kind === 'table' && table.rows.map(([score]) => score).join('')).toBe('01234');
      expect(table.kind === 'table' && table.rows.every(([, anchor]) => anchor !== '')).toBe(true);
    }
  });
});

test('no document speaks of a total, a percentage or a ranking of persons', () => {
  fc.assert(
    fc.property(anyHire, (input) => {
      const { result, choices } = hire(input);
      const documents = [profile, ad, interview].map((build) => build(published, result, choices));
      const sheet = scoreSheet(published, result, choices);
      const texts = [
        ...documents.flatMap(textsOf),
        ...sheet.questions.flat(),
        ...sheet.anchors.flat(),
      ];
      for (const words of texts) {
        expect(words).not.toMatch(
          /%|\bprocent\b|totalpoäng|slutpoäng|poängsumma|genomsnitt|ranking/i,
        );
      }
    }),
    { numRuns: 30 },
  );
});

test('the same choices give the same document, and never a loose end in its words', () => {
  fc.assert(
    fc.property(anyHire, (input) => {
      const { result, choices } = hire(input);
      for (const build of [profile, ad, interview]) {
        const document = build(published, result, choices);
        expect(build(published, result, choices)).toEqual(document);
        expect(whole(document)).not.toMatch(/undefined|null|NaN|\[object|\.\.| ,|\( /);
        expect(blanks(document)).toBe(0);
      }
    }),
    { numRuns: 50 },
  );
});
