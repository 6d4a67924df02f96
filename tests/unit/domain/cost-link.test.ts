import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type CostLink,
  decodeCostLink,
  encodeCostLink,
  fits,
  startValues,
} from '../../../src/domain/cost-link.ts';
import { nameOfParameter } from '../../../src/domain/cost-parameters.ts';
import { PARAMETER_NAMES } from '../../../src/domain/role-cost.ts';
import { anyCostValues, publishedCost as defaults } from '../../support/cost.ts';

const start = startValues(defaults);
const read = (fragment: string) => decodeCostLink(defaults, fragment);

describe('writing a link', () => {
  it('says nothing where nothing differs', () => {
    expect(encodeCostLink(defaults, start)).toBe('');
    expect(encodeCostLink(defaults, start, { section: 'steg', company: 'har=hr' })).toBe(
      'steg&har=hr',
    );
  });

  it('names what differs in the order of the fields, with the year, so that a person can read it', () => {
    const values = { ...start, employerFee: 20.81, salary: 60_000 };
    expect(encodeCostLink(defaults, values, { company: 'har=hr&v=2' })).toBe(
      'har=hr&v=2&kostnad=lon:60000,arbetsgivaravgift:20.81,ar:2026',
    );
  });
});

describe('reading a link', () => {
  const salary = { ...start, salary: 60_000 };
  const none = { company: '', notices: [] };
  const rows: readonly (readonly [why: string, fragment: string, CostLink])[] = [
    ['nothing at all', '', none],
    ['a section only', '#steg', { ...none, section: 'steg' }],
    ['a company only', '#har=hr', { ...none, company: 'har=hr' }],
    ['a salary', '#kostnad=lon:60000', { ...none, values: salary }],
    [
      'all three, in any order',
      '#kostnad=lon:60000,ar:2026&steg&har=hr&v=2',
      { section: 'steg', company: 'har=hr&v=2', values: salary, notices: [] },
    ],
    [
      'encoded by a mail program',
      '#har%3Dhr%26kostnad%3Dlon%3A60000%2Car%3A2026',
      { company: 'har=hr', values: salary, notices: [] },
    ],
    [
      'capitals, spaces and the end of a sentence',
      '#kostnad= Lon:60000 ).',
      { ...none, values: salary },
    ],
    ['what is the same as at the start', '#kostnad=lon:55000', { ...none, values: start }],
    [
      'what is no parameter, no number, or outside the limits',
      '#kostnad=lon:60000,lön:5,timpris:gratis,veckor:53,plats:-1,semesterdagar:2.5,__proto__:1,byra-1',
      {
        company: '',
        values: salary,
        notices: [
          {
            kind: 'unusable',
            items: [
              'lön:5',
              'timpris:gratis',
              'veckor:53',
              'plats:-1',
              'semesterdagar:2.5',
              '__proto__:1',
              'byra-1',
            ],
          },
        ],
      },
    ],
    [
      'two things about the same parameter',
      '#kostnad=lon:60000,lon:60000,lon:70000',
      { company: '', values: salary, notices: [{ kind: 'unusable', items: ['lon:70000'] }] },
    ],
    [
      'the values of another year',
      '#kostnad=lon:60000,ar:2025',
      { company: '', values: salary, notices: [{ kind: 'year', year: 2025 }] },
    ],
    [
      'broken encoding',
      '#har=hr&kostnad=%E0%A4%A',
      { company: 'har=hr', values: start, notices: [{ kind: 'malformed' }] },
    ],
  ];
  test.each(rows)('%s', (_why, fragment, expected) => {
    expect(read(fragment)).toEqual(expected);
  });

  it('refuses what is longer than any calculation', () => {
    expect(read(`#kostnad=lon:60000${','.repeat(3000)}`).notices).toEqual([{ kind: 'tooLong' }]);
  });
});

describe('any input', () => {
  it('comes back unchanged when it was written by us', () => {
    fc.assert(
      fc.property(
        anyCostValues,
        fc.constantFrom('', 'steg', 'rakna'),
        fc.constantFrom('', 'har=hr', 'har=hr,cto:extern&v=2'),
        (values, section, company) => {
          const link = read(`#${encodeCostLink(defaults, values, { section, company })}`);
          expect(link.notices).toEqual([]);
          expect(link.values ?? start).toEqual(values);
          expect(link.section ?? '').toBe(section);
          expect(link.company).toBe(company);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('gives values that the fields take, and never throws (50 000 inputs)', () => {
    const ids = ['lon', 'timpris', 'arbetsgivaravgift', 'ar', 'kostnad=', 'har='];
    const almost = fc
      .array(
        fc.oneof(
          fc.constantFrom(...ids, ':', ',', '&', '=', '.', '%', '#', '-', 'NaN', 'Infinity', '1e9'),
          fc.integer().map(String),
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom('<img src=x onerror=alert(1)>', '\u202e', '%00', '__proto__', '😀'),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    const hostile = fc.oneof(
      almost,
      almost.map((text) => `#kostnad=${text}`),
      fc.string({ unit: 'binary', maxLength: 3_000 }),
    );
    fc.assert(
      fc.property(hostile, (fragment) => {
        const { values = start, notices } = read(fragment);
        return (
          notices.length <= 2 &&
          Object.keys(values).length === PARAMETER_NAMES.length &&
          defaults.parameters.every((parameter) => fits(parameter, values[parameter.name]))
        );
      }),
      { numRuns: 50_000 },
    );
  });

  it('is never dropped in silence: each part is used or named', () => {
    const item = fc
      .tuple(
        fc.constantFrom('lon', 'timpris', 'veckor', 'lonen', 'ar'),
        fc.oneof(fc.integer({ min: -9, max: 99_999 }).map(String), fc.constantFrom('x', '', '1,5')),
      )
      .map(([id, value]) => `${id}:${value}`.replaceAll(',', ';'));
    fc.assert(
      fc.property(item, (written) => {
        const { values = start, notices } = read(`#kostnad=${written}`);
        const [id = '', value = ''] = written.split(':');
        const name = nameOfParameter(id);
        const used = name !== undefined && values[name] === Number(value) && value !== '';
        const isThisYear = id === 'ar' && Number(value) === defaults.year;
        expect(used || isThisYear || notices.length === 1, written).toBe(true);
      }),
    );
  });
});
