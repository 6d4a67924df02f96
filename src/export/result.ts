import type {
  Area,
  AreaRule,
  Competence,
  CompetenceRule,
  LevelDefinition,
  Role,
  Rules,
  Source,
  Specialist,
  SpecialistRule,
} from '../domain/framework.ts';
import type { Requirement } from '../domain/requirements.ts';
import type { RuleIndex } from '../domain/rule-index.ts';
import type { Staffing } from '../domain/staffing.ts';

/** The part of a framework that a file with the company's matrix is made from. */
export interface ResultFramework {
  /** The site that the file comes from, by name. */
  readonly publisher: string;
  readonly role: Pick<Role, 'name' | 'determiner'> & {
    readonly source?: Pick<Source, 'publisher'>;
  };
  readonly levels: readonly Pick<LevelDefinition, 'level' | 'label'>[];
  readonly areas: readonly (AreaRule & Pick<Area, 'name' | 'priority'>)[];
  readonly competences: readonly (CompetenceRule &
    Pick<Competence, 'name' | 'desired' | 'floorReason' | 'anchors'>)[];
  readonly specialists: readonly (SpecialistRule & Pick<Specialist, 'name' | 'indefinite'>)[];
  readonly rules: Rules;
}

/** The part of a framework that the hiring documents are written from. */
export interface HiringFramework extends ResultFramework {
  readonly areas: readonly (ResultFramework['areas'][number] & Pick<Area, 'shortName' | 'proof'>)[];
  readonly levels: readonly Pick<LevelDefinition, 'level' | 'label' | 'name' | 'behaviour'>[];
  readonly competences: readonly (ResultFramework['competences'][number] &
    Pick<Competence, 'questions' | 'warningSigns'>)[];
}

/** A company's result: who is there and what that asks of the manager. */
export interface Result {
  readonly index: RuleIndex;
  readonly staffing: Staffing;
  readonly requirements: readonly Requirement[];
}

/** Finds by id; throws where the id isn't the framework's own, which its checks rule out. */
export function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`"${id}" is not part of the framework`);
  return found;
}
