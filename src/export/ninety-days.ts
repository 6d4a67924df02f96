import type { Assessed } from '../domain/assessment.ts';
import type { Engagement } from '../domain/framework.ts';
import { MEETINGS, type Plan, type PlannedStep } from '../domain/ninety-days.ts';
import { daysLater, workday } from '../domain/workdays.ts';
import { ninetyDays as text } from '../text/ninety-days.ts';
import { roleInText } from '../text/swedish.ts';
import { type Block, type Document, heading, items, paragraph } from './document.ts';
import { byId, type Result, type ResultFramework } from './result.ts';

/** Who begins, when, and with what to learn. */
export interface FirstDays {
  readonly plan: Plan;
  /** Competences that nobody has said anything of, in matrix order. */
  readonly open: readonly string[];
  /** Empty where it isn't to stand there. */
  readonly name: string;
  /** What the company calls the role and itself; absent or empty where it hasn't said. */
  readonly title?: string;
  readonly employer?: string;
  /** The first day at work as `2027-01-04`; empty where it isn't known. */
  readonly starts: string;
}

/** A meeting of the first ninety days. */
export interface Meeting {
  /** 30, 60 or 90. */
  readonly number: number;
  /** Empty where the first day isn't known. */
  readonly date: string;
}

/** The three meetings, each on a day that people work. */
export function meetings(starts: string): Meeting[] {
  return MEETINGS.map((number) => ({
    number,
    // The first day is day 1.
    date: starts === '' ? '' : workday(daysLater(starts, number - 1)),
  }));
}

/** The first ninety days as a document: what to learn, from whom, how it shows and when to meet. */
export function firstDays(framework: ResultFramework, result: Result, of: FirstDays): Document {
  const { plan, name, title = '', employer = '', starts, open } = of;
  const rolesIn = (form: Engagement) =>
    framework.specialists.filter(({ id }) => result.staffing.get(id) === form).map(roleInText);
  const hasGaps = plan.left.length > 0 || plan.periods.some((period) => period.length > 0);
  return {
    file: text.file,
    publisher: framework.publisher,
    title: text.title(name),
    blocks: [
      paragraph(text.intro(title || framework.role.name, employer, starts)),
      paragraph(text.company(rolesIn('employed'), rolesIn('external'))),
      heading(2, text.meetings),
      meetingTable(starts),
      ...(hasGaps
        ? plan.periods.flatMap((period, at) => [
            heading(2, text.periods[at] ?? ''),
            ...(period.length === 0
              ? [paragraph(text.nothingHere)]
              : period.flatMap((step) => planned(framework, step))),
          ])
        : [paragraph(text.noGaps)]),
      ...left(framework, plan),
      ...(open.length === 0
        ? []
        : [
            heading(2, text.open),
            paragraph(text.openText(open.map((id) => byId(framework.competences, id).name))),
          ]),
      paragraph(text.origin(framework.publisher)),
    ],
  };
}

function meetingTable(starts: string): Block {
  return {
    kind: 'table',
    caption: text.meetingsCaption,
    head: text.meetingsHead,
    widths: [10, 18, 34, 38],
    rows: meetings(starts).map(({ number, date }, at) => [
      text.meeting(number),
      text.when(date),
      text.receipts[at] ?? '',
      text.agenda[at] ?? '',
    ]),
  };
}

function planned(framework: ResultFramework, step: PlannedStep): Block[] {
  const { gap, to, task, sign, teachers, sources } = step;
  const name = byId(framework.competences, gap.competence).name;
  const roles = teachers.map(({ specialist }) =>
    roleInText(byId(framework.specialists, specialist)),
  );
  // Another one for each step up, as long as they last.
  const source = sources[(to - gap.answer - 1) % Math.max(1, sources.length)];
  return [
    heading(3, text.step(name, to - 1, to)),
    paragraph(task, text.task),
    ...(roles.length > 0 ? [paragraph(text.learnFrom(roles), text.teachers)] : []),
    ...(source === undefined
      ? []
      : [paragraph(text.source(source.name, source.teaches, source.url), text.sources)]),
    paragraph(sign, text.sign),
  ];
}

function left(framework: ResultFramework, { left: all }: Plan): Block[] {
  if (all.length === 0) return [];
  const canBeHandedOver = all.some(({ gap }) => gap.delegable);
  return [
    heading(2, text.left),
    paragraph(text.leftIntro),
    items(all.map(({ gap, steps }) => remaining(framework, gap, steps))),
    ...(canBeHandedOver ? [paragraph(text.leftOptions)] : []),
  ];
}

function remaining(framework: ResultFramework, gap: Assessed, steps: number): string {
  const { name } = byId(framework.competences, gap.competence);
  return text.leftStep(name, gap.answer + steps, gap.required);
}
