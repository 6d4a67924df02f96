import type {
  Area,
  AreaRule,
  Competence,
  CompetenceRule,
  Framework,
  LevelDefinition,
  Profile,
  Rules,
  Specialist,
  SpecialistRule,
} from '../../domain/framework.ts';

/** The part of a framework that the matrix shows: everything else stays out of the page. */
export interface MatrixFramework {
  readonly levels: readonly Pick<LevelDefinition, 'level' | 'label'>[];
  readonly areas: readonly (AreaRule & Pick<Area, 'name' | 'shortName' | 'priority'>)[];
  readonly competences: readonly (CompetenceRule &
    Pick<Competence, 'name' | 'desired' | 'floorReason' | 'anchors'>)[];
  readonly specialists: readonly (SpecialistRule & Pick<Specialist, 'name' | 'area'>)[];
  readonly profiles: readonly Profile[];
  readonly rules: Rules;
}

/** What the island is handed. */
export interface MatrixProps {
  /** Distinguishes the ids of two matrices on the same page. */
  readonly id: string;
  readonly framework: MatrixFramework;
  /** Ids of the roles that are offered; the others are still understood in a link. */
  readonly offered: readonly string[];
  /** The area's id where the matrix shows only one. */
  readonly area?: string;
  /** Where a competence is explained, by competence id; no link where it has no page. */
  readonly pages: Readonly<Record<string, string>>;
}

/**
 * Cuts a framework down to what one matrix shows: the whole of it, or one area.
 * Throws where the area doesn't exist.
 */
export function matrixFramework(framework: Framework, area?: string): MatrixFramework {
  if (area !== undefined && !framework.areas.some(({ id }) => id === area)) {
    const known = framework.areas.map(({ id }) => id).join(', ');
    throw new Error(
      `<Kompetensmatris area="${area}" />: området finns inte. Välj ett av ${known}.`,
    );
  }
  const shown = framework.competences.filter(
    (competence) => (area ?? competence.area) === competence.area,
  );
  return {
    levels: framework.levels.map(({ level, label }) => ({ level, label })),
    // All of them: an offered role may belong to an area that isn't shown.
    areas: framework.areas.map(({ summary: _, ...rest }) => rest),
    competences: shown.map(
      ({ id, area: home, baseline, floor, name, desired, floorReason, anchors }) => ({
        id,
        area: home,
        baseline,
        floor,
        name,
        anchors: below(anchors, baseline),
        ...(desired === undefined ? {} : { desired }),
        ...(floorReason === undefined ? {} : { floorReason }),
      }),
    ),
    specialists: framework.specialists.map(
      ({ id, engagements, covers, supports, aliases, name, area: home }) => ({
        id,
        engagements,
        covers,
        supports,
        name,
        area: home,
        ...(aliases === undefined ? {} : { aliases }),
      }),
    ),
    profiles: framework.profiles,
    rules: framework.rules,
  };
}

/** Only a lowered requirement quotes what remains, so the higher steps need not travel. */
function below(
  anchors: Readonly<Record<string, string>>,
  baseline: number,
): Record<string, string> {
  return Object.fromEntries(Object.entries(anchors).filter(([level]) => Number(level) < baseline));
}

/**
 * The roles that matter for what is shown: those that cover or support a shown competence, and
 * every role that covers anything where the shown part counts external partners.
 */
export function offeredSpecialists({ competences, specialists, rules }: MatrixFramework): string[] {
  const shown = new Set(competences.map(({ id }) => id));
  const countsPartners = shown.has(rules.supplierRaise?.competence ?? '');
  return specialists
    .filter(
      ({ covers, supports }) =>
        Object.keys(covers).some((id) => countsPartners || shown.has(id)) ||
        supports.some((id) => shown.has(id)),
    )
    .map(({ id }) => id);
}
