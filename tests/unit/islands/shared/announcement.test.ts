import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../../src/domain/changes.ts';
import type { Engagement } from '../../../../src/domain/framework.ts';
import { requirements } from '../../../../src/domain/requirements.ts';
import { indexFramework } from '../../../../src/domain/rule-index.ts';
import { announcement } from '../../../../src/islands/shared/announcement.ts';
import { published } from '../../../support/framework.ts';

const index = indexFramework(published);
type Roles = Record<string, Engagement>;

function heardBetween(before: Roles, after: Roles): string {
  const [from, to] = [before, after].map((roles) => new Map(Object.entries(roles)));
  if (from === undefined || to === undefined) throw new Error('two staffings, please');
  const changes = changesBetween(requirements(index, from), requirements(index, to));
  return announcement(from, to, changes, published.specialists);
}

describe('what a screen reader hears', () => {
  const rows: [why: string, before: Roles, after: Roles, heard: string][] = [
    [
      'one role comes',
      {},
      { logistikansvarig: 'employed' },
      'Logistikansvarig tillagd. 5 krav sänktes.',
    ],
    [
      'one role leaves',
      { 'seo-specialist': 'employed' },
      {},
      'SEO-specialist borttagen. 1 krav höjdes.',
    ],
    [
      'one role changes form',
      { cto: 'employed' },
      { cto: 'external' },
      'CTO eller teknikchef, nu som extern. Inga krav ändrades.',
    ],
    ['a role that changes nothing', {}, { hr: 'employed' }, 'HR tillagd. Inga krav ändrades.'],
    [
      'both directions at once',
      { webbyra: 'external' },
      { webbyra: 'external', marknadsbyra: 'external' },
      'Marknadsbyrå tillagd. 1 krav sänktes och 1 krav höjdes.',
    ],
    [
      'many at once',
      {},
      { webbyra: 'external', marknadsbyra: 'external', hr: 'employed' },
      '3 specialister ändrade. 2 krav sänktes och 1 krav höjdes.',
    ],
    ['nothing at all', { hr: 'employed' }, { hr: 'employed' }, ''],
  ];
  test.each(rows)('%s', (_why, before, after, heard) => {
    expect(heardBetween(before, after)).toBe(heard);
  });
});
