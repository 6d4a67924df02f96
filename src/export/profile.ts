import { meriting } from '../domain/musts.ts';
import { documents, profile as text } from '../text/documents.ts';
import { inSentence, list, sentence } from '../text/swedish.ts';
import type { Choices } from './choices.ts';
import { type Demand, demands } from './demands.ts';
import { type Block, type Document, heading, items, paragraph, written } from './document.ts';
import { byId, type HiringFramework, type Result } from './result.ts';

/** The kravprofil: what is demanded, how it is tried and what the company has already. */
export function profile(framework: HiringFramework, result: Result, choices: Choices): Document {
  const musts = demands(framework, result, choices);
  const employer = choices.vacancy.employer?.trim() ?? '';
  return {
    file: text.file,
    title: text.title(framework.role.name),
    blocks: [
      ...(employer === '' ? [] : [paragraph(text.employer(employer))]),
      paragraph(text.decided),
      heading(2, text.goals),
      items(goals(choices, text.noGoals)),
      ...staffed(framework, result),
      ...demanded(musts),
      ...merits(framework, result, musts),
      heading(2, text.weighing),
      items(text.weighs(musts.filter(({ core }) => core).map(({ name }) => name))),
      ...(choices.notes.trim() === '' ? [] : [heading(2, text.notes), ...written(choices.notes)]),
      heading(2, text.control),
      paragraph(text.controlText),
      paragraph(documents.source),
    ],
  };
}

/** The goals that are written, or else what to fill in. */
export function goals(choices: Choices, empty: readonly string[]): readonly string[] {
  const given = choices.goals.map((goal) => goal.trim()).filter((goal) => goal !== '');
  return given.length > 0 ? given : empty;
}

function staffed(framework: HiringFramework, { staffing, requirements }: Result): Block[] {
  const name = (id: string) => byId(framework.specialists, id).name;
  const those = (form: string) =>
    [...staffing].filter(([, engaged]) => engaged === form).map(([id]) => name(id));
  const covered = requirements.filter(({ offers }) => offers.length > 0);
  const line = (roles: readonly string[], lead: string) =>
    paragraph(`${roles.length === 0 ? text.noOne : sentence(list(roles.map(inSentence)))}.`, lead);
  return [
    heading(2, text.staffing),
    ...(staffing.size === 0
      ? [paragraph(text.nobody)]
      : [line(those('employed'), text.employed), line(those('external'), text.external)]),
    ...(covered.length === 0
      ? []
      : [
          heading(3, text.covered),
          paragraph(text.coveredIntro),
          {
            kind: 'table' as const,
            caption: text.coveredCaption,
            head: text.coveredHead,
            widths: [34, 42, 12, 12],
            rows: covered.map(({ competence, offers, baseline, required }) => [
              byId(framework.competences, competence).name,
              list(
                offers.map(({ specialist, engagement }) =>
                  documents.engaged(name(specialist), engagement === 'external'),
                ),
              ),
              String(baseline),
              String(required),
            ]),
          },
        ]),
  ];
}

function demanded(musts: readonly Demand[]): Block[] {
  const tried = ({ tests }: Demand) => list(tests.map((test) => documents.tests[test]));
  return [
    heading(2, text.musts),
    paragraph(text.mustsIntro(musts.length)),
    {
      kind: 'table',
      caption: text.mustsCaption,
      head: text.mustsHead,
      widths: [58, 12, 30],
      rows: musts.map((must) => [
        must.name,
        documents.level(must.span.min, must.span.max),
        tried(must),
      ]),
    },
    ...musts.flatMap((must, at): Block[] => [
      heading(3, text.must(at + 1, must.name, must.span.min, must.span.max)),
      ...(must.core ? [paragraph(holds(must), text.holdsLead)] : []),
      ...(must.words !== '' || must.core
        ? [paragraph(must.words || text.hereEmpty, text.here)]
        : []),
      paragraph(must.behaviour, text.behaviour(must.required)),
      paragraph(must.question.question, text.asks),
      paragraph(must.question.goodAnswer, text.good),
      paragraph(must.tests.length === 0 ? text.untried : `${tried(must)}.`, text.tried),
    ]),
  ];
}

function holds({ requirements, parts }: Demand): string {
  return text.holds(
    requirements.map(({ required }, at) => documents.withLevel(parts[at] ?? '', required)),
  );
}

function merits(framework: HiringFramework, result: Result, musts: readonly Demand[]): Block[] {
  const good = meriting(
    result.index,
    result.requirements,
    new Set(musts.map(({ id }) => id)),
    (id) => byId(framework.competences, id).desired,
  );
  return [
    heading(2, text.merits),
    ...(good.length === 0
      ? [paragraph(text.noMerits)]
      : [
          paragraph(text.meritsIntro),
          items(
            good.map(({ competence, required }) => {
              const { name, desired } = byId(framework.competences, competence);
              return text.merit(name, required, desired);
            }),
          ),
        ]),
  ];
}
