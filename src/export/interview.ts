import { days } from '../text/days.ts';
import { documents } from '../text/documents.ts';
import { guide as text } from '../text/interview.ts';
import { inSentence } from '../text/swedish.ts';
import { type Choices, fieldsOf, type Test } from './choices.ts';
import { behaviour, type Demand, demands } from './demands.ts';
import { type Block, type Document, heading, items, paragraph } from './document.ts';
import type { HiringFramework, Result } from './result.ts';
import { titleOf, vacancyDays } from './vacancy.ts';

/** The interview guide: the same questions to everyone, what to listen for, and a score sheet. */
export function interview(framework: HiringFramework, result: Result, choices: Choices): Document {
  const musts = demands(framework, result, choices);
  return {
    file: text.file,
    publisher: framework.publisher,
    title: text.title(titleOf(framework, choices), fieldsOf(choices)('employer')),
    blocks: [
      ...vacancyDays(choices, days),
      heading(2, text.before),
      items(text.rules),
      heading(2, text.questions),
      ...musts.flatMap((must, at) => question(framework, must, at + 1)),
      ...tried(musts, 'sample', text.sample, text.sampleText, [paragraph(text.sampleTask)]),
      ...tried(musts, 'reference', text.references, text.referencesText, [
        items(text.referenceQuestions),
      ]),
      heading(2, text.sheet),
      paragraph(text.sheetIntro),
      {
        kind: 'table',
        caption: text.aboutCaption,
        head: text.aboutHead,
        widths: [28, 20, 26, 26],
        rows: [text.aboutHead.map(() => '')],
      },
      {
        kind: 'table',
        caption: text.sheetCaption,
        head: text.sheetHead,
        widths: [28, 8, 16, 16, 32],
        rows: musts.map((must, at) => [
          `${at + 1}. ${askedAbout(must)}`,
          String(must.required),
          '',
          '',
          '',
        ]),
      },
      heading(2, text.anchors),
      ...musts.map(
        ({ asked }): Block => ({
          kind: 'table',
          caption: text.anchorsCaption(asked.name),
          head: text.anchorsHead,
          widths: [10, 90],
          rows: framework.levels.map(({ level }) => [
            String(level),
            behaviour(framework, asked, level),
          ]),
        }),
      ),
      paragraph(documents.source(framework.publisher)),
    ],
  };
}

/** What a demand's question is about: the area's name too, where the demand is a whole area. */
export function askedAbout({ core, name, asked }: Demand): string {
  return core ? `${name}: ${inSentence(asked.name)}` : name;
}

function question({ levels }: HiringFramework, must: Demand, number: number): Block[] {
  const step = levels.find(({ level }) => level === must.required)?.name ?? '';
  return [
    heading(3, text.question(number, must.name, must.core ? must.asked.name : undefined)),
    paragraph(must.question.question, text.ask),
    ...followUp(must),
    paragraph(must.question.goodAnswer, text.good),
    paragraph(must.behaviour, behaviourLead(must.required, step)),
    items(must.warningSigns, text.warnings),
  ];
}

function followUp({ question: { followUp: next } }: Demand): Block[] {
  return next === undefined
    ? []
    : [paragraph(next.question, text.followUp), paragraph(next.purpose, text.followUpShows)];
}

const behaviourLead = (required: number, step: string) =>
  `${text.requiredLead} ${text.required(required, step)}`;

function tried(
  musts: readonly Demand[],
  test: Test,
  title: string,
  intro: (names: readonly string[]) => string,
  blocks: readonly Block[],
): Block[] {
  const here = musts.filter(({ tests }) => tests.includes(test)).map(({ name }) => name);
  return here.length === 0 ? [] : [heading(2, title), paragraph(intro(here)), ...blocks];
}
