import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedLevel, difference, type Scores, withScore } from '../../../src/domain/assessors.ts';
import type { Level } from '../../../src/domain/framework.ts';

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);

describe('the level that counts', () => {
  it.each<[Scores, Level | undefined, number, string]>([
    [{}, undefined, 0, 'nobody has said anything'],
    [{ first: 0 }, 0, 0, 'the only one says 0, which is a level'],
    [{ second: 3 }, 3, 0, 'the only one says so'],
    [{ first: 3, second: 3 }, 3, 0, 'both say so'],
    [{ first: 3, second: 1 }, undefined, 2, 'they differ and have not talked'],
    [{ first: 3, second: 1, agreed: 1 }, 1, 2, 'they have agreed on what one of them said'],
    [{ first: 3, second: 1, agreed: 2 }, 2, 2, 'they have agreed on something else'],
  ])('of %o is %s', (scores, counts, apart) => {
    expect(countedLevel(scores)).toBe(counts);
    expect(difference(scores)).toBe(apart);
  });

  it('is never worked out from two that differ', () => {
    fc.assert(
      fc.property(level, level, (first, second) => {
        expect(countedLevel({ first, second })).toBe(first === second ? first : undefined);
      }),
    );
  });
});

describe('setting a score', () => {
  it('undoes the agreement, which was about something else', () => {
    expect(withScore({ first: 3, second: 1, agreed: 2 }, 'second', 2)).toEqual({
      first: 3,
      second: 2,
    });
  });

  it('keeps no agreement where the two do not differ', () => {
    expect(withScore({ first: 2, second: 2 }, 'agreed', 3)).toEqual({ first: 2, second: 2 });
    expect(withScore({ first: 2 }, 'agreed', 3)).toEqual({ first: 2 });
  });

  it('can be taken back', () => {
    expect(withScore({ first: 3, second: 1, agreed: 2 }, 'agreed', undefined)).toEqual({
      first: 3,
      second: 1,
    });
    expect(withScore({ first: 3 }, 'first', undefined)).toEqual({});
  });
});
