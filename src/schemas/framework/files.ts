import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Area,
  Competence,
  LevelDefinition,
  Profile,
  Role,
  Rules,
  Specialist,
} from '../../domain/framework.ts';
import type { ContentProblem } from '../problem.ts';
import {
  type FileReading,
  type LocatedList,
  type LocatedValue,
  readList,
  readValue,
} from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';
import {
  areaSchema,
  competenceSchema,
  levelSchema,
  type Published,
  profileSchema,
  publishedSchema,
  roleSchema,
  rulesSchema,
  specialistSchema,
  type VersionEntry,
  versionSchema,
} from './schema.ts';

/** All files of a framework, each valid or accounted for, not yet held against each other. */
export interface FrameworkFiles {
  readonly role: LocatedValue<Role>;
  readonly levels: LocatedList<LevelDefinition>;
  readonly areas: LocatedList<Area>;
  readonly competences: LocatedList<Competence>;
  readonly specialists: LocatedList<Specialist>;
  readonly profiles: LocatedList<Profile>;
  readonly rules: LocatedValue<Rules>;
  /** Absent where the framework has never been published. */
  readonly published: LocatedValue<Published> | undefined;
  /** Absent where the levels have never been published. */
  readonly versions: LocatedList<VersionEntry> | undefined;
}

/** The names of the files of a framework, without their ending. */
export const FRAMEWORK_FILES = [
  'role',
  'levels',
  'areas',
  'competences',
  'specialists',
  'profiles',
  'rules',
  'published',
  'versions',
] as const;

/** What came of reading: `files` is undefined where a file couldn't be read at all. */
export interface FrameworkReading {
  readonly files: FrameworkFiles | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Reads and validates every file of a framework; `shownDir` is what messages call the folder. */
export function readFrameworkFiles(dir: string, shownDir: string): FrameworkReading {
  const has = (name: string) => existsSync(join(dir, `${name}.yaml`));
  const read = (name: string) => readYaml(join(dir, `${name}.yaml`), `${shownDir}/${name}.yaml`);
  const required = {
    role: readValue(read('role'), roleSchema),
    levels: readList(read('levels'), 'Nivån', levelSchema),
    areas: readList(read('areas'), 'Området', areaSchema),
    competences: readList(read('competences'), 'Kompetensen', competenceSchema),
    specialists: readList(read('specialists'), 'Specialisten', specialistSchema),
    profiles: readList(read('profiles'), 'Profilen', profileSchema),
    rules: readValue(read('rules'), rulesSchema),
  };
  const optional = {
    published: has('published') ? readValue(read('published'), publishedSchema) : ABSENT,
    versions: has('versions') ? readList(read('versions'), 'Versionen', versionSchema) : ABSENT,
  };
  const readings = Object.values<FileReading<unknown>>({ ...required, ...optional });
  const published = optional.published.parsed;
  const versions = optional.versions.parsed;
  const files = allParsed(required);
  const isUnreadable = readings.some((reading) => reading !== ABSENT && !reading.parsed);
  return {
    files: files === undefined || isUnreadable ? undefined : { ...files, published, versions },
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** A file that a framework may do without. */
const ABSENT: FileReading<undefined> = { parsed: undefined, problems: [] };

type RequiredFiles = Omit<FrameworkFiles, 'published' | 'versions'>;

function allParsed(
  readings: {
    readonly [Name in keyof RequiredFiles]: FileReading<RequiredFiles[Name]>;
  },
): RequiredFiles | undefined {
  const role = readings.role.parsed;
  const levels = readings.levels.parsed;
  const areas = readings.areas.parsed;
  const competences = readings.competences.parsed;
  const specialists = readings.specialists.parsed;
  const profiles = readings.profiles.parsed;
  const rules = readings.rules.parsed;
  if (!role || !levels || !areas || !competences || !specialists || !profiles || !rules) {
    return undefined;
  }
  return { role, levels, areas, competences, specialists, profiles, rules };
}
