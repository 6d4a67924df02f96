import type { Engagement } from '../domain/framework.ts';
import { meriting } from '../domain/musts.ts';
import type { AdText } from '../text/ad.ts';
import { roleInText } from '../text/swedish.ts';
import type { AdPart, Choices } from './choices.ts';
import { type Demand, demands } from './demands.ts';
import { byId, type HiringFramework, type Result } from './result.ts';
import { type Facts, factsOf } from './vacancy-fields.ts';

/** More lines than this make an ad that nobody reads to its end. */
const MOST_MERITS = 3;
const MOST_LEARNT = 3;
/** More roles than this are told of by their areas. */
const MOST_NAMED = 5;

/** What a part of the draft is written from. */
interface Sources {
  readonly framework: HiringFramework;
  readonly result: Result;
  readonly text: AdText;
  readonly facts: Facts;
  readonly musts: readonly Demand[];
}

/**
 * The draft of each part of an ad. A sentence whose facts are missing is left out, so that nothing
 * is left to fill in; a part with no sentences is empty.
 */
export function draftOf(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
  text: AdText,
): Record<AdPart, string> {
  const facts = factsOf(choices);
  const musts = demands(framework, result, choices);
  const sources: Sources = { framework, result, text, facts, musts };
  return {
    mission: paragraph(mission(sources)),
    goals: bullets(choices.goals.map((goal) => goal.trim())),
    team: paragraph(team(sources)),
    bought: paragraph(bought(sources)),
    musts: bullets(musts.map(({ name, behaviour, words }) => text.must(name, behaviour, words))),
    merits: bullets(merits(sources)),
    learn: bullets(learnt(sources)),
    terms: bullets(terms(sources)),
    process: process(sources).filter(Boolean).join('\n'),
  };
}

type Sentence = string | false | undefined;

const paragraph = (sentences: readonly Sentence[]) => sentences.filter(Boolean).join(' ');
const bullets = (entries: readonly Sentence[]) =>
  entries
    .filter(Boolean)
    .map((entry) => `- ${entry}`)
    .join('\n');

function mission({ text, facts }: Sources): Sentence[] {
  const { words, number, chosen } = facts;
  const employees = number('employees') ?? 0;
  const reason = chosen('reason');
  return [
    words('sells') && text.sells(words('employer'), words('sells'), words('customers')),
    employees > 0 && text.employees(employees),
    words('responsibility') && text.responsibility(words('responsibility')),
    reason && text.reasons[reason],
  ];
}

function team({ framework, result, text, facts }: Sources): Sentence[] {
  const { words, number } = facts;
  const leads = number('leads');
  const employed = rolesOf(framework, result, 'employed');
  const covering = employed.filter(relieves);
  const support = employed.filter((role) => !relieves(role));
  const areas = uncovered(framework, result);
  const [only] = employed;
  return [
    words('manager') && text.manager(words('manager')),
    leads !== undefined && text.leads(leads, words('tasks')),
    covering.length > 0 && colleagues(framework, covering, text),
    support.length > 0 && text.support(support.map(roleInText)),
    // Of one area alone nobody says that the work is broad.
    only === undefined && text.alone(areas.length > 1 ? areas : []),
    (only === undefined ? areas.length === 1 : areas.length > 0) && text.onYou(areas),
  ];
}

/** Who is employed and takes over a part: by name, or by area where they are many. */
function colleagues(
  { areas, competences }: HiringFramework,
  roles: readonly Role[],
  text: AdText,
): string {
  if (roles.length <= MOST_NAMED) return text.team(roles.map(roleInText));
  const here = new Set(
    competences
      .filter(({ id }) => roles.some(({ covers }) => Object.hasOwn(covers, id)))
      .map(({ area }) => area),
  );
  return text.specialists(
    areas.filter(({ id }) => here.has(id)).map(({ name, shortName }) => shortName ?? name),
  );
}

function bought({ framework, result, text }: Sources): Sentence[] {
  const external = rolesOf(framework, result, 'external');
  const partners = external.filter(relieves);
  const support = external.filter((role) => !relieves(role));
  return [
    partners.length > 0 && text.bought(partners.map(roleInText)),
    support.length > 0 && text.support(support.map(roleInText)),
  ];
}

