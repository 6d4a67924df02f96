import { describe, expect, it } from 'vitest';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { byArea, spanOf } from '../../../src/domain/span.ts';
import { NOBODY, type Staffing } from '../../../src/domain/staffing.ts';
import { published } from '../../support/framework.ts';

const index = indexFramework(published);
const spansOf = (staffing: Staffing) =>
  byArea(published, requirements(index, staffing)).map(({ area, requirements: here }) => [
    area.id,
    spanOf(here),
  ]);

describe('the span of an area', () => {
  it('is the lowest and the highest requirement', () => {
    expect(spansOf(NOBODY)).toEqual([
      ['ledarskap', { min: 3, max: 3 }],
      ['marknadsforing-onlineforsaljning', { min: 2, max: 3 }],
      ['affarsmannaskap', { min: 2, max: 3 }],
      ['logistik', { min: 2, max: 3 }],
      ['teknik', { min: 2, max: 3 }],
    ]);
  });

  it('follows the staffing', () => {
    expect(spansOf(new Map([['logistikansvarig', 'employed']]))).toContainEqual([
      'logistik',
      { min: 1, max: 2 },
    ]);
  });
});

describe('the parts of a matrix', () => {
  const part = (area: string) => ({ area, baseline: 3, floor: 1 }) as const;
  const mixed = {
    areas: [
      { id: 'tom', delegable: true },
      { id: 'en', delegable: true },
      { id: 'annan', delegable: true },
    ],
    // An area's competences needn't stand together.
    competences: [
      { id: 'a', ...part('annan') },
      { id: 'b', ...part('en') },
      { id: 'c', ...part('annan') },
    ],
    specialists: [],
    rules: { externalFloor: 2 },
  } as const;

  it('hold every requirement once, beside its competence', () => {
    const all = requirements(indexFramework(mixed), NOBODY);
    const parts = byArea(mixed, all);
    expect(parts.flatMap(({ requirements: here }) => here)).toHaveLength(all.length);
    for (const { area, competences, requirements: here } of parts) {
      expect(competences.map(({ id }) => id)).toEqual(here.map(({ competence }) => competence));
      expect(competences.every((one) => one.area === area.id)).toBe(true);
    }
  });

  it('stand in area order, with their place among all areas, and leave out one without competences', () => {
    const parts = byArea(mixed, requirements(indexFramework(mixed), NOBODY));
    expect(parts.map(({ area, place }) => [area.id, place])).toEqual([
      ['en', 2],
      ['annan', 3],
    ]);
  });
});
