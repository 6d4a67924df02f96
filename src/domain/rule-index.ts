import type { AreaRule, CompetenceRule, RequiredLevel, RuleFramework, Rules } from './framework.ts';

/** A specialist that covers a competence, with the level it lets the requirement fall to. */
export interface Cover {
  readonly specialist: string;
  readonly target: RequiredLevel;
}

/** A competence with everything the rule needs to look up about it. */
export interface IndexedCompetence {
  readonly competence: CompetenceRule;
  readonly area: AreaRule;
  readonly delegable: boolean;
  /** In catalogue order, which also settles ties. */
  readonly coveredBy: readonly Cover[];
  readonly supportedBy: readonly string[];
}

/** A framework turned inside out, so that a calculation costs no more than what is covered. */
export interface RuleIndex {
  readonly framework: RuleFramework;
  readonly rules: Rules;
  readonly competences: readonly IndexedCompetence[];
  /** Competence id to its place in matrix order. */
  readonly positions: ReadonlyMap<string, number>;
  /** Specialists that cover at least one competence, in catalogue order. */
  readonly coveringSpecialists: readonly string[];
  /** Specialists that cover exactly one competence. */
  readonly coversOnlyOne: ReadonlySet<string>;
}

/**
 * Prepares a framework for calculation. Do this once per framework, not once per staffing.
 * Throws where a competence names an area that doesn't exist: the content checks have already
 * said so in plain words, so this is only reached by data that skipped them.
 */
export function indexFramework(framework: RuleFramework): RuleIndex {
  const areas = new Map(framework.areas.map((area) => [area.id, area]));
  const covers = new Map<string, Cover[]>();
  const supports = new Map<string, string[]>();
  const coveringSpecialists: string[] = [];
  const coversOnlyOne = new Set<string>();

  for (const specialist of framework.specialists) {
    const covered = Object.entries(specialist.covers);
    if (covered.length > 0) coveringSpecialists.push(specialist.id);
    if (covered.length === 1) coversOnlyOne.add(specialist.id);
    for (const [competence, target] of covered) {
      add(covers, competence, { specialist: specialist.id, target });
    }
    for (const competence of specialist.supports) add(supports, competence, specialist.id);
  }

  const competences = framework.competences.map((competence) => {
    const area = areas.get(competence.area);
    if (area === undefined) {
      throw new Error(`Competence "${competence.id}" names unknown area "${competence.area}"`);
    }
    return {
      competence,
      area,
      delegable: area.delegable,
      coveredBy: covers.get(competence.id) ?? [],
      supportedBy: supports.get(competence.id) ?? [],
    };
  });

  return {
    framework,
    rules: framework.rules,
    competences,
    positions: new Map(framework.competences.map(({ id }, position) => [id, position])),
    coveringSpecialists,
    coversOnlyOne,
  };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
