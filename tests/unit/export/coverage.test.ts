import { describe, expect, it } from 'vitest';
import { coverageTable } from '../../../src/export/coverage.ts';
import { example, published } from '../../support/framework.ts';
import { BEDDING, resultOf } from '../../support/hiring.ts';

const table = (roles: string) => coverageTable(published, resultOf(published, roles));
const row = (roles: string, competence: string) =>
  table(roles).find(([, name]) => name === competence);

describe('who covers what as a table', () => {
  it('has a column for each role that covers something', () => {
    expect(table(`${BEDDING},hr`)[0]).toEqual([
      'Område',
      'Kompetens',
      'Du',
      'Innehållsredaktör',
      'Marknadsbyrå, extern',
      'Webbyrå eller e-handelsbyrå, extern',
      'Utan den som räknas',
      'Läge',
    ]);
    expect(table(BEDDING)).toHaveLength(published.competences.length + 2);
  });

  it('says who counts, who covers too, and how it stands', () => {
    const roles = 'logistikansvarig,kundtjanstchef';
    const area = 'Logistik';
    expect(row(roles, 'Returer och reklamationer')).toEqual([
      area,
      'Returer och reklamationer',
      '1',
      'räknas, nivå 1',
      'täcker också, nivå 2',
      '2',
      'Flera täcker, annars 2',
    ]);
    expect(row(roles, 'Kundservice')).toEqual([
      area,
      'Kundservice',
      '1',
      '',
      'räknas, nivå 1',
      '2',
      'Hänger på en: Kundtjänstchef, annars 2',
    ]);
    expect(row(roles, 'Betalning och kassa')?.slice(2)).toEqual([
      '2',
      '',
      '',
      '2',
      'Ingen – du själv på nivå 2',
    ]);
  });

  it('ends with how much hangs on each', () => {
    expect(table(BEDDING).at(-1)).toEqual(['', 'Hänger på rollen', '', '1', '1', '1', '', '']);
  });

  it('is one of holes where nobody is there', () => {
    const [head, ...rows] = coverageTable(published, resultOf(published, new Map()));
    expect(head).toHaveLength(5);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([5]));
  });

  it('works for another role', () => {
    const { framework, vectors } = example;
    const staffing = new Map(Object.entries(vectors.at(-1)?.specialists ?? {}));
    const rows = coverageTable(framework, resultOf(framework, staffing));
    expect(rows).toHaveLength(framework.competences.length + 2);
  });
});