/** What is taught on the job isn't also wished for. */
function merits(sources: Sources): string[] {
  const { framework, result, musts } = sources;
  const { index, requirements } = result;
  const named = (id: string) => byId(framework.competences, id);
  return meriting(
    index,
    requirements,
    new Set([
      ...musts.map(({ id }) => id),
      ...taught(sources).map(({ competence }) => competence.id),
    ]),
    (id) => named(id).desired,
  )
    .slice(0, MOST_MERITS)
    .map(({ competence }) => named(competence).name);
}

interface Taught {
  readonly competence: HiringFramework['competences'][number];
  readonly role: Role;
}

/** What can be learnt from those who are there, as much as the ad has room for. */
function taught({ framework, result, facts, musts }: Sources): readonly Taught[] {
  const taken = new Set(musts.map(({ id }) => id));
  const all: Taught[] = [];
  for (const role of [
    ...rolesOf(framework, result, 'employed'),
    ...rolesOf(framework, result, 'external'),
  ]) {
    const competence = framework.competences.find(
      ({ id }) => Object.hasOwn(role.covers, id) && !taken.has(id),
    );
    if (competence === undefined) continue;
    taken.add(competence.id);
    all.push({ competence, role });
  }
  return all.slice(0, facts.words('learn') ? MOST_LEARNT - 1 : MOST_LEARNT);
}

/** What the company says itself, and then what can be learnt from those who are there. */
function learnt(sources: Sources): Sentence[] {
  const { framework, result, text, facts } = sources;
  const alongside = taught(sources).map(({ competence, role }) =>
    text.learnWith(competence.name, roleInText(role)),
  );
  const areas = uncovered(framework, result);
  return [
    capitalised(facts.words('learn')),
    ...(alongside.length === 0 && areas.length > 1 ? [text.breadth(areas)] : alongside),
  ];
}

function terms({ text, facts }: Sources): Sentence[] {
  const { words, day, chosen } = facts;
  const [contract, extent, remote] = [chosen('contract'), chosen('extent'), chosen('remote')];
  const line = (label: string, ...facts: readonly Sentence[]) => {
    const known = facts.filter(Boolean);
    return known.length > 0 && `${label}: ${known.join(', ')}`;
  };
  return [
    line(
      text.labels.employment,
      contract && text.contracts[contract],
      extent && text.extents[extent],
      words('form'),
    ),
    line(text.labels.place, words('place'), remote && text.remote[remote]),
    line(text.labels.start, text.start({ day: day('start'), by: chosen('startBy') })),
    line(text.labels.salary, pay(text, facts), words('salary')),
    line(text.labels.benefits, words('benefits')),
  ];
}

function pay(text: AdText, { number }: Facts): Sentence {
  const [from, to] = [number('salaryFrom'), number('salaryTo')];
  const known = [from, to].filter((sum) => sum !== undefined && sum > 0);
  const [first, last = first] = known.toSorted((a = 0, b = 0) => a - b);
  return first !== undefined && last !== undefined && text.pay(first, last);
}

function process({ text, facts, musts }: Sources): Sentence[] {
  const { words, day } = facts;
  const to = words('contact');
  const answer = day('answer');
  const tried = (test: 'sample' | 'reference') => musts.some(({ tests }) => tests.includes(test));
  const isPage = /^(?:https?:\/\/|www\.)\S+$/i.test(to);
  return [
    text.apply({ to, isPage, send: words('send'), lastDay: day('lastDay') }),
    words('person') && text.questions(words('person')),
    paragraph([
      text.interviews(day('interviews')),
      tried('sample') && text.sample,
      tried('reference') && text.references,
      answer && text.answer(answer),
      text.adjustments,
    ]),
  ];
}

type Role = HiringFramework['specialists'][number];

const relieves = ({ covers }: Role) => Object.keys(covers).length > 0;
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The roles that are there in one form of engagement, in catalogue order. */
function rolesOf(framework: HiringFramework, { staffing }: Result, form: Engagement): Role[] {
  return framework.specialists.filter(({ id }) => staffing.get(id) === form);
}

/** The short names of the areas that can be handed over and that nobody covers any part of. */
function uncovered({ areas, competences }: HiringFramework, { requirements }: Result): string[] {
  const covered = new Set(
    requirements
      .filter(({ offers }) => offers.length > 0)
      .map(({ competence }) => byId(competences, competence).area),
  );
  return areas
    .filter(({ id, delegable }) => delegable && !covered.has(id))
    .map(({ name, shortName }) => shortName ?? name);
}
