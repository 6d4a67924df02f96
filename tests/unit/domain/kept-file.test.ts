import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lookAlike } from '../../../src/domain/candidates.ts';
import { decodeKept, encodeKept, type KeptFile } from '../../../src/domain/kept-file.ts';
import { inCatalogueOrder } from '../../../src/domain/staffing.ts';
import { brought, fileProblem } from '../../../src/text/kept-file.ts';
import { published } from '../../support/framework.ts';
import { hostileFiles } from '../../support/hostile-files.ts';
import { lookAlikes, mendedNames, refusedKept } from '../../support/hostile-kept.ts';

const all = readFileSync('tests/fixtures/kept/allt-2.json', 'utf8');

function read(file: string): KeptFile {
  const found = decodeKept(published, file);
  if ('problem' in found) throw new Error(fileProblem(found.problem, 'kandidatfil'));
  return found;
}

describe('the one file', () => {
  it('is this text for ever, with every part in its place', () => {
    const found = read(all);
    expect(found).toMatchObject({
      levels: 1,
      staffing: new Map([
        ['logistikansvarig', 'employed'],
        ['webbyra', 'external'],
      ]),
      choices: '{"version":1,"picked":["returer"],"notes":"Rader\\növer flera"}',
      candidates: [{ name: 'A.B.' }],
      snapshots: [{ date: '2026-03-12' }],
      mended: [],
      unknown: { competences: [], roles: [] },
    });
    // The formatter has its own idea of where a line ends.
    const written = JSON.stringify(JSON.parse(all), null, 2);
    expect(encodeKept(published, found).trimEnd()).toBe(written);
  });

  it('has any part or none, and a part that is absent stays so', () => {
    const parts = Object.entries(read(all));
    fc.assert(
      fc.property(fc.subarray(parts), (some) => {
        const { staffing, choices, candidates, snapshots } = Object.fromEntries(
          some,
        ) as Partial<KeptFile>;
        const kept = { staffing, choices, candidates, snapshots };
        const again = read(encodeKept(published, kept));
        for (const [part, value] of Object.entries(kept)) {
          expect(again[part as keyof KeptFile]).toEqual(value);
        }
      }),
    );
  });

  it('holds any company', () => {
    const company = fc
      .uniqueArray(fc.constantFrom(...published.specialists))
      .chain((roles) =>
        fc.tuple(
          ...roles.map(({ id, engagements }) =>
            fc.constantFrom(...engagements).map((form) => [id, form] as const),
          ),
        ),
      );
    fc.assert(
      fc.property(company, (roles) => {
        const staffing = inCatalogueOrder(published, roles);
        expect(read(encodeKept(published, { staffing })).staffing).toEqual(staffing);
      }),
    );
  });

  it('names the roles it does not know, and reads a role by its earlier name', () => {
    const renamed = published.specialists.find(({ aliases = [] }) => aliases.length > 0);
    const alias = renamed?.aliases?.[0] ?? 'webbyra';
    const file = JSON.parse(all);
    file.foretag = { astronaut: 'anstalld', [alias]: 'extern' };
    const found = read(JSON.stringify(file));
    expect(found.unknown.roles).toContain('astronaut');
    expect([...(found.staffing?.keys() ?? [])]).toEqual([renamed?.id ?? 'webbyra']);
    expect(brought.unknownRoles(found.unknown.roles)).toContain('”astronaut”');
  });
});

describe('hostile files', () => {
  it('are of more than sixty kinds, beside those of the earlier formats', () => {
    expect(refusedKept.length + mendedNames.length + lookAlikes.length).toBeGreaterThan(75);
    const names = [...refusedKept, ...hostileFiles].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(170);
  });

  test.each(refusedKept)('$name: is refused in plain words', ({ file, says }) => {
    const found = decodeKept(published, file);
    if (!('problem' in found)) throw new Error('was let in');
    const message = fileProblem(found.problem, 'kandidatfil');
    expect(message).toMatch(says ?? /./);
    expect(message).toMatch(/Inget är ändrat\.$/);
    expect(message.length).toBeLessThan(250);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test.each(mendedNames)('%j: is let in under a name that shows', (file, name) => {
    const found = read(file);
    expect(found.candidates?.[0]?.name).toBe(name);
    expect(found.candidates?.[0]?.scores.size).toBe(1);
    expect(found.mended).toHaveLength(1);
    for (const one of found.mended) {
      expect(brought.mended(one)).toContain(`”${name}”`);
    }
    expect(read(encodeKept(published, found)).mended).toEqual([]);
  });

  test.each(lookAlikes)('%j: is let in with both, who are known to look the same', (file) => {
    const [one, other] = read(file).candidates ?? [];
    expect(other).toBeDefined();
    expect(lookAlike(one?.name ?? '', [other?.name ?? ''])).toBe(other?.name);
  });
});
