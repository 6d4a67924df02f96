import fc from 'fast-check';
import type { Engagement, RequiredLevel, RuleFramework } from '../../src/domain/framework.ts';
import { encodeLink } from '../../src/domain/link.ts';
import type { Staffing } from '../../src/domain/staffing.ts';

/** Any staffing that the framework's catalogue allows. */
export function staffingOf(framework: RuleFramework): fc.Arbitrary<Staffing> {
  const role = (id: string, engagements: readonly Engagement[]) =>
    fc
      .option(fc.constantFrom(...engagements), { nil: undefined })
      .map((form) => [id, form] as const);
  return fc
    .tuple(...framework.specialists.map(({ id, engagements }) => role(id, engagements)))
    .map(
      (roles) =>
        new Map(roles.filter((entry): entry is [string, Engagement] => entry[1] !== undefined)),
    );
}

const level = fc.constantFrom<RequiredLevel>(1, 2, 3, 4);

/** Any framework of the right shape, with areas of both kinds and roles of every kind. */
export const anyFramework: fc.Arbitrary<RuleFramework> = fc
  .record({ areas: fc.integer({ min: 1, max: 4 }), competences: fc.integer({ min: 1, max: 12 }) })
  .chain(({ areas, competences }) => {
    const areaIds = Array.from({ length: areas }, (_, n) => `omrade-${n}`);
    const ids = Array.from({ length: competences }, (_, n) => `kompetens-${n}`);
    return fc.record({
      areas: fc.tuple(
        ...areaIds.map((id) =>
          fc.record(
            {
              id: fc.constant(id),
              delegable: fc.boolean(),
              doesNotSpread: fc.constant('sprids inte'),
              moreIsAdvantage: fc.constant('mer är bättre'),
            },
            { requiredKeys: ['id', 'delegable'] },
          ),
        ),
      ),
      competences: fc.tuple(
        ...ids.map((id) =>
          fc
            .record({ area: fc.constantFrom(...areaIds), a: level, b: level })
            .map(({ area, a, b }) => ({
              id,
              area,
              baseline: Math.max(a, b) as RequiredLevel,
              floor: Math.min(a, b) as RequiredLevel,
            })),
        ),
      ),
      specialists: fc
        .array(
          fc.record({
            engagements: fc.constantFrom<readonly [Engagement, ...Engagement[]]>(
              ['employed', 'external'],
              ['external'],
              ['employed'],
            ),
            covers: fc.dictionary(fc.constantFrom(...ids), level, { maxKeys: 4 }),
            supports: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
          }),
          { maxLength: 8 },
        )
        .map((roles) => roles.map((role, n) => ({ id: `roll-${n}`, ...role }))),
      rules: fc.record(
        {
          externalFloor: level,
          supplierRaise: fc.record({
            competence: fc.constantFrom(...ids),
            externalPartnersAtLeast: fc.integer({ min: 1, max: 3 }),
            raiseBy: fc.integer({ min: 1, max: 2 }),
            max: level,
          }),
        },
        { requiredKeys: ['externalFloor'] },
      ),
    });
  });

/** A framework together with a staffing that its catalogue allows. */
export const frameworkAndStaffing = anyFramework.chain((framework) =>
  fc.record({ framework: fc.constant(framework), staffing: staffingOf(framework) }),
);

/** What programs and people do to a link on its way, one at a time. */
type Damage = (link: string) => string;

const escapedSigns =
  (escaped: (sign: string) => string): Damage =>
  (link) =>
    link.replace(/[&,:=]/g, escaped);
const insert =
  (what: string, at: number): Damage =>
  (link) => {
    const place = Math.floor(at * (link.length + 1));
    return link.slice(0, place) + what + link.slice(place);
  };

const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constantFrom<Damage>(
    encodeURIComponent,
    (link) => encodeURIComponent(encodeURIComponent(link)),
    (link) => link.replaceAll(',', '%2C').replaceAll(':', '%3A'),
    (link) => link.replaceAll('&', '&amp;'),
    (link) => link.replaceAll('&', '&amp;amp;'),
    escapedSigns((sign) => `&#${sign.charCodeAt(0)};`),
    escapedSigns((sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
    escapedSigns((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    escapedSigns((sign) => ({ '&': '&amp;', ',': '&comma;', ':': '&colon;' })[sign] ?? '&equals;'),
    (link) => link.replaceAll('=', '=3D'),
    (link) => link.toUpperCase().replaceAll('%2C', '%2c'),
    (link) => link.replace('har', 'Har'),
    (link) => link.replace('har', 'hår'),
    (link) => link.replace('har', 'har'.normalize('NFD')),
    (link) => link.replace('har=', 'har = '),
    (link) => link.replace('har=', 'har:'),
    (link) => link.replace('har=', 'har[]='),
    (link) => link.replace(/,(?=[a-z])/, '&har='),
    (link) => link.replace(/^/, '&har=&'),
    (link) => link.replaceAll('-', '\u2011'),
    (link) => link.replaceAll('-', '–'),
    (link) => link.replaceAll('-', '—'),
    (link) => link.replaceAll('-', '_'),
    (link) => link.replaceAll('-', '- '),
    (link) => link.replaceAll('-', '-%0A'),
    (link) => link.replaceAll(':', '：'),
    (link) => link.replaceAll(':', ': '),
    (link) => link.replaceAll(',', ', '),
    (link) => link.replaceAll(',', '%0D%0A'),
    (link) => `"${link}"`,
    (link) => `”${link}”`,
    (link) => `(${link})`,
    (link) => `[${link}]`,
    (link) => `**${link}**`,
    (link) => `!/${link}`,
    (link) => `%23${link}`,
    (link) => `returer&${link}`,
    (link) => `returer/${link}`,
    (link) => link.replace(/webbyra/, 'webbyrå'.normalize('NFD')),
  ),
  fc
    .constantFrom(';', '+', '|', '，', '،', '、', ' ', '/')
    .map((sign) => (link: string) => link.replaceAll(',', sign)),
  fc
    .constantFrom('.', '!', ')', '…', '’', '”', '*', '~', '/', '#', '%', ',', '=', '\u00ad', ').')
    .map((end) => (link: string) => link + end),
  fc
    .constantFrom('&utm_source=x', '?utm_source=x&utm_medium=y', '&gclid=Q', '?fbclid=hr', '&v=1')
    .map((end) => (link: string) => link + end),
  fc
    .constantFrom('%', '%E0%A4%A', ',%C0%AF', '&100%', ',🚀', ',astronaut', ':')
    .map((end) => (link: string) => link + end),
  // In the middle of anything, also of a role, of a form and of the key.
  fc
    .tuple(
      fc.constantFrom('\u00ad', '\u200b', '\u2060', '\u202e', '%C2%AD', '&shy;', '\\', '\u0000'),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
    )
    .map(([sign, at]) => insert(sign, at)),
);

/**
 * A company, the link that we write for it, and the same link as it looks once it has been damaged
 * up to four times over.
 */
export function mangled(framework: RuleFramework): fc.Arbitrary<{
  readonly company: Staffing;
  readonly original: string;
  readonly fragment: string;
}> {
  return fc
    .tuple(
      staffingOf(framework).filter(({ size }) => size > 0),
      fc.array(anyDamage, { maxLength: 4 }),
    )
    .map(([company, damages]) => {
      const original = encodeLink(framework, company);
      return {
        ...{ company, original },
        fragment: `#${damages.reduce((link, damage) => damage(link), original)}`,
      };
    });
}
