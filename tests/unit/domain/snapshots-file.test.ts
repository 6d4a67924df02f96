import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Level } from '../../../src/domain/framework.ts';
import { decodeKept, encodeKept } from '../../../src/domain/kept-file.ts';
import { mergeSnapshots, type Snapshot } from '../../../src/domain/snapshots.ts';
import { fileProblem } from '../../../src/text/kept-file.ts';
import { self } from '../../../src/text/self.ts';
import { published } from '../../support/framework.ts';
import { hostileSnapshots } from '../../support/hostile-snapshots.ts';

const text = self.snapshots;
const read = (file: string) => decodeKept(published, file);
const write = (snapshots: readonly Snapshot[]) => encodeKept(published, { snapshots });
/** The days of a file, as they stood in it. */
const listIn = (file: string) => JSON.parse(file.replace(/^\uFEFF/, '')).dagar;

const competence = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...published.competences.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom('framtida', 'constructor', 'tostring') },
);
const snapshot = fc.record({
  date: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  answers: fc
    .array(fc.tuple(competence, fc.constantFrom<Level>(0, 1, 2, 3, 4)))
    .map((entries) => new Map(entries)),
});
const someSnapshots = fc
  .uniqueArray(snapshot, { selector: ({ date }) => date, maxLength: 12 })
  .map((all) => mergeSnapshots(all, []));

describe('a file of dated answers', () => {
  it('holds what was put into it, and comes back byte for byte', () => {
    fc.assert(
      fc.property(someSnapshots, (all) => {
        const file = write(all);
        const found = read(file);
        if ('problem' in found) throw new Error(found.problem.kind);
        expect(found.snapshots).toEqual(all);
        expect(encodeKept(published, found)).toBe(file);
      }),
    );
  });

  it('of version 1 is read for ever', () => {
    const answers = new Map<string, Level>([
      ['framtida', 4],
      ['returer', 0],
      ['leda-medarbetare', 3],
    ]);
    expect(read(readFileSync('tests/fixtures/kept/sjalvskattning-1.json', 'utf8'))).toEqual({
      snapshots: [{ date: '2026-03-12', answers }],
      mended: [],
      unknown: { competences: ['framtida'], roles: [] },
    });
    expect(text.unknown(['framtida'])).toContain('”framtida”');
  });

  it('puts days that stand in another order into theirs', () => {
    const day = (datum: string) => ({ datum, svar: {} });
    const found = read(
      JSON.stringify({
        format: 'kompetensmatrisen-sjalvskattning',
        version: 1,
        dagar: [day('2026-11-30'), day('2026-03-12')],
      }),
    );
    expect('snapshots' in found && found.snapshots?.map(({ date }) => date)).toEqual([
      '2026-03-12',
      '2026-11-30',
    ]);
  });
});

describe('hostile files', () => {
  test.each(hostileSnapshots.filter(({ says }) => says !== undefined))(
    '$name: is refused in plain words',
    ({ file, says }) => {
      const found = read(file);
      if (!('problem' in found)) throw new Error('was let in');
      const message = fileProblem(found.problem, text.kind);
      expect(message).toMatch(says ?? /./);
      expect(message).toMatch(/Inget är ändrat\.$/);
      expect(message.length).toBeLessThan(250);
    },
  );

  test.each(hostileSnapshots.filter(({ says }) => says === undefined))(
    '$name: is let in as it stands',
    ({ file }) => {
      const found = read(file);
      if ('problem' in found) throw new Error(fileProblem(found.problem, text.kind));
      expect(listIn(encodeKept(published, found))).toEqual(listIn(file));
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );

  it('of any kind at all never throw, and are read only when they would be written the same', () => {
    const anyPart = fc.anything({ withNullPrototype: false, maxDepth: 3 });
    const file = (dagar: unknown) => ({
      format: 'kompetensmatrisen-sjalvskattning',
      version: 1,
      dagar,
    });
    const good = { datum: '2026-03-12', svar: { returer: 2 } };
    const damaged = fc.oneof(
      fc.string(),
      anyPart.map((part) => JSON.stringify(part) ?? ''),
      anyPart.map((dagar) => JSON.stringify(file(dagar))),
      fc
        .tuple(fc.constantFrom('datum', 'svar', 'mer'), anyPart)
        .map(([key, part]) => JSON.stringify(file([{ ...good, [key]: part }]))),
      fc
        .tuple(fc.nat(200), fc.nat(60))
        .map(([at, length]) => write([]).slice(0, at) + 'x'.repeat(length)),
    );
    fc.assert(
      fc.property(damaged, (damage) => {
        const found = read(damage);
        if ('problem' in found) return;
        expect(listIn(encodeKept(published, found))).toEqual(listIn(damage));
      }),
      { numRuns: 1000 },
    );
  });
});
