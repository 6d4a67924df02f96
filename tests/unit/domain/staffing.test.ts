import { describe, expect, it } from 'vitest';
import {
  canBe,
  hasChoice,
  inCatalogueOrder,
  NOBODY,
  sameStaffing,
} from '../../../src/domain/staffing.ts';
import { published } from '../../support/framework.ts';

const role = (id: string) => {
  const found = published.specialists.find((specialist) => specialist.id === id);
  if (found === undefined) throw new Error(`No specialist ${id}`);
  return found;
};

it('knows how a role can be engaged, and whether that is a choice', () => {
  expect(canBe(role('webbyra'), 'external')).toBe(true);
  expect(canBe(role('webbyra'), 'employed')).toBe(false);
  expect(hasChoice(role('webbyra'))).toBe(false);
  expect(hasChoice(role('cto'))).toBe(true);
});

it('orders a staffing by the catalogue, drops the unknown and mends the impossible', () => {
  const staffing = inCatalogueOrder(published, [
    ['webbyra', 'employed'],
    ['finns-inte', 'employed'],
    ['logistikansvarig', 'external'],
  ]);
  expect([...staffing]).toEqual([
    ['logistikansvarig', 'external'],
    ['webbyra', 'external'],
  ]);
});

describe('two staffings are the same', () => {
  it('in any order', () => {
    const a = new Map([
      ['cto', 'employed'],
      ['hr', 'external'],
    ] as const);
    const b = new Map([
      ['hr', 'external'],
      ['cto', 'employed'],
    ] as const);
    expect(sameStaffing(a, b)).toBe(true);
    expect(sameStaffing(NOBODY, new Map())).toBe(true);
  });

  it('but not with other roles, other engagements or more roles', () => {
    const cto = new Map([['cto', 'employed']] as const);
    expect(sameStaffing(cto, new Map([['hr', 'employed']]))).toBe(false);
    expect(sameStaffing(cto, new Map([['cto', 'external']]))).toBe(false);
    expect(sameStaffing(cto, NOBODY)).toBe(false);
    expect(sameStaffing(NOBODY, cto)).toBe(false);
  });
});
