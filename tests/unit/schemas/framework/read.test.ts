import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFramework } from '../../../../src/schemas/framework/read.ts';
import { ContentError } from '../../../../src/schemas/problem.ts';
import { publisher } from '../../../support/framework.ts';
import { frameworkProblems, messagesOf, project } from '../project.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

describe('the frozen framework, which the worked examples are reckoned from', () => {
  const framework = readFramework(resolve(ROOT, 'tests/fixtures/guide/matrix'), { publisher });
  const { levels, areas, competences, specialists, profiles, rules } = framework;
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

  test('has 5 levels, 5 areas, 32 competences, 18 specialists and 4 profiles', () => {
    expect(levels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
    expect(areas).toHaveLength(5);
    expect(competences).toHaveLength(32);
    expect(specialists).toHaveLength(18);
    expect(profiles).toHaveLength(4);
  });

  test('has its areas in order of priority, two of which can’t be handed over', () => {
    expect(ids(areas)).toEqual([
      'ledarskap',
      'marknadsforing-onlineforsaljning',
      'affarsmannaskap',
      'logistik',
      'teknik',
    ]);
    expect(areas.map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5]);
    expect(ids(areas.filter(({ delegable }) => !delegable))).toEqual([
      'ledarskap',
      'affarsmannaskap',
    ]);
    expect(areas.find(({ doesNotSpread }) => doesNotSpread)?.id).toBe(areas[1]?.id);
    expect(areas.find(({ moreIsAdvantage }) => moreIsAdvantage)?.id).toBe('teknik');
    expect(areas[1]?.shortName).toBe('Marknadsföring');
  });

  test('has the numbers that the examples are worked from', () => {
    const row = (pick: (competence: (typeof competences)[number]) => number | string) =>
      areas
        .map(({ id }) =>
          competences
            .filter(({ area }) => area === id)
            .map(pick)
            .join(''),
        )
        .join(' ');
    expect(row(({ baseline }) => baseline)).toBe('33333 33332222 333332 333332 3332222');
    expect(row(({ floor }) => floor)).toBe('33333 22111111 333332 111111 2222222');
    expect(row(({ desired }) => desired ?? '-')).toBe('4---- -------- 4----- ------ 3333333');
  });

  test('groups its competences by area, in the order of the areas', () => {
    const order = competences.map(({ area }) => ids(areas).indexOf(area));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('has every text', () => {
    const total = (pick: (competence: (typeof competences)[number]) => number) =>
      competences.reduce((sum, competence) => sum + pick(competence), 0);
    expect(total(({ questions }) => questions.length)).toBe(89);
    expect(total(({ questions }) => questions.filter(({ followUp }) => followUp).length)).toBe(89);
    expect(total(({ warningSigns }) => warningSigns.length)).toBe(96);
    expect(total(({ anchors }) => Object.keys(anchors).length)).toBe(5 * competences.length);
    expect(total(({ esco }) => esco.length)).toBe(46);
    expect(total(({ jobtech }) => jobtech.length)).toBe(37);
    expect(competences.filter(({ sfia }) => sfia)).toHaveLength(23);
    expect(competences.filter(({ note }) => note)).toHaveLength(2);
    expect(competences.filter(({ floorReason }) => floorReason)).toHaveLength(21);
  });

  test('marks the ESCO concepts that share only part of their meaning', () => {
    const weak = competences.flatMap(({ id, esco }) =>
      esco.filter((concept) => concept.weak).map(() => id),
    );
    expect(weak).toEqual([
      'marknadsplatser',
      'regler-handel',
      'frakt-leverans',
      'frakt-leverans',
      'integrationer',
      'tillganglighet-prestanda',
    ]);
  });

  test('has its specialists under the areas where a reader looks for them', () => {
    expect(areas.map(({ id }) => specialists.filter(({ area }) => area === id).length)).toEqual([
      1, 9, 1, 3, 4,
    ]);
    expect(ids(specialists.filter(({ engagements }) => engagements.length === 1))).toEqual([
      'tredjepartslogistik',
      'marknadsbyra',
      'webbyra',
    ]);
    expect(ids(specialists.filter(({ covers }) => Object.keys(covers).length === 0))).toEqual([
      'controller',
      'hr',
    ]);
    const covers = specialists.flatMap((specialist) => Object.entries(specialist.covers));
    expect(covers).toHaveLength(36);
  });

  test('has profiles that choose 0, 3, 8 and 15 specialists', () => {
    expect(profiles.map((profile) => Object.keys(profile.specialists).length)).toEqual([
      0, 3, 8, 15,
    ]);
  });

  test('raises the demand on steering suppliers from two external partners', () => {
    expect(rules).toEqual({
      externalFloor: 2,
      supplierRaise: {
        competence: 'leverantorsstyrning',
        externalPartnersAtLeast: 2,
        raiseBy: 1,
        max: 4,
      },
    });
  });
});

test('a framework for another role is read the same way', () => {
  const tiny = readFramework(resolve(ROOT, 'tests/fixtures/tiny'), { publisher });
  expect(tiny.competences.map(({ id }) => id)).toEqual(['schema', 'inkop', 'kassa', 'skyltning']);
  expect(tiny.specialists[0]?.aliases).toEqual(['kassachef']);
  expect(tiny.specialists[2]?.supports).toEqual([]);
  expect(tiny.competences[0]?.esco).toEqual([]);
});

describe('files are named', () => {
  test('from the root that is told', () => {
    using damaged = project('floor-above-baseline');
    expect(frameworkProblems(damaged)[0]?.file).toBe('content/matrix/competences.yaml');
  });

  test('from the current folder otherwise', () => {
    expect(() => readFramework('tests/fixtures/finns-inte', { publisher })).toThrow(
      'tests/fixtures/finns-inte/levels.yaml: Filen saknas. Lägg till den.',
    );
  });
});

test('every missing file is told, and no reference to what it would have held', () => {
  using damaged = project();
  damaged.remove('content/matrix/areas.yaml');
  damaged.remove('content/matrix/rules.yaml');
  expect(messagesOf(frameworkProblems(damaged))).toEqual([
    'content/matrix/areas.yaml: Filen saknas. Lägg till den.',
    'content/matrix/rules.yaml: Filen saknas. Lägg till den.',
  ]);
});

test('whatever an author writes, the answer is a framework or problems that point into a file', () => {
  using damaged = project();
  const files = readdirSync(resolve(damaged.root, 'content/matrix'));
  const texts = new Map(files.map((name) => [name, damaged.read(`content/matrix/${name}`)]));
  const piece = fc.constantFrom(...[...':-#"\'&*!|>%@`{}[],? \n\t~0å'], '  ', '\n- ', ': ', 'null');

  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      piece,
      fc.nat(30),
      (name, where, typo, cut) => {
        const text = texts.get(name) ?? '';
        const at = where % text.length;
        const written = text.slice(0, at) + typo + text.slice(at + cut);
        damaged.write(`content/matrix/${name}`, written);
        try {
          // Any error but a ContentError fails the test here.
          for (const { file, line, message, fix } of frameworkProblems(damaged)) {
            const lines = damaged.read(file).split('\n').length;
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
            expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
          }
        } finally {
          damaged.write(`content/matrix/${name}`, text);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('an error from reading is a ContentError, so that a build can tell it from a fault of its own', () => {
  using damaged = project('unknown-id');
  expect(() => readFramework(resolve(damaged.root, 'content/matrix'), { publisher })).toThrow(
    ContentError,
  );
});
