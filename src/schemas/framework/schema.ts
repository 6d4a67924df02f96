import { z } from 'astro/zod';
import type {
  Area,
  Competence,
  Engagement,
  English,
  EscoConcept,
  FollowUp,
  Framework,
  JobtechConcept,
  Level,
  LevelChange,
  LevelDefinition,
  Licence,
  Profile,
  Question,
  RequiredLevel,
  Role,
  Rules,
  Source,
  Specialist,
  SupplierRaise,
  Version,
} from '../../domain/framework.ts';
import { writtenDay } from '../dates.ts';
import { line, text, webAddress } from '../fields.ts';
import type { FieldsOf } from '../fields-of.ts';

/**
 * The shape of each file of a framework, and of the open data that is made of them. `satisfies`
 * makes the compiler hold each schema against the domain's type, in both directions. A message given
 * to a format names what is expected, in Swedish: it becomes the end of the sentence ”`uri` ska vara …”.
 */

/** How an id is written: a letter first, since it is also an anchor and a key that isn't a number. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

// The pattern is for the open data's schema only: id-checks.ts tells an author more than it could.
const id = z.string().min(1, 'ett id').meta({ pattern: ID.source });

const level = z.literal([0, 1, 2, 3, 4]) satisfies z.ZodType<Level>;
const requiredLevel = z.literal([1, 2, 3, 4]) satisfies z.ZodType<RequiredLevel>;
const engagement = z.literal(['employed', 'external']) satisfies z.ZodType<Engagement>;
const count = z.int().min(1);

/** The words for the keys of `anchors`, which YAML would read as numbers without quotation marks. */
const LEVEL_KEYS = '`"0"`, `"1"`, `"2"`, `"3"` eller `"4"`';

const ESCO_URI =
  /^http:\/\/data\.europa\.eu\/esco\/(?:skill|occupation)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const esco = z.strictObject({
  preferredLabel: text,
  uri: z
    .string()
    .regex(
      ESCO_URI,
      'en ESCO-adress, http://data.europa.eu/esco/skill/ eller …/occupation/ och ett id',
    ),
  weak: z.boolean().exactOptional(),
} satisfies FieldsOf<EscoConcept>) satisfies z.ZodType<EscoConcept>;

const jobtech = z.strictObject({
  label: text,
  id: z.string().regex(/^\w{4}_\w{3}_\w{3}$/, 'ett id i JobTech Taxonomy, så som `yXmf_iKi_7ci`'),
} satisfies FieldsOf<JobtechConcept>) satisfies z.ZodType<JobtechConcept>;

const followUp = z.strictObject({
  question: text,
  purpose: text,
} satisfies FieldsOf<FollowUp>) satisfies z.ZodType<FollowUp>;

const question = z.strictObject({
  question: text,
  goodAnswer: text,
  followUp: followUp.exactOptional(),
} satisfies FieldsOf<Question>) satisfies z.ZodType<Question>;

const source = z.strictObject({
  name: line,
  publisher: text,
  url: webAddress,
} satisfies FieldsOf<Source>) satisfies z.ZodType<Source>;

/** What others may do with a framework. */
export const licence = z.strictObject({
  name: line,
  url: webAddress,
} satisfies FieldsOf<Licence>) satisfies z.ZodType<Licence>;

const supplierRaise = z.strictObject({
  competence: id,
  externalPartnersAtLeast: count,
  raiseBy: count,
  max: requiredLevel,
} satisfies FieldsOf<SupplierRaise>) satisfies z.ZodType<SupplierRaise>;

const levelChange = z.strictObject({
  competence: id,
  why: text,
  added: z.literal(true).exactOptional(),
  baseline: requiredLevel.exactOptional(),
  floor: requiredLevel.exactOptional(),
  covers: z.record(id, z.literal([1, 2, 3, 4, 'none'])).exactOptional(),
} satisfies FieldsOf<LevelChange>) satisfies z.ZodType<LevelChange>;

/** A step of the scale, an item of levels.yaml. */
export const levelSchema = z.strictObject({
  level,
  name: line,
  label: line,
  ruleOfThumb: text.exactOptional(),
  behaviour: text,
} satisfies FieldsOf<LevelDefinition>) satisfies z.ZodType<LevelDefinition>;

/** An item of areas.yaml. */
export const areaSchema = z.strictObject({
  id,
  name: line,
  shortName: text.exactOptional(),
  priority: count,
  delegable: z.boolean(),
  summary: text,
  doesNotSpread: text.exactOptional(),
  moreIsAdvantage: text.exactOptional(),
  proof: z.literal(['sample', 'reference']).exactOptional(),
} satisfies FieldsOf<Area>) satisfies z.ZodType<Area>;

