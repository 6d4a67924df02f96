import { besideMusts } from '../domain/musts.ts';
import { byArea, spanOf } from '../domain/span.ts';
import { type ProfileWords, profile as swedish } from '../text/profile.ts';
import { type Choices, fieldsOf, TESTS } from './choices.ts';
import { type Demand, demands } from './demands.ts';
import { type Block, type Document, heading, items, paragraph, written } from './document.ts';
import { byId, type HiringFramework, type Result } from './result.ts';
import { titleOf, vacancyDays } from './vacancy.ts';

/** What every part of the kravprofil is written from. */
interface Sources {
  readonly framework: HiringFramework;
  readonly result: Result;
  readonly musts: readonly Demand[];
  readonly words: ProfileWords;
}

/**
 * The kravprofil on two pages at most: the picture, what is demanded and how it is tried, what the
 * company covers and by whom. What isn't known is left out, so nothing is left to fill in but the
 * names of those who sign it.
 */
export function profile(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
  words: ProfileWords = swedish,
): Document {
  const musts = demands(framework, result, choices);
  const sources = { framework, result, musts, words };
  const goalsOfYear = goals(choices, []);
  return {
    file: words.file,
    language: words.language,
    compact: true,
    publisher: framework.publisher,
    title: words.title(titleOf(framework, choices), fieldsOf(choices)('employer')),
    blocks: [
      ...vacancyDays(choices, words.days, ['posted', 'lastDay']),
      ...(goalsOfYear.length === 0 ? [] : [heading(2, words.goals), items(goalsOfYear)]),
      heading(2, words.picture),
      picture(sources),
      ...demanded(sources),
      ...covered(sources),
      ...others(sources),
      heading(2, words.weighing),
      items(
        words.weighs(
          musts.filter(({ core }) => core).map(({ name }) => name),
          musts.some(({ core }) => !core),
        ),
      ),
      ...(choices.notes.trim() === '' ? [] : [heading(2, words.notes), ...written(choices.notes)]),
      ...signed(words),
    ],
  };
}

/** The goals that are written, or else what to fill in. */
export function goals(choices: Choices, empty: readonly string[]): readonly string[] {
  const given = choices.goals.map((goal) => goal.trim()).filter((goal) => goal !== '');
  return given.length > 0 ? given : empty;
}

/** A column for each area, with a bar for each of its competences. */
function picture({ framework, result, musts, words }: Sources): Block {
  const demanded = new Set(
    musts.flatMap(({ requirements }) => requirements.map(({ competence }) => competence)),
  );
  const areas = byArea(framework, result.requirements);
  return {
    kind: 'table',
    caption: words.pictureCaption,
    head: areas.map(({ area, requirements }) => {
      const { min, max } = spanOf(requirements);
      return words.pictureArea(area.shortName ?? area.name, min, max);
    }),
    // As wide as there are bars, but never too narrow for the name.
    widths: areas.map(({ requirements }) => 3 + requirements.length),
    rows: [
      areas.map(({ competences, requirements }) =>
        words.pictureColumn(
          requirements.map(({ required }, at) => [competences[at]?.name ?? '', required]),
        ),
      ),
    ],
    bars: areas.map(({ requirements }) =>
      requirements.map(({ competence, required, baseline }) => ({
        required,
        baseline,
        strong: demanded.has(competence),
      })),
    ),
  };
}

function demanded({ framework, musts, words }: Sources): Block[] {
  const used = TESTS.filter((test) => musts.some(({ tests }) => tests.includes(test)));
  return [
    heading(2, words.musts),
    paragraph(`${words.mustsIntro(musts.length)} ${words.source(framework.publisher)}`),
    {
      kind: 'table',
      caption: words.mustsCaption,
      head: words.mustsHead,
      widths: [20, 7, 57, 16],
      rows: musts.map((must) => [
        must.name,
        words.level(must.span.min, must.span.max),
        meaning(must, words),
        must.tests.length === 0
          ? words.untried
          : words.tried(must.tests.map((test) => words.tests[test])),
      ]),
    },
    ...(used.length === 0
      ? []
      : [paragraph(used.map((test) => words.howTests[test]).join(' '), words.how)]),
  ];
}

/** What a demand means in this company, how its level shows and what it holds. */
function meaning(
  { core, words: own, behaviour, requirements, parts }: Demand,
  words: ProfileWords,
) {
  const held = requirements.map(({ required }, at) => words.withLevel(parts[at] ?? '', required));
  return [own, words.shows(behaviour), core ? words.holds(held) : '']
    .filter((line) => line !== '')
    .join('\n');
}

/** A row for each of the company's roles, with what it covers and what is still asked of the manager. */
function covered({ framework, result, words }: Sources): Block[] {
  const { staffing, requirements } = result;
  const covers = (role: string) =>
    requirements
      .filter(({ offers }) => offers.some(({ specialist }) => specialist === role))
      .map(({ competence, required }) =>
        words.withLevel(byId(framework.competences, competence).name, required),
      );
  const rows = [...staffing].map(([id, engagement]) => {
    const parts = covers(id);
    return [
      words.engaged(byId(framework.specialists, id).name, engagement),
      parts.length === 0 ? words.supports : words.covers(parts),
    ];
  });
  return [
    heading(2, words.covered),
    rows.length === 0
      ? paragraph(words.nobody)
      : {
          kind: 'table',
          caption: words.coveredCaption,
          head: words.coveredHead,
          widths: [31, 69],
          rows,
        },
  ];
}

/** What is to be learnt, what can be bought, and what is more than is required. */
function others({ framework, result, musts, words }: Sources): Block[] {
  const competence = (id: string) => byId(framework.competences, id);
  const { later, buying, merits } = besideMusts(
    result.index,
    result.requirements,
    new Set(musts.map(({ id }) => id)),
    (id) => competence(id).desired,
  );
  const named = (all: typeof later) =>
    all.map(({ competence: id, required }) => words.withLevel(competence(id).name, required));
  const rows = [
    [words.later, named(later)],
    [words.buying, named(buying)],
    [
      words.merits,
      merits.map(({ competence: id, required }) => {
        const { name, desired } = competence(id);
        return words.merit(name, desired ?? required);
      }),
    ],
  ] as const;
  const filled = rows.filter(([, parts]) => parts.length > 0);
  if (filled.length === 0) return [];
  return [
    heading(2, words.others),
    ...filled.map(([lead, parts]) => paragraph(words.row(parts), lead)),
  ];
}

/** Room for the names of the two who have read it. */
function signed(words: ProfileWords): Block[] {
  const empty = words.controlHead.map(() => '');
  return [
    heading(2, words.control),
    paragraph(words.controlText),
    {
      kind: 'table',
      caption: words.controlCaption,
      head: words.controlHead,
      widths: [40, 20, 40],
      rows: [empty, empty],
    },
  ];
}
