import { meriting } from '../domain/musts.ts';
import { ad as text } from '../text/ad.ts';
import { AD_PARTS, type AdPart, type Choices, fieldsOf } from './choices.ts';
import { demands } from './demands.ts';
import { type Document, heading, written } from './document.ts';
import { goals } from './profile.ts';
import { byId, type HiringFramework, type Result } from './result.ts';

/** More lines than this make an ad that nobody reads to its end. */
const MOST_MERITS = 3;

/** One part of the ad as it stands: what the user wrote, or else the draft. */
export interface PartOfAd {
  readonly part: AdPart;
  readonly text: string;
  readonly draft: string;
  /** Whether the user has written something else than the draft. */
  readonly edited: boolean;
  /** Whether the draft has changed since the user wrote. */
  readonly outdated: boolean;
}

/** The ad part by part, each with the draft beside what the user may have made of it. */
export function adParts(framework: HiringFramework, result: Result, choices: Choices): PartOfAd[] {
  const drafts = draft(framework, result, choices);
  return AD_PARTS.map((part) => {
    const own = choices.ad[part];
    const current = drafts[part];
    const edited = own !== undefined && own.text !== current;
    return {
      part,
      text: own?.text ?? current,
      draft: current,
      edited,
      outdated: edited && own.draft !== current,
    };
  });
}

/** The ad as a document, in the order that an applicant has use for. */
export function ad(framework: HiringFramework, result: Result, choices: Choices): Document {
  return {
    file: text.file,
    title: adTitle(framework, choices),
    blocks: adParts(framework, result, choices)
      .filter((part) => part.text.trim() !== '')
      .flatMap((part) => [heading(2, text.parts[part.part]), ...written(part.text)]),
  };
}

/** The ad's heading: the role, the company and the place. */
export function adTitle({ role }: Pick<HiringFramework, 'role'>, choices: Choices): string {
  const field = fieldsOf(choices);
  return text.title(field('title') || role.name, field('employer'), field('place'));
}

function draft(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
): Record<AdPart, string> {
  const field = fieldsOf(choices);
  const musts = demands(framework, result, choices);
  const { staffing, requirements, index } = result;
  const those = (form: string) =>
    [...staffing]
      .filter(([, engaged]) => engaged === form)
      .map(([id]) => byId(framework.specialists, id).name);
  const [employed, external] = [those('employed'), those('external')];
  const uncovered = framework.areas.filter(
    ({ id, delegable }) =>
      delegable &&
      requirements.every(
        ({ competence, offers }) =>
          byId(framework.competences, competence).area !== id || offers.length === 0,
      ),
  );
  const good = meriting(
    index,
    requirements,
    new Set(musts.map(({ id }) => id)),
    (id) => byId(framework.competences, id).desired,
  ).slice(0, MOST_MERITS);
  return {
    mission: lines(text.mission(field('employer'))),
    goals: bullets(goals(choices, text.noGoals)),
    team: lines([text.leads, employed.length === 0 ? text.noTeam : text.team(employed)]),
    bought: lines([
      external.length === 0 ? text.noBought : text.bought(external),
      ...(uncovered.length === 0 ? [] : [text.onYou(uncovered.map(({ name }) => name))]),
    ]),
    musts: bullets(musts.map(({ words, behaviour }) => text.line(words || behaviour))),
    merits:
      good.length === 0
        ? text.noMerits
        : lines([
            text.merits,
            bullets(good.map(({ competence }) => byId(framework.competences, competence).name)),
            text.notAll,
          ]),
    terms: lines(text.terms(field('form'), field('place'), field('salary'))),
    process: lines(
      text.process(
        field('lastDay'),
        field('contact'),
        musts.some(({ tests }) => tests.includes('sample')),
      ),
    ),
  };
}

const lines = (sentences: readonly string[]) => sentences.join('\n');
const bullets = (entries: readonly string[]) => entries.map((entry) => `- ${entry}`).join('\n');
