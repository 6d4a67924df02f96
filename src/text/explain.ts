import type { AreaRule } from '../domain/framework.ts';
import type { Reason } from '../domain/reasons.ts';
import type { Requirement } from '../domain/requirements.ts';
import { count, external, inSentence, list, sentence } from './swedish.ts';

/** What the explanations need to know of one competence and of everyone's names. */
export interface ExplainContext {
  /** The competence's floor in words, where the framework gives a reason for it. */
  readonly floorReason?: string | undefined;
  /** How the required level shows in this competence. */
  readonly anchor?: string | undefined;
  /** What a specialist is called in the middle of a sentence, by id. */
  readonly role: (id: string) => string;
}

/**
 * Puts a requirement's reasons into Swedish, one sentence or two per reason, in the order they
 * matter. The competence's name is left out: the sentences stand beside it.
 */
export function explain(requirement: Requirement, context: ExplainContext): string[] {
  return requirement.reasons
    .map((reason) => sentences[reason.key](reason as never, requirement, context))
    .filter((text) => text !== '');
}

/**
 * What the reasons of an area's requirements say about the whole of it: the framework's own
 * words, each once, however many rows they hold for.
 */
export function explainArea(
  area: Pick<AreaRule, 'doesNotSpread' | 'moreIsAdvantage'>,
  requirements: readonly Requirement[],
): string[] {
  const keys = new Set(requirements.flatMap(({ reasons }) => reasons.map(({ key }) => key)));
  return (['doesNotSpread', 'moreIsAdvantage'] as const).flatMap((key) => {
    const words = keys.has(key) ? area[key] : undefined;
    return words === undefined ? [] : [words];
  });
}

type Sentences = {
  [Key in Reason['key']]: (
    reason: Extract<Reason, { key: Key }>,
    requirement: Requirement,
    context: ExplainContext,
  ) => string;
};

const sentences: Sentences = {
  baseline: () => 'Ingen hos er täcker det här, så grundkravet gäller.',
  loweredEmployed: ({ specialist }, { baseline, required }, { role, anchor }) =>
    `Ni har ${role(specialist)} på plats, så kravet sjunker från ${baseline} till ${required}. ${means(required, anchor)}`.trim(),
  employedUnchanged: ({ specialist }, { required }, { role }) =>
    `Ni har ${role(specialist)} på plats, men kravet låg redan på ${required} och ändras inte.`,
  external: ({ specialist }, { required }, { role }) =>
    `${sentence(role(specialist))} sköter det här åt er. Arbetet flyttar ut, men du behöver kunna formulera behovet, bedöma förslaget och godkänna leveransen. Därför sjunker kravet till ${required}, inte lägre.`,
  externalUnchanged: ({ specialist }, { required }, { role }) =>
    `${sentence(role(specialist))} hjälper er, men kravet låg redan på ${required}. Det ändras inte: den som köper måste kunna beställa.`,
  partial: ({ specialist }, { required }, { role }) =>
    `${sentence(role(specialist))} täcker bara en del. Därför stannar kravet på ${required}.`,
  floor: ({ level }, _, { floorReason }) =>
    floorReason === undefined
      ? `Lägre än ${level} går vi inte.`
      : `Lägre än ${level} går vi inte: ${floorReason}.`,
  several: ({ specialists, counts }, _, { role }) =>
    `Flera täcker det här: ${list(specialists.map(role))}. Vi räknar med den som avlastar mest: ${role(counts)}.`,
  doesNotSpread: ({ specialist }, _, { role }) =>
    `${sentence(role(specialist))} sänker bara det här kravet.`,
  // Holds for the area as a whole, so it stands once in the area's own row.
  moreIsAdvantage: () => '',
  notDelegable: () => 'Går inte att lägga över på någon annan.',
  supports: ({ specialist }, _, { role }) =>
    `${sentence(role(specialist))} ger dig bättre underlag och avlastar arbetet, men sänker inte kravet.`,
  supplierRaised: ({ partners }, { baseline, required }, { role }) =>
    `Ni köper in arbete från ${count(partners.length, external)} partner: ${list(partners.map(role))}. Då ökar kravet från ${baseline} till ${required}.`,
  supplierUnchanged: ({ partners }, { required }, { role }) =>
    `Ni köper in arbete från ${list(partners.map(role))}. Kravet är kvar på ${required}, men det prövas oftare.`,
};

/** Every anchor begins with a verb in the present, so it can follow "du" as it stands. */
function means(level: number, anchor: string | undefined): string {
  return anchor === undefined ? '' : `Nivå ${level} betyder att du ${inSentence(anchor)}`;
}
