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
  readList,
  readSingle,
  type Sheet,
  type SheetReading,
  type Single,
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
export interface FrameworkSheets {
  readonly role: Single<Role>;
  readonly levels: Sheet<LevelDefinition>;
  readonly areas: Sheet<Area>;
  readonly competences: Sheet<Competence>;
  readonly specialists: Sheet<Specialist>;
  readonly profiles: Sheet<Profile>;
  readonly rules: Single<Rules>;
  /** Absent where the framework has never been published. */
  readonly published: Single<Published> | undefined;
  /** Absent where the levels have never been published. */
  readonly versions: Sheet<VersionEntry> | undefined;
}

/** What came of reading: `sheets` is undefined where a file couldn't be read at all. */
export interface SheetsReading {
  readonly sheets: FrameworkSheets | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Reads and validates every file of a framework; `shownDir` is what messages call the folder. */
export function readSheets(dir: string, shownDir: string): SheetsReading {
  const has = (name: string) => existsSync(join(dir, `${name}.yaml`));
  const problems: ContentProblem[] = [];
  const take = <T>({ sheet, problems: found }: SheetReading<T>): T | undefined => {
    problems.push(...found);
    return sheet;
  };
  const read = (name: string) => readYaml(join(dir, `${name}.yaml`), `${shownDir}/${name}.yaml`);

  const role = take(readSingle(read('role'), roleSchema));
  const levels = take(readList(read('levels'), 'Nivån', levelSchema));
  const areas = take(readList(read('areas'), 'Området', areaSchema));
  const competences = take(readList(read('competences'), 'Kompetensen', competenceSchema));
  const specialists = take(readList(read('specialists'), 'Specialisten', specialistSchema));
  const profiles = take(readList(read('profiles'), 'Profilen', profileSchema));
  const rules = take(readSingle(read('rules'), rulesSchema));
  const published = has('published')
    ? take(readSingle(read('published'), publishedSchema))
    : undefined;
  const versions = has('versions')
    ? take(readList(read('versions'), 'Versionen', versionSchema))
    : undefined;

  const readable = role && levels && areas && competences && specialists && profiles && rules;
  if (!readable || (has('published') && !published) || (has('versions') && !versions)) {
    return { sheets: undefined, problems };
  }
  const listed = { levels, areas, competences, specialists, profiles };
  return { sheets: { role, ...listed, rules, published, versions }, problems };
}
