/**
 * The shape of a competence framework.
 *
 * The rule needs very little of it, so every part comes in two sizes: the `…Rule` half that
 * calculation reads, and the full half with the texts that pages show. An island is handed the
 * small half plus whatever it displays. No competence, area or role is named in code: anything
 * that tells one from another is data.
 */

/** A step on the ordinal scale. 0 exists only as an answer when a person is assessed. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** A level that can be required of the role. */
export type RequiredLevel = Exclude<Level, 0>;

/** How a specialist works for the company: on its payroll, or as a bought-in partner. */
export type Engagement = 'employed' | 'external';

/** What the rule reads of an area. */
export interface AreaRule {
  readonly id: string;
  /** False where nobody else can take over the demand: it then stays at its baseline. */
  readonly delegable: boolean;
  /** Said where a specialist lowers a single competence here and nothing beside it. */
  readonly doesNotSpread?: string;
  /** Said where a specialist is present but more knowledge is still an advantage. */
  readonly moreIsAdvantage?: string;
}

/** What the rule reads of a competence. */
export interface CompetenceRule {
  readonly id: string;
  readonly area: string;
  /** The requirement when no specialist covers the competence. */
  readonly baseline: RequiredLevel;
  /** The lowest the requirement can fall to, whoever is employed. */
  readonly floor: RequiredLevel;
}

/** What the rule reads of a specialist. */
export interface SpecialistRule {
  readonly id: string;
  /** The ways the role can be engaged; the first is the default. */
  readonly engagements: readonly [Engagement, ...Engagement[]];
  /** Competence id to the level the requirement falls to while the role is employed. */
  readonly covers: Readonly<Record<string, RequiredLevel>>;
  /** Competences that get better groundwork from the role but no lower requirement. */
  readonly supports: readonly string[];
  /** Earlier ids of the role. Links made with them keep working for ever. */
  readonly aliases?: readonly string[];
}

/** Raises one competence when the company steers several external partners at once. */
export interface SupplierRaise {
  readonly competence: string;
  readonly externalPartnersAtLeast: number;
  readonly raiseBy: number;
  readonly max: RequiredLevel;
}

/** The numbers of the rule that belong to the framework rather than to the code. */
export interface Rules {
  /** Buying needs a buyer: an external partner never lowers a requirement below this. */
  readonly externalFloor: RequiredLevel;
  readonly supplierRaise?: SupplierRaise;
}

/** All that the calculation needs to know, in matrix order and catalogue order. */
export interface RuleFramework {
  /** Which version of the levels this is, from 1; absent where they have never been published. */
  readonly version?: number;
  readonly areas: readonly AreaRule[];
  readonly competences: readonly CompetenceRule[];
  readonly specialists: readonly SpecialistRule[];
  readonly rules: Rules;
}

/** A step of the scale with its words. */
export interface LevelDefinition {
  readonly level: Level;
  readonly name: string;
  readonly label: string;
  readonly ruleOfThumb?: string;
  readonly behaviour: string;
}

/** What proves a demand beside the question in the interview. */
export type Proof = 'sample' | 'reference';

/** An area with its words. `priority` 1 is the highest and never enters the calculation. */
export interface Area extends AreaRule {
  readonly name: string;
  readonly shortName?: string;
  readonly priority: number;
  readonly summary: string;
  /** How its demands are proved beside the question; by the question alone without it. */
  readonly proof?: Proof;
}

/** A question for an interview with what a good answer holds. */
export interface Question {
  readonly question: string;
  readonly goodAnswer: string;
  readonly followUp?: FollowUp;
}

/** What everybody is asked once they have answered, and what that is to bring out. */
export interface FollowUp {
  readonly question: string;
  /** What the answer says, in a sentence or two to whoever asks: "Talet finns bara om någon räknade." */
  readonly purpose: string;
}

/** A related concept in ESCO; `weak` marks pairs that share only part of their meaning. */
export interface EscoConcept {
  readonly preferredLabel: string;
  readonly uri: string;
  readonly weak?: boolean;
}

/** A related concept in the JobTech taxonomy. */
export interface JobtechConcept {
  readonly label: string;
  readonly id: string;
}

