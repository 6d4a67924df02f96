import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { serve } from '../../scripts/lib/server.mjs';
import { uuidOf } from '../../src/export/case/uuid.ts';
import { ajv } from '../support/ajv.ts';
import { published, site, vectors } from '../support/built.ts';
import { tenLines } from '../support/ten-lines.ts';
import { fileAt, fileBehind, home } from './machines.ts';
import { dist } from './pages.ts';

type Json = Readonly<Record<string, unknown>>;
/** The concepts of ESCO that the competences point to. */
const esco = published.competences.flatMap((competence) => competence.esco);
const json = (file: string) => JSON.parse(fileAt(`data/${file}`));

/** Every object inside a value, with the path to it. */
function* objectsIn(value: unknown, path = ''): Generator<[path: string, object: Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Json];
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, `${path}/${key}`);
}

describe('matris.json', () => {
  const data = json('matris.json');
  const validate = ajv.compile(json('matris.schema.json'));

  it('fits its own schema', () => {
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ['a field that is not there', (copy: typeof data) => delete copy.rules],
    ['a field of someone else', (copy: typeof data) => Object.assign(copy, { extra: 1 })],
    [
      'a level that does not exist',
      (copy: typeof data) => Object.assign(copy.competences[0], { baseline: 5 }),
    ],
    ['an id that is none', (copy: typeof data) => Object.assign(copy.areas[0], { id: 'Två ord' })],
  ])('would not with %s', (_why, damage) => {
    const copy = structuredClone(data);
    damage(copy);
    expect(validate(copy)).toBe(false);
  });

  it('has all of the framework, with version, date and attribution', () => {
    for (const part of ['areas', 'competences', 'specialists', 'profiles'] as const) {
      expect(data[part].map(({ id }: { id: string }) => id)).toEqual(
        published[part].map(({ id }) => id),
      );
    }
    const newest = published.versions.at(-1);
    expect([data.version, data.date]).toEqual([newest?.version, newest?.date]);
    expect(data.rules).toEqual(published.rules);
    expect(data.publisher.name).toBe(site.name);
    const said = data.attribution.join(' ').includes('This service uses the ESCO classification');
    expect(said).toBe(esco.length > 0 || published.specialists.some((one) => one.esco));
  });

  it('gives related concepts as near, never as the same, and says where only a part is shared', () => {
    const found = data.competences.flatMap(({ closeMatch }: { closeMatch: Json[] }) => closeMatch);
    const schemes = found.map(({ scheme }: Json) => scheme);
    const jobtech = published.competences.flatMap((competence) => competence.jobtech);
    expect(schemes.filter((scheme: string) => scheme === 'ESCO')).toHaveLength(esco.length);
    expect(schemes.filter((scheme: string) => scheme !== 'ESCO')).toHaveLength(jobtech.length);
    const weak = esco.filter((concept) => concept.weak);
    expect(found.filter(({ partial }: Json) => partial)).toHaveLength(weak.length);
    expect(fileAt('data/matris.json')).not.toMatch(/exactMatch|sameAs/);
  });

  it('leads to pages that exist', () => {
    for (const [, { url }] of objectsIn([data.areas, data.competences, data.specialists])) {
      if (url !== undefined) expect(fileBehind(String(url))).toContain('<h1');
    }
  });
});

test.each(published.competences)('kompetenser/$id.json says what the whole says', (competence) => {
  const own = json(`kompetenser/${competence.id}.json`);
  const whole = json('matris.json');
  expect(own.competence).toEqual(whole.competences.find(({ id }: Json) => id === competence.id));
  expect(own.area.id).toBe(competence.area);
  expect(own.coveredBy.map(({ id, level }: Json) => [id, level])).toEqual(
    published.specialists
      .filter(({ covers }) => covers[competence.id] !== undefined)
      .map(({ id, covers }) => [id, covers[competence.id]]),
  );
});

