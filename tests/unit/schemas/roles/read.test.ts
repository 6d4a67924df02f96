import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeLink, readPlainLink } from '../../../../src/domain/link.ts';
import { requirements } from '../../../../src/domain/requirements.ts';
import { indexFramework } from '../../../../src/domain/rule-index.ts';
import { readRoles } from '../../../../src/schemas/roles/read.ts';
import { example, publisher } from '../../../support/framework.ts';

const content = join(import.meta.dirname, '../../../../exempel/logistikchef/content');
const first = example.framework;
const [role = first] = readRoles(content, { publisher });
const competence = (id: string) => role.competences.find((each) => each.id === id);

describe('the role beside the first one in the example', () => {
  it('has the texts that it shares, with its own numbers', () => {
    const theirs = first.competences.find(({ id }) => id === 'fraktavtal');
    expect(competence('fraktavtal')).toEqual({ ...theirs, baseline: 4 });
    // What can't be handed over has its level as its floor, and what can the first role's.
    expect(competence('leda-skift')).toMatchObject({ baseline: 3, floor: 3 });
    expect(competence('leda-skift')).not.toHaveProperty('desired');
    expect(competence('leveransloften')).toMatchObject({ baseline: 2, floor: 1 });
  });

  it('has its areas in the order of the site, with priorities of its own', () => {
    expect(role.areas.map(({ id, priority }) => [id, priority])).toEqual([
      ['ledarskap', 2],
      ['lager', 5],
      ['leverans', 1],
      ['styrning', 3],
      ['system', 4],
    ]);
  });

  it('knows every specialist, so that a company passes through it without loss', () => {
    const link = 'har=lagerchef,transportplanerare:extern';
    const company = readPlainLink(role, link)?.staffing;
    expect(encodeLink(role, company ?? new Map())).toBe(link);
    // The one that it doesn't name changes nothing for it.
    expect(role.specialists.find(({ id }) => id === 'lagerchef')?.covers).toEqual({});
    // What is its own is unknown to the first role.
    expect(readPlainLink(first, 'har=trafikledare')).toBeUndefined();
  });

  it('is reckoned by the same rule', () => {
    const levels = (link: string) =>
      requirements(indexFramework(role), readPlainLink(role, link)?.staffing ?? new Map())
        .map(({ required }) => required)
        .join('');
    expect(role.competences.map(({ id }) => id).join(' ')).toBe(
      'leda-skift sakerhet-arbetsmiljo kor-vilotider fraktavtal leveransloften ruttplanering logistikpartner uppfoljning',
    );
    expect(levels('')).toBe('33342333');
    expect(levels('har=trafikledare')).toBe('33342133');
    // Two partners: the raise of the first role's rule holds here too.
    expect(levels('har=fraktformedlare,trafikledare:extern')).toBe('33322243');
  });
});

it('a site without such a file has no other role', () => {
  expect(readRoles(join(import.meta.dirname, '../../../../content'), { publisher })).toEqual([]);
});
