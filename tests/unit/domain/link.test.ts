import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Engagement } from '../../../src/domain/framework.ts';
import { encodeLink, MAX_FRAGMENT } from '../../../src/domain/link.ts';
import { decodeLink } from '../../../src/domain/link-reading.ts';
import { NOBODY, type Staffing, sameStaffing } from '../../../src/domain/staffing.ts';
import { staffingOf } from '../../support/arbitraries.ts';
import { published, vectors } from '../../support/framework.ts';

const staffing = (roles: Record<string, Engagement>): Staffing => new Map(Object.entries(roles));
const read = (fragment: string) => {
  const link = decodeLink(published, fragment);
  return { ...link, staffing: link.staffing && Object.fromEntries(link.staffing) };
};

describe('writing a link', () => {
  it('names the roles in catalogue order and marks only what needs a mark', () => {
    const company = staffing({
      'seo-specialist': 'external',
      webbyra: 'external',
      logistikansvarig: 'employed',
    });
    expect(encodeLink(published, company)).toBe(
      'har=logistikansvarig,seo-specialist:extern,webbyra',
    );
  });

  it('says nothing about a company without specialists', () => {
    expect(encodeLink(published, NOBODY)).toBe('');
    expect(encodeLink(published, NOBODY, 'returer')).toBe('returer');
  });

  it('puts the section first', () => {
    expect(encodeLink(published, staffing({ hr: 'employed' }), 'returer')).toBe('returer&har=hr');
  });

  it('marks the other form of a role whose first form is external', () => {
    const catalogue = {
      specialists: [
        { id: 'x', engagements: ['external', 'employed'] as const, covers: {}, supports: [] },
      ],
    };
    expect(encodeLink(catalogue, staffing({ x: 'employed' }))).toBe('har=x:anstalld');
    expect(encodeLink(catalogue, staffing({ x: 'external' }))).toBe('har=x');
    expect(decodeLink(catalogue, 'har=x:anstalld').staffing).toEqual(staffing({ x: 'employed' }));
  });
});

describe('reading a link', () => {
  type Row = [why: string, fragment: string, expected: ReturnType<typeof read>];
  const hr = { hr: 'employed' } as const;
  const rows: Row[] = [
    ['nothing at all', '', { staffing: undefined, notices: [] }],
    ['a bare hash', '#', { staffing: undefined, notices: [] }],
    ['a section only', '#returer', { section: 'returer', staffing: undefined, notices: [] }],
    ['an empty company', '#har=', { staffing: {}, notices: [] }],
    ['a company', '#har=hr', { staffing: hr, notices: [] }],
    ['no hash before it', 'har=hr', { staffing: hr, notices: [] }],
    ['both', '#returer&har=hr', { section: 'returer', staffing: hr, notices: [] }],
    [
      'both, the other way round',
      '#har=hr&returer',
      { section: 'returer', staffing: hr, notices: [] },
    ],
    ['keys of someone else', '#utm=1&har=hr', { staffing: hr, notices: [] }],
    [
      'encoded by a mail program',
      '#har%3Dhr%2Ccto%3Aextern',
      { staffing: { ...hr, cto: 'external' }, notices: [] },
    ],
    [
      'capitals and spaces',
      '#har= HR , CTO:Extern ',
      { staffing: { ...hr, cto: 'external' }, notices: [] },
    ],
    ['spaces around the whole company', '# har=hr', { staffing: hr, notices: [] }],
    [
      'the end of a sentence',
      '#har=cto,hr).',
      { staffing: { ...hr, cto: 'employed' }, notices: [] },
    ],
    [
      'a full stop inside a role',
      '#har=h.r',
      { staffing: {}, notices: [{ kind: 'unknown', ids: ['h.r'] }] },
    ],
    ['employment written out', '#har=hr:anstalld', { staffing: hr, notices: [] }],
    [
      'a needless mark on a partner',
      '#har=webbyra:extern',
      { staffing: { webbyra: 'external' }, notices: [] },
    ],
    ['the same role twice', '#har=hr,hr', { staffing: hr, notices: [] }],
    [
      'two things about the same role',
      '#har=hr,hr:extern',
      { staffing: hr, notices: [{ kind: 'unclear', ids: ['hr'] }] },
    ],
    [
      'unknown roles beside known ones',
      '#har=astronaut,hr,Kapten:extern,astronaut',
      { staffing: hr, notices: [{ kind: 'unknown', ids: ['astronaut', 'Kapten:extern'] }] },
    ],
    [
      'an unknown form',
      '#har=hr:halv',
      { staffing: {}, notices: [{ kind: 'unknown', ids: ['hr:halv'] }] },
    ],
    [
      'two forms',
      '#har=hr:extern:x',
      { staffing: {}, notices: [{ kind: 'unknown', ids: ['hr:extern:x'] }] },
    ],
    [
      'a form the role cannot have',
      '#har=webbyra:anstalld',
      { staffing: { webbyra: 'external' }, notices: [{ kind: 'engagement', ids: ['webbyra'] }] },
    ],
    [
      'broken encoding',
      '#har=cto,%E0%A4%A',
      { staffing: { cto: 'employed' }, notices: [{ kind: 'unknown', ids: ['à¤%A'] }] },
    ],
    [
      'names that objects are born with',
      '#har=__proto__,constructor',
      { staffing: {}, notices: [{ kind: 'unknown', ids: ['__proto__', 'constructor'] }] },
    ],
  ];
  test.each(rows)('%s', (_why, fragment, expected) => {
    expect(read(fragment)).toEqual(expected);
  });

  it('says nothing of a section or a company that the fragment does not name', () => {
    expect(Object.keys(decodeLink(published, '#har=hr'))).toEqual(['staffing', 'notices']);
    expect(Object.keys(decodeLink(published, '#returer'))).toEqual(['section', 'notices']);
  });

  it('reads the longest link allowed and refuses one letter more', () => {
    const longest = `har=hr${','.repeat(MAX_FRAGMENT - 'har=hr'.length)}`;
    expect(read(longest)).toEqual({ staffing: hr, notices: [] });
    expect(read(`#${longest}`)).toEqual({ staffing: hr, notices: [] });
    expect(read(`${longest},`)).toEqual({ staffing: {}, notices: [{ kind: 'tooLong' }] });
  });

  it('follows a renamed role', () => {
    const renamed = {
      specialists: published.specialists.map((specialist) =>
        specialist.id === 'hr' ? { ...specialist, id: 'personal', aliases: ['hr'] } : specialist,
      ),
    };
    expect(decodeLink(renamed, '#har=hr:extern').staffing).toEqual(
      staffing({ personal: 'external' }),
    );
  });

  it('lets an id win over an alias of another role', () => {
    const [first, second] = published.specialists;
    if (first === undefined || second === undefined) throw new Error('too few specialists');
    const clash = { specialists: [first, { ...second, aliases: [first.id] }] };
    expect([...(decodeLink(clash, `har=${first.id}`).staffing?.keys() ?? [])]).toEqual([first.id]);
  });
});

