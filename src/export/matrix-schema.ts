import { data as text } from '../text/data.ts';
import type { Addresses } from './addresses.ts';

const string = { type: 'string', minLength: 1 } as const;
const strings = { type: 'array', items: string } as const;
const uri = { type: 'string', format: 'uri' } as const;
const id = { type: 'string', pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$' } as const;
const ids = { type: 'array', items: id } as const;
const count = { type: 'integer', minimum: 1 } as const;
const date = { type: 'string', format: 'date' } as const;
const boolean = { type: 'boolean' } as const;
const level = { type: 'integer', minimum: 1, maximum: 4 } as const;
const engagement = { enum: ['employed', 'external'] } as const;

/** An object with exactly these fields; the names that end in `?` may be left out. */
function object(fields: Readonly<Record<string, object>>) {
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name.replace(/\?$/, ''), schema]),
    ),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

const list = (items: object) => ({ type: 'array', items });
const mapTo = (value: object) => ({
  type: 'object',
  propertyNames: id,
  additionalProperties: value,
});

const matches = list(
  object({
    scheme: { enum: ['ESCO', 'JobTech Taxonomy'] },
    id: string,
    label: string,
    'uri?': uri,
    'partial?': { const: true },
  }),
);

const rules = object({
  externalFloor: level,
  'supplierRaise?': object({
    competence: id,
    externalPartnersAtLeast: count,
    raiseBy: count,
    max: level,
  }),
});

const levelDefinition = object({
  level: { type: 'integer', minimum: 0, maximum: 4 },
  name: string,
  label: string,
  'ruleOfThumb?': string,
  behaviour: string,
});

const area = object({
  id,
  name: string,
  'shortName?': string,
  priority: count,
  delegable: boolean,
  summary: string,
  'doesNotSpread?': string,
  'moreIsAdvantage?': string,
  url: uri,
});

const competence = object({
  id,
  area: id,
  name: string,
  definition: string,
  baseline: level,
  floor: level,
  'desired?': level,
  'floorReason?': string,
  why: string,
  without: string,
  anchors: {
    type: 'object',
    patternProperties: { '^[0-4]$': string },
    additionalProperties: false,
  },
  questions: list(object({ question: string, goodAnswer: string })),
  warningSigns: strings,
  'note?': string,
  closeMatch: matches,
  'sfia9?': { type: 'string', pattern: '^[A-Z]{4}$' },
  'levelsChanged?': object({ version: count, date }),
  url: uri,
});

const specialist = object({
  id,
  'aliases?': ids,
  name: string,
  area: id,
  engagements: { ...list(engagement), minItems: 1 },
  does: string,
  covers: mapTo(level),
  supports: ids,
  'whenEmployed?': string,
  'whenExternal?': string,
  closeMatch: matches,
  url: uri,
});

const profile = object({
  id,
  name: string,
  employees: string,
  text: string,
  leadershipScope: string,
  specialists: mapTo(engagement),
});

const version = object({
  version: count,
  date,
  summary: string,
  changes: list(
    object({
      competence: id,
      why: string,
      'added?': { const: true },
      'baseline?': level,
      'floor?': level,
      'covers?': mapTo({ enum: [1, 2, 3, 4, 'none'] }),
    }),
  ),
  'rulesBefore?': rules,
});

/** The JSON Schema of `matris.json`, which allows nothing that it doesn't name. */
export function matrixSchema(role: string, at: Addresses) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: at.data('matris.schema.json'),
    title: text.title(role),
    description: text.scale,
    ...object({
      $schema: uri,
      title: string,
      language: { const: 'sv' },
      publisher: object({ name: string, url: uri }),
      url: uri,
      'version?': count,
      'date?': date,
      'licence?': object({ name: string, url: uri }),
      attribution: strings,
      matchNote: string,
      scale: string,
      rule: strings,
      role: object({
        name: string,
        definite: string,
        description: string,
        'source?': object({ name: string, publisher: string, url: uri }),
      }),
      levels: list(levelDefinition),
      areas: list(area),
      competences: list(competence),
      specialists: list(specialist),
      profiles: list(profile),
      rules,
      versions: list(version),
    }),
  };
}
