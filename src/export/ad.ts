import { type AdText, ad as swedish } from '../text/ad.ts';
import { draftOf } from './ad-draft.ts';
import { AD_PARTS, type AdPart, type Choices } from './choices.ts';
import { type Block, type Document, heading, written } from './document.ts';
import type { HiringFramework, Result } from './result.ts';
import { titleOf } from './vacancy.ts';
import { factsOf } from './vacancy-fields.ts';

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

/**
 * The ad part by part, each with the draft beside what the user may have made of it. The framework
 * and the choices are in the language of the words.
 */
export function adParts(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
  text: AdText = swedish,
): PartOfAd[] {
  const drafts = draftOf(framework, result, choices, text);
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

/** The ad as a document of one page, in the order that an applicant has use for. */
export function ad(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
  text: AdText = swedish,
): Document {
  return {
    file: text.file,
    publisher: framework.publisher,
    title: adTitle(framework, choices, text),
    language: text.language,
    compact: true,
    blocks: adParts(framework, result, choices, text)
      .filter((part) => part.text.trim() !== '')
      .flatMap((part): Block[] => [heading(2, text.parts[part.part]), ...written(part.text)]),
  };
}

/** The ad's heading: the role, the company and the place. */
export function adTitle(
  framework: Pick<HiringFramework, 'role'>,
  choices: Choices,
  text: AdText = swedish,
): string {
  const { words } = factsOf(choices);
  return text.title(titleOf(framework, choices), words('employer'), words('place'));
}