describe('kompetenser.csv', () => {
  const bytes = readFileSync(join(dist, 'data/kompetenser.csv'));
  const lines = bytes.toString().slice(1).split('\r\n');

  it('begins with the mark of UTF-8 and ends each line as Windows does', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(lines.pop()).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('has a row of as many cells for each competence', () => {
    expect(lines).toHaveLength(published.competences.length + 1);
    const cells = lines.map((line) => line.match(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g)?.slice(0, 12));
    const [header, ...rows] = cells.map((row) => row?.map((cell) => cell.replace(/;$/, '')));
    expect(header).toHaveLength(12);
    expect(rows.map((row) => row?.[0])).toEqual(published.competences.map(({ id }) => id));
    expect(rows.map((row) => Number(row?.[5]))).toEqual(
      published.competences.map(({ baseline }) => baseline),
    );
  });
});

describe('matris.jsonld', () => {
  const set = json('matris.jsonld');

  it('is a set of every area and competence, each with its address and its place in the set', () => {
    expect(set).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      inLanguage: 'sv',
    });
    const terms: Json[] = set.hasDefinedTerm;
    const codes = [...published.areas, ...published.competences].map(({ id }) => id);
    expect(terms.map(({ termCode }) => termCode).toSorted()).toEqual(codes.toSorted());
    for (const term of terms) {
      expect(term).toMatchObject({ '@type': 'DefinedTerm', inDefinedTermSet: set['@id'] });
      expect(fileBehind(String(term['url']))).toContain('<h1');
    }
  });

  it('claims no other concept to be the same', () => {
    for (const [, thing] of objectsIn(set)) expect(thing).not.toHaveProperty('sameAs');
  });
});