/** A competence with every text a page shows of it. */
export interface Competence extends CompetenceRule {
  readonly name: string;
  readonly definition: string;
  /** Shown beside the requirement where it is higher; never changes. */
  readonly desired?: RequiredLevel;
  readonly floorReason?: string;
  readonly why: string;
  readonly without: string;
  /** How each level shows in this competence, keyed by level as a digit. */
  readonly anchors: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
  readonly warningSigns: readonly string[];
  readonly note?: string;
  readonly esco: readonly EscoConcept[];
  readonly jobtech: readonly JobtechConcept[];
  readonly sfia?: string;
}

/** A specialist with its words. */
export interface Specialist extends SpecialistRule {
  readonly name: string;
  /** The role in the middle of a sentence, with its article: "en webbyrå". Its name without it. */
  readonly indefinite?: string;
  /** The area whose fieldset the role stands under. */
  readonly area: string;
  readonly does: string;
  readonly whenEmployed?: string;
  readonly whenExternal?: string;
  readonly esco?: EscoConcept;
  readonly jobtech?: JobtechConcept;
}

/** An example company. Its size never enters the calculation. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Number of employees in words, such as "2–10 anställda". */
  readonly employees: string;
  readonly text: string;
  readonly leadershipScope: string;
  readonly specialists: Readonly<Record<string, Engagement>>;
}

/** A text by others that a framework builds on. */
export interface Source {
  readonly name: string;
  readonly publisher: string;
  readonly url: string;
}

/** What others may do with a framework. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** The role that a framework is about, as the pages speak of it. */
export interface Role {
  /**
   * Tells what belongs to this role from what belongs to another, such as what a browser keeps:
   * `<id>.bemanning`. It never changes once the site is public.
   */
  readonly id: string;
  /** As at the beginning of a sentence: "Butikschef". */
  readonly name: string;
  /** The one in question, in the middle of a sentence: "butikschefen". */
  readonly definite: string;
  /** The gender of its name, by which sentences say "er" or "ert"; "en" where it is left out. */
  readonly determiner?: 'en' | 'ett';
  readonly description: string;
  /** Left out where the framework is its makers' own. */
  readonly source?: Source;
  /** Left out where nothing is given away. */
  readonly licence?: Licence;
}

/** What a version changed in one competence, told by what was there before. */
export interface LevelChange {
  readonly competence: string;
  readonly why: string;
  /** True where the competence is new in this version; there is then nothing before. */
  readonly added?: true;
  readonly baseline?: RequiredLevel;
  readonly floor?: RequiredLevel;
  /** Specialist id to the level it let the requirement fall to; `none` where it didn't cover it. */
  readonly covers?: Readonly<Record<string, RequiredLevel | 'none'>>;
}

/** A published state of the levels. The newest one is what the framework says today. */
export interface Version {
  readonly version: number;
  /** As `2026-11-24`. */
  readonly date: string;
  readonly summary: string;
  /** What was otherwise before this version. */
  readonly changes: readonly LevelChange[];
  /** The numbers of the rule as they were before, where this version changed them. */
  readonly rulesBefore?: Rules;
}

/**
 * The words of a framework in English, as far as the documents for applicants need them. Keyed by
 * the ids of what they name; everything that has words in Swedish has them here too.
 */
export interface English {
  readonly role: Pick<Role, 'name'>;
  readonly areas: Readonly<Record<string, Pick<Area, 'name' | 'shortName'>>>;
  readonly competences: Readonly<Record<string, Pick<Competence, 'name' | 'anchors'>>>;
  readonly specialists: Readonly<Record<string, Required<Pick<Specialist, 'name' | 'indefinite'>>>>;
}

/** A whole framework: the rule's half and every text. */
export interface Framework extends RuleFramework {
  /** The site that it is published on, by name: documents and data say where they come from. */
  readonly publisher: string;
  readonly role: Role;
  readonly levels: readonly LevelDefinition[];
  readonly areas: readonly Area[];
  readonly competences: readonly Competence[];
  readonly specialists: readonly Specialist[];
  readonly profiles: readonly Profile[];
  /** Oldest first; empty where the levels have never been published. */
  readonly versions: readonly Version[];
}