describe('a published link', () => {
  const links: { fragment: string; section?: string; means: Record<string, Engagement> }[] =
    JSON.parse(
      readFileSync(new URL('../../fixtures/published-links.json', import.meta.url), 'utf8'),
    );
  test.each(links)('$fragment means what it meant when it was published', (link) => {
    expect(read(link.fragment)).toEqual({
      ...(link.section === undefined ? {} : { section: link.section }),
      staffing: link.means,
      notices: [],
    });
  });

  test.each(vectors)('of $id restores its company', ({ specialists }) => {
    const written = encodeLink(published, staffing(specialists));
    expect(
      sameStaffing(decodeLink(published, written).staffing ?? NOBODY, staffing(specialists)),
    ).toBe(true);
  });
});

describe('the version of a link', () => {
  const second = { ...published, version: 2 };
  const hr = staffing({ hr: 'employed' });

  it('is written only once there is more than one, and only beside a company', () => {
    expect(encodeLink({ ...published, version: 1 }, hr)).toBe('har=hr');
    expect(encodeLink(second, hr, 'returer')).toBe('returer&har=hr&v=2');
    expect(encodeLink(second, NOBODY, 'returer')).toBe('returer');
  });

  test.each([
    ['a link from before versions were written', 'har=hr', undefined],
    ['a link of the second', 'har=hr&v=2', 2],
    ['the order that someone else wrote', 'v=12&returer&har=hr', 12],
    ['the end of a sentence', 'har=hr&v=2).', 2],
    ['a word', 'har=hr&v=två', 0],
    ['nothing', 'har=hr&v=', 0],
  ])('of %s is read', (_why, fragment, version) => {
    const link = decodeLink(second, fragment);
    expect(link.version).toBe(version);
    expect([...(link.staffing ?? [])]).toEqual([['hr', 'employed']]);
    expect(link.notices).toEqual([]);
  });

  it('comes back with any company', () => {
    fc.assert(
      fc.property(staffingOf(published), fc.integer({ min: 2, max: 999 }), (company, version) => {
        const link = decodeLink(published, encodeLink({ ...published, version }, company));
        expect(link.version).toBe(company.size === 0 ? undefined : version);
        expect(sameStaffing(link.staffing ?? NOBODY, company)).toBe(true);
      }),
    );
  });
});

describe('any input', () => {
  const roles = published.specialists.map(({ id }) => id);
  const almost = fc
    .array(
      fc.oneof(
        fc.constantFrom(...roles),
        fc.constantFrom('har=', '&', ',', ':', '=', '%', '#', 'extern', 'anstalld', '__proto__'),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          '<img src=x onerror=alert(1)>',
          '\u202e',
          '\u0000',
          '%00',
          '%F0%9F',
          'é',
          '😀',
        ),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));
  const hostile = fc.oneof(
    almost,
    almost.map((text) => `#har=${text}`),
    fc.string({ unit: 'binary', maxLength: 3000 }),
  );

  it('gives a staffing of known roles and notices, and never throws (100 000 inputs)', () => {
    fc.assert(
      fc.property(hostile, (fragment) => {
        const { staffing: company = NOBODY, notices } = decodeLink(published, fragment);
        for (const [id, engagement] of company) {
          const role = published.specialists.find((specialist) => specialist.id === id);
          if (role?.engagements.includes(engagement) !== true) return false;
        }
        return notices.length <= 3;
      }),
      { numRuns: 100_000 },
    );
  });

  it('comes back unchanged when it was written by us', () => {
    fc.assert(
      fc.property(
        staffingOf(published),
        fc.constantFrom('', ...published.competences.map(({ id }) => id)),
        (company, section) => {
          const link = decodeLink(published, `#${encodeLink(published, company, section)}`);
          expect(link.notices).toEqual([]);
          expect(link.section ?? '').toBe(section);
          expect([...(link.staffing ?? NOBODY)]).toEqual(
            published.specialists
              .filter(({ id }) => company.has(id))
              .map(({ id }) => [id, company.get(id)]),
          );
        },
      ),
    );
  });
});
