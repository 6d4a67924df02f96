import { expect, it } from 'vitest';
import type { Requirement } from '../../../src/domain/requirements.ts';
import { explain } from '../../../src/text/explain.ts';
import { competence, specialist } from '../../../src/text/pages.ts';

const raised = (...partners: string[]): string[] => {
  const requirement: Requirement = {
    competence: 'leverantorsstyrning',
    baseline: 3,
    required: 4,
    offers: [],
    reasons: [{ key: 'supplierRaised', partners }],
  };
  return explain(requirement, { role: (id) => id });
};

// The published framework asks for two; another may ask for one.
it('speaks of one external partner as one', () => {
  expect(raised('webbyrå')).toEqual([
    'Ni köper in arbete från 1 extern partner: webbyrå. Då ökar kravet från 3 till 4.',
  ]);
  expect(competence.raised(1, 4, false)).toBe('Med en extern partner eller fler blir kravet 4.');
  expect(specialist.partners(1)).toBe('Med en extern partner eller fler stiger kravet på');
});

it('speaks of several as several', () => {
  expect(raised('webbyrå', 'marknadsbyrå')).toEqual([
    'Ni köper in arbete från 2 externa partner: webbyrå och marknadsbyrå. Då ökar kravet från 3 till 4.',
  ]);
  expect(competence.raised(2, 4, true)).toBe(
    'Med två externa partner eller fler blir kravet som högst 4.',
  );
  expect(specialist.partners(2)).toBe('Med två externa partner eller fler stiger kravet på');
});
