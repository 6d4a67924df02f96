import { expect, it } from 'vitest';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { spans } from '../../../src/domain/span.ts';
import { NOBODY } from '../../../src/domain/staffing.ts';
import { published } from '../../support/framework.ts';

const index = indexFramework(published);

it('gives the lowest and the highest requirement of each area, in area order', () => {
  expect([...spans(index, requirements(index, NOBODY))]).toEqual([
    ['ledarskap', { min: 3, max: 3 }],
    ['marknadsforing-onlineforsaljning', { min: 2, max: 3 }],
    ['affarsmannaskap', { min: 2, max: 3 }],
    ['logistik', { min: 2, max: 3 }],
    ['teknik', { min: 2, max: 3 }],
  ]);
});

it('follows the staffing', () => {
  const all = requirements(index, new Map([['logistikansvarig', 'employed']]));
  expect(spans(index, all).get('logistik')).toEqual({ min: 1, max: 2 });
});

it('leaves out an area without competences', () => {
  const bare = indexFramework({
    areas: [{ id: 'tom', delegable: true }],
    competences: [],
    specialists: [],
    rules: { externalFloor: 2 },
  });
  expect(spans(bare, []).size).toBe(0);
});
