import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { encodeLink } from '../../src/domain/link.ts';
import { decodeLink } from '../../src/domain/link-reading.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { NOBODY, sameStaffing } from '../../src/domain/staffing.ts';
import { ad } from '../../src/export/ad.ts';
import { NO_CHOICES } from '../../src/export/choices.ts';
import { interview } from '../../src/export/interview.ts';
import { matrixDocument } from '../../src/export/matrix.ts';
import { profile } from '../../src/export/profile.ts';
import { hiringFramework } from '../../src/islands/hiring/props.ts';
import { checkArticles } from '../../src/schemas/articles/checks.ts';
import { checkFields } from '../../src/schemas/articles/fields.ts';
import { readFramework } from '../../src/schemas/framework/read.ts';
import { siteConfig } from '../../src/schemas/site.ts';
import { inSentence } from '../../src/text/swedish.ts';
import { staffingOf } from '../support/arbitraries.ts';
import { example, publisher } from '../support/framework.ts';
import { resultOf, textsOf } from '../support/hiring.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Those that the guide shows: the others are drafts.
describe.each(siteConfig(`${root}content`).examples ?? [])('the example %s', (name) => {
  const content = `${root}exempel/${name}/content`;
  const framework = readFramework(`${content}/matrix`, { publisher });
  const index = indexFramework(framework);

  it('has sound articles, one for each area', () => {
    expect(checkArticles(content, { publicDir: `${root}public` })).toEqual([]);
    expect(checkFields(content)).toEqual([]);
    expect(readdirSync(`${content}/omraden`).toSorted()).toEqual(
      framework.areas.map(({ id }) => `${id}.mdx`).toSorted(),
    );
  });

  it('keeps to the rule: never below the floor, and only steering partners above the baseline', () => {
    fc.assert(
      fc.property(staffingOf(framework), (staffing) => {
        for (const { competence, required, baseline } of requirements(index, staffing)) {
          const { floor = 0 } = framework.competences.find(({ id }) => id === competence) ?? {};
          expect(required).toBeGreaterThanOrEqual(floor);
          if (competence !== framework.rules.supplierRaise?.competence) {
            expect(required).toBeLessThanOrEqual(baseline);
          }
        }
      }),
    );
  });

  it('has documents of its own role', () => {
    const shown = hiringFramework(framework);
    const result = resultOf(shown, NOBODY);
    const documents = [
      profile(shown, result, NO_CHOICES),
      interview(shown, result, NO_CHOICES),
      ad(shown, result, NO_CHOICES),
      matrixDocument(shown, result, 'https://exempel.se/'),
    ];
    for (const document of documents) {
      expect(document.title.toLowerCase()).toContain(inSentence(framework.role.name));
      expect(document.publisher).toBe(publisher);
      expect(textsOf(document).join('\n')).not.toMatch(/e-commerce|e-handel|Kompetensmatrisen/i);
    }
  });

  it('has links that come back with any company', () => {
    fc.assert(
      fc.property(staffingOf(framework), (staffing) => {
        const { staffing: read = new Map(), notices } = decodeLink(
          framework,
          encodeLink(framework, staffing),
        );
        return notices.length === 0 && sameStaffing(read, staffing);
      }),
    );
  });

  it('lets every role that covers something change something', () => {
    for (const { id, covers, engagements } of framework.specialists) {
      if (Object.keys(covers).length === 0) continue;
      const changed = engagements.some((form) =>
        requirements(index, new Map([[id, form]])).some(
          ({ required, baseline }) => required !== baseline,
        ),
      );
      expect(changed, id).toBe(true);
    }
  });
});

describe('the head of logistics, reckoned by hand', () => {
  const index = indexFramework(example.framework);
  test.each(example.vectors)('$id: $why', ({ specialists, required }) => {
    const found = requirements(index, new Map(Object.entries(specialists)));
    expect(found.map((row) => row.required).join('')).toBe(required.replaceAll(' ', ''));
  });
});