describe('case.json', () => {
  const pack = json('case.json');
  const identified = [...objectsIn(pack)].filter(([, value]) => 'identifier' in value);
  const ours = identified.filter(
    ([, { uri }]) => !String(uri).startsWith('http://data.europa.eu/'),
  );

  it('has exactly the fields that the standard allows, and all that it demands', () => {
    const stamp = { type: 'string', format: 'date-time' };
    const text = { type: 'string', minLength: 1 };
    const uuid = {
      type: 'string',
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    };
    const uri = { type: 'string', format: 'uri' };
    const object = (fields: Record<string, object>, optional: Record<string, object> = {}) => ({
      type: 'object',
      properties: { ...fields, ...optional },
      required: Object.keys(fields),
      additionalProperties: false,
    });
    const list = (items: object) => ({ type: 'array', items, minItems: 1 });
    const own = { identifier: uuid, uri, lastChangeDateTime: stamp };
    const link = object({ title: text, identifier: uuid, uri });
    const node = object({
      title: text,
      identifier: text,
      uri,
      targetType: { enum: ['CASE', 'ext:ESCO'] },
    });
    const extensions = { type: 'object' };
    const validate = ajv.compile(
      object({
        CFDocument: object(
          { ...own, creator: text, title: text },
          {
            officialSourceURL: uri,
            publisher: text,
            description: text,
            language: { const: 'sv' },
            version: text,
            caseVersion: { const: '1.1' },
            frameworkType: text,
            notes: text,
            licenseURI: link,
            adoptionStatus: { enum: ['Draft', 'Adopted'] },
          },
        ),
        CFItems: list(
          object(
            { ...own, fullStatement: text },
            {
              abbreviatedStatement: text,
              humanCodingScheme: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
              CFItemType: text,
              CFItemTypeURI: link,
              language: { const: 'sv' },
              licenseURI: link,
              extensions,
            },
          ),
        ),
        CFAssociations: list(
          object(
            {
              ...own,
              associationType: { enum: ['isChildOf', 'isRelatedTo'] },
              originNodeURI: node,
              destinationNodeURI: node,
            },
            { sequenceNumber: { type: 'integer', minimum: 1 } },
          ),
        ),
        CFDefinitions: object({
          CFItemTypes: list(
            object({ ...own, title: text, description: text, hierarchyCode: text }),
          ),
          CFLicenses: list(object({ ...own, title: text, licenseText: text })),
        }),
        CFRubrics: list(
          object({
            ...own,
            title: text,
            CFRubricCriteria: list(
              object({
                ...own,
                CFItemURI: link,
                position: { type: 'integer' },
                CFRubricCriterionLevels: list(
                  object({
                    ...own,
                    quality: text,
                    score: { type: 'number' },
                    position: { type: 'integer' },
                    description: text,
                  }),
                ),
              }),
            ),
          }),
        ),
      }),
    );
    validate(pack);
    expect(validate.errors ?? []).toEqual([]);
    expect(fileAt('data/case.json')).not.toMatch(/CFDocumentURI|CFPackageURI|null/);
  });

  it('makes every identifier of ours from the address, so that it never changes', () => {
    // A rubric, with a criterion and a level for each step, and the competence itself.
    expect(ours.length).toBeGreaterThan(published.competences.length * 7);
    for (const [path, { identifier, uri }] of ours) {
      expect(identifier, path).toBe(uuidOf(String(uri)));
    }
  });

  it('gives no two objects the same identifier', () => {
    const whole = ours.filter(([, value]) => 'lastChangeDateTime' in value);
    expect(new Set(whole.map(([, { identifier }]) => identifier)).size).toBe(whole.length);
  });

  it('hangs every competence under its area and every area under the document', () => {
    const children = pack.CFAssociations.filter(
      ({ associationType }: Json) => associationType === 'isChildOf',
    );
    const parentOf = new Map(
      children.map((link: { originNodeURI: Json; destinationNodeURI: Json }) => [
        link.originNodeURI['identifier'],
        link.destinationNodeURI['identifier'],
      ]),
    );
    const items = new Map(
      pack.CFItems.map((item: { extensions: Json; identifier: string }) => [
        item.extensions['id'],
        item.identifier,
      ]),
    );
    for (const { id } of published.areas) {
      expect(parentOf.get(items.get(id))).toBe(pack.CFDocument.identifier);
    }
    for (const { id, area } of published.competences) {
      expect(parentOf.get(items.get(id))).toBe(items.get(area));
    }
  });

  it('has four levels for each competence, in its own words where it has them', () => {
    const rubrics: { title: string; CFRubricCriteria: { CFRubricCriterionLevels: Json[] }[] }[] =
      pack.CFRubrics;
    expect(rubrics).toHaveLength(published.competences.length);
    published.competences.forEach(({ name, anchors }, place) => {
      const [criterion] = rubrics[place]?.CFRubricCriteria ?? [];
      expect(rubrics[place]?.title).toContain(name);
      expect(criterion?.CFRubricCriterionLevels.map(({ score }) => score)).toEqual([1, 2, 3, 4]);
      for (const { score, description } of criterion?.CFRubricCriterionLevels ?? []) {
        expect(description).toBe(
          anchors[String(score)] ?? published.levels[Number(score)]?.behaviour,
        );
      }
    });
  });

  it('only says of ESCO that it is related', () => {
    const related = pack.CFAssociations.filter(
      ({ destinationNodeURI }: { destinationNodeURI: Json }) =>
        destinationNodeURI['targetType'] === 'ext:ESCO',
    );
    expect(related).toHaveLength(esco.length);
    for (const { associationType } of related) expect(associationType).toBe('isRelatedTo');
  });
});

describe('the ten lines of docs/open-data.md', () => {
  let stop: () => Promise<void>;
  let krav: Awaited<ReturnType<typeof tenLines>>;

  beforeAll(async () => {
    const server = await serve(dist, { base: process.env['BASE_PATH'] ?? '/' });
    ({ stop } = server);
    krav = await tenLines(server.address);
  });
  afterAll(() => stop());

  test.each(vectors)('give the requirements of $id: $why', ({ specialists, required }) => {
    const found = krav(specialists);
    expect(found.map(({ id }) => id)).toEqual(published.competences.map(({ id }) => id));
    expect(found.map(({ level }) => level).join('')).toBe(required.replaceAll(' ', ''));
  });
});

it('is published under the address of the site', () => {
  expect(json('matris.json').publisher.url).toBe(home);
});