/** An item of competences.yaml. */
export const competenceSchema = z.strictObject({
  id,
  area: id,
  name: line,
  definition: text,
  baseline: requiredLevel,
  floor: requiredLevel,
  desired: requiredLevel.exactOptional(),
  floorReason: text.exactOptional(),
  why: text,
  without: text,
  anchors: z.record(z.string().regex(/^[0-4]$/, LEVEL_KEYS), text),
  questions: z.array(question).min(1),
  warningSigns: z.array(text).min(1),
  note: text.exactOptional(),
  esco: z.array(esco).default([]),
  jobtech: z.array(jobtech).default([]),
  sfia: z
    .string()
    .regex(/^[A-Z]{4}$/, 'en kod på fyra versaler, så som `DIGM`')
    .exactOptional(),
} satisfies FieldsOf<Competence>) satisfies z.ZodType<Competence>;

/** An item of specialists.yaml. */
export const specialistSchema = z.strictObject({
  id,
  aliases: z.array(id).exactOptional(),
  name: line,
  indefinite: line.exactOptional(),
  area: id,
  engagements: z.tuple([engagement], engagement),
  does: text,
  covers: z.record(id, requiredLevel).default({}),
  supports: z.array(id).default([]),
  whenEmployed: text.exactOptional(),
  whenExternal: text.exactOptional(),
  esco: esco.exactOptional(),
  jobtech: jobtech.exactOptional(),
} satisfies FieldsOf<Specialist>) satisfies z.ZodType<Specialist>;

/** An item of profiles.yaml. */
export const profileSchema = z.strictObject({
  id,
  name: line,
  employees: text,
  text,
  leadershipScope: text,
  specialists: z.record(id, engagement).default({}),
} satisfies FieldsOf<Profile>) satisfies z.ZodType<Profile>;

/** The whole of rules.yaml. */
export const rulesSchema = z.strictObject({
  externalFloor: requiredLevel,
  supplierRaise: supplierRaise.exactOptional(),
} satisfies FieldsOf<Rules>) satisfies z.ZodType<Rules>;

/** The whole of role.yaml. */
export const roleSchema = z.strictObject({
  id,
  name: line,
  definite: text,
  determiner: z
    .literal(['en', 'ett'], '`en` eller `ett`, det ord som står framför rollens namn')
    .exactOptional(),
  description: text,
  source: source.exactOptional(),
  licence: licence.exactOptional(),
} satisfies FieldsOf<Role>) satisfies z.ZodType<Role>;

/** A version of the levels. */
const publishedVersion = z.strictObject({
  version: count,
  date: writtenDay,
  summary: text,
  changes: z.array(levelChange).default([]),
  rulesBefore: rulesSchema.exactOptional(),
} satisfies FieldsOf<Version>) satisfies z.ZodType<Version>;

/** An item of versions.yaml, with the mark of what the levels were in it. */
export const versionSchema = publishedVersion.extend({ mark: z.string() });

/** A version as its file has it. */
export type VersionEntry = z.infer<typeof versionSchema>;

/** The whole of published.yaml: every id that has ever been public. */
export const publishedSchema = z.strictObject({
  areas: z.array(id),
  competences: z.array(id),
  specialists: z.array(id),
});

/** Every id that has ever been public. */
export type Published = z.infer<typeof publishedSchema>;

/** The whole of english.yaml. */
export const englishSchema = z.strictObject({
  role: roleSchema.pick({ name: true }),
  areas: z.record(id, areaSchema.pick({ name: true, shortName: true })),
  competences: z.record(id, competenceSchema.pick({ name: true, anchors: true })),
  specialists: z.record(id, specialistSchema.pick({ name: true }).extend({ indefinite: text })),
} satisfies FieldsOf<English>) satisfies z.ZodType<English>;

/** A whole framework, as its files together say it. */
export const frameworkSchema = z.strictObject({
  version: count.exactOptional(),
  publisher: line,
  role: roleSchema,
  levels: z.array(levelSchema),
  areas: z.array(areaSchema),
  competences: z.array(competenceSchema),
  specialists: z.array(specialistSchema),
  profiles: z.array(profileSchema),
  rules: rulesSchema,
  versions: z.array(publishedVersion),
} satisfies FieldsOf<Framework>) satisfies z.ZodType<Framework>;
