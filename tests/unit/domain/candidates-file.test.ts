import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scores, withScore } from '../../../src/domain/assessors.ts';
import { type Candidate, nameProblem } from '../../../src/domain/candidates.ts';
import type { Level } from '../../../src/domain/framework.ts';
import { decodeKept, encodeKept } from '../../../src/domain/kept-file.ts';
import { candidates as text } from '../../../src/text/candidates.ts';
import { brought, fileProblem } from '../../../src/text/kept-file.ts';
import { published } from '../../support/framework.ts';
import { hostileFiles } from '../../support/hostile-files.ts';

const read = (file: string) => decodeKept(published, file);
const write = (candidates: readonly Candidate[]) => encodeKept(published, { candidates });
/** The candidates of a file, as they stood in it. */
const listIn = (file: string) => JSON.parse(file.replace(/^\uFEFF/, '')).kandidater;

const level = fc.option(fc.constantFrom<Level>(0, 1, 2, 3, 4), { nil: undefined });
const scores = fc
  .tuple(level, level, level)
  .map(([first, second, agreed]): Scores => {
    const said = withScore(withScore({}, 'first', first), 'second', second);
    return withScore(said, 'agreed', agreed);
  })
  .filter((said) => Object.keys(said).length > 0);
const competence = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...published.competences.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom('framtida', 'constructor', 'tostring') },
);
const someCandidates = fc
  .array(
    fc.record({
      name: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .filter((name) => nameProblem(name) === undefined),
      scores: fc.array(fc.tuple(competence, scores)).map((entries) => new Map(entries)),
    }),
    { maxLength: 6 },
  )
  .map((people) => people.map((person, n): Candidate => ({ id: `k${n + 1}`, ...person })));

describe('a file of candidates', () => {
  it('holds what was put into it, and comes back byte for byte', () => {
    fc.assert(
      fc.property(someCandidates, (all) => {
        const file = write(all);
        const found = read(file);
        if ('problem' in found) throw new Error(found.problem.kind);
        expect(found.candidates).toEqual(all);
        expect(encodeKept(published, found)).toBe(file);
      }),
    );
  });

  it('of version 1 is read for ever', () => {
    const candidate: Candidate = {
      id: 'k1',
      name: 'A.B.',
      scores: new Map<string, Scores>([
        ['leda-medarbetare', { first: 3, second: 1, agreed: 2 }],
        ['returer', { second: 0 }],
      ]),
    };
    expect(read(readFileSync('tests/fixtures/kept/kandidater-1.json', 'utf8'))).toEqual({
      candidates: [candidate],
      mended: [],
      unknown: { competences: [], roles: [] },
    });
  });

  it('names the competences it does not know and keeps their scores', () => {
    const file = write([
      { id: 'k1', name: 'A', scores: new Map([['framtida', { first: 3 as const }]]) },
    ]);
    const found = read(file);
    expect(found).toMatchObject({ unknown: { competences: ['framtida'] } });
    if ('problem' in found) throw new Error(found.problem.kind);
    expect(encodeKept(published, found)).toBe(file);
    expect(brought.unknownCompetences(['framtida'])).toContain('”framtida”');
  });
});

describe('hostile files', () => {
  it('are of at least a hundred kinds', () => {
    expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
    expect(hostileFiles.length).toBeGreaterThanOrEqual(100);
  });

  it.each(hostileFiles.filter(({ says }) => says !== undefined))(
    '$name: is refused in plain words',
    ({ file, says }) => {
      const found = read(file);
      if (!('problem' in found)) throw new Error('was let in');
      const message = fileProblem(found.problem, text.file.kind);
      expect(message).toMatch(says ?? /./);
      expect(message).toMatch(/Inget är ändrat\.$/);
      expect(message.length).toBeLessThan(250);
    },
  );

  it.each(hostileFiles.filter(({ says }) => says === undefined))(
    '$name: is only text, and is let in as it stands',
    ({ file }) => {
      const found = read(file);
      if ('problem' in found) throw new Error(fileProblem(found.problem, text.file.kind));
      expect(listIn(encodeKept(published, found))).toEqual(listIn(file));
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );

  it('of any kind at all never throw, and are read only when they would be written the same', () => {
    const good = JSON.parse(
      write([{ id: 'k1', name: 'A', scores: new Map([['returer', { first: 2 as const }]]) }]),
    );
    const anyPart = fc.anything({ withNullPrototype: false, maxDepth: 3 });
    const damaged = fc.oneof(
      fc.string(),
      anyPart.map((part) => JSON.stringify(part) ?? ''),
      fc.array(anyPart).map((kandidater) => JSON.stringify({ ...good, kandidater })),
      fc
        .tuple(fc.constantFrom('id', 'namn', 'poang', 'mer'), anyPart)
        .map(([key, part]) =>
          JSON.stringify({ ...good, kandidater: [{ ...good.kandidater[0], [key]: part }] }),
        ),
      fc
        .tuple(fc.nat(200), fc.nat(60))
        .map(([at, length]) => write([]).slice(0, at) + 'x'.repeat(length)),
    );
    fc.assert(
      fc.property(damaged, (file) => {
        const found = read(file);
        if ('problem' in found) return;
        expect(listIn(encodeKept(published, found))).toEqual(listIn(file));
      }),
      { numRuns: 1000 },
    );
  });
});
