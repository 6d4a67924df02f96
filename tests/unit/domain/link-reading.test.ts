import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { companyPart } from '../../../src/domain/company-part.ts';
import { encodeLink, readPlainLink } from '../../../src/domain/link.ts';
import { decodeLink } from '../../../src/domain/link-reading.ts';
import { NOBODY, sameStaffing } from '../../../src/domain/staffing.ts';
import { mangled } from '../../support/arbitraries.ts';
import { published } from '../../support/framework.ts';

/** Links that were damaged on their way, with what they mean as a fragment of ours. */
interface Damaged {
  readonly why: string;
  readonly fragment: string;
  /** Empty where nothing is said of a company; `har=` where nothing of it could be read. */
  readonly means: string;
  readonly section?: string;
  /** What a notice has to name. */
  readonly names?: readonly string[];
}

const damaged: readonly Damaged[] = JSON.parse(
  readFileSync(new URL('../../fixtures/damaged-links.json', import.meta.url), 'utf8'),
);

const written = (fragment: string) => {
  const { staffing } = decodeLink(published, fragment);
  return staffing === undefined ? '' : encodeLink(published, staffing) || 'har=';
};
const unknownOf = (fragment: string) =>
  decodeLink(published, fragment).notices.flatMap((notice) =>
    notice.kind === 'unknown' ? notice.ids : [],
  );

describe('a link that was damaged on its way', () => {
  test.each(damaged)('$why: $fragment', ({ fragment, means, section, names = [] }) => {
    expect(written(fragment)).toBe(means);
    expect(unknownOf(fragment)).toEqual(names);
    if (section !== undefined) expect(decodeLink(published, fragment).section).toBe(section);
  });

  test.each(damaged)(
    'says the same after other pages, beside their sections: $fragment',
    (link) => {
      const { fragment, means, names = [] } = link;
      // What has no key at all is only known by the page that has a matrix.
      if (means === '') return;
      const carried = `#ordlistan&${companyPart(`#avsnitt&${companyPart(fragment)}`)}`;
      expect(written(carried)).toBe(means);
      expect(unknownOf(carried)).toEqual(names);
    },
  );
});

describe('a plain link', () => {
  it('is read the same by what comes with the page', () => {
    fc.assert(
      fc.property(mangled(published), ({ company, original, fragment }) => {
        expect(readPlainLink(published, original)).toEqual(decodeLink(published, original));
        expect(sameStaffing(readPlainLink(published, original)?.staffing ?? NOBODY, company)).toBe(
          true,
        );
        const plain = readPlainLink(published, fragment);
        if (plain !== undefined) expect(plain).toEqual(decodeLink(published, fragment));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the longest texts that are read', () => {
  const filled = (text: string, length: number) => text.repeat(length).slice(0, length);
  const names = published.specialists.map(({ id }) => id);
  const letters = Array.from({ length: 1_000 }, (_, n) => (n % 36).toString(36));

  test.each([
    ['loose letters with plus between', letters.join('+')],
    ['loose letters with spaces between', letters.join(' ')],
    ['the beginning of a name, again and again', filled('seo - s ', 2_000)],
    ['a role and loose letters', filled('cto : x ', 2_000)],
    ['roles without commas', filled(names.join(' '), 2_000)],
    ['roles that lost their forms', filled(names.join(': '), 2_000)],
    ['a role and loose words after it', `cto&${filled('a&b&c&', 8_000)}`],
    ['loose words under another key', `cto&x=${filled('s e o:', 8_000)}`],
  ])('cost a few steps for each word: %s', (_, company) => {
    const folds = vi.spyOn(String.prototype, 'normalize');
    const began = performance.now();
    decodeLink(published, `#har=${company}`);
    console.log(`${company.slice(0, 12)} …: ${(performance.now() - began).toFixed(1)} ms`);
    expect(folds.mock.calls.length).toBeLessThan(8 * company.split(/[ +&]/).length + 500);
    folds.mockRestore();
  });

  it('counts what one letter holds', () => {
    // Each of these letters is a sentence of eighteen.
    const { staffing, notices } = decodeLink(published, `#har=hr,${'\ufdfa'.repeat(2_000)}`);
    expect(staffing).toEqual(NOBODY);
    expect(notices).toEqual([{ kind: 'tooLong' }]);
  });
});

/** How many damaged links are tried: more than the gate has time for where a command asks for it. */
const RUNS = Number(process.env['LINK_RUNS'] ?? 4_000);

test(`${RUNS} mixed damages lose nothing in silence and change nothing`, { timeout: 0 }, () => {
  let whole = 0;
  fc.assert(
    fc.property(mangled(published), ({ company, fragment }) => {
      const { staffing = NOBODY, notices } = decodeLink(published, fragment);
      const said = (kind: string) =>
        notices.flatMap((notice) => (notice.kind === kind && 'ids' in notice ? notice.ids : []));
      for (const [role, form] of staffing) {
        // Nobody comes along, and nobody is engaged in another way without a word of it.
        expect(company.has(role), role).toBe(true);
        if (company.get(role) !== form) expect(said('unclear')).toContain(role);
      }
      if (staffing.size < company.size) expect(said('unknown').length).toBeGreaterThan(0);
      else if (notices.length === 0) whole += 1;
      // On the way through pages that have no matrix it stays what it is.
      const carried = decodeLink(published, `#ordlistan&${companyPart(fragment)}`);
      expect(sameStaffing(carried.staffing ?? NOBODY, staffing)).toBe(true);
    }),
    { numRuns: RUNS },
  );
  console.log(`${whole} of ${RUNS} damaged links were restored whole, without a notice`);
  expect(whole).toBeGreaterThan(RUNS / 2);
});
