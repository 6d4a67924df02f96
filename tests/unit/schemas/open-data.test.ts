import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/domain/framework.ts';
import type { Addresses } from '../../../src/export/addresses.ts';
import { matrixJson } from '../../../src/export/matrix-json.ts';
import { openDataSchema } from '../../../src/schemas/open-data.ts';
import { ajv } from '../../support/ajv.ts';
import { example, published, tiny, versioned } from '../../support/framework.ts';

const site = 'https://guiden.test/';
const at: Addresses = {
  site,
  matrix: `${site}matris/`,
  area: (area) => `${site}${area}/`,
  competence: (area, competence) => `${site}${area}/${competence}/`,
  specialist: (specialist) => `${site}${specialist}/`,
  data: (file) => `${site}data/${file}`,
};

const validate = ajv.compile(openDataSchema('Butikschef', at.data('matris.schema.json')));
const dataOf = (framework: Framework) => JSON.parse(JSON.stringify(matrixJson(framework, at)));

describe('the schema of the open data', () => {
  it.each([
    ['the published framework', published],
    ['the example', example.framework],
    ['another framework', tiny],
    ['one in its second version', versioned],
  ])('fits %s', (_, framework) => {
    validate(dataOf(framework));
    expect(validate.errors ?? []).toEqual([]);
  });

  const data = dataOf(versioned);
  it.each([
    ['a role’s id, which is the site’s own', 'role', { id: 'butikschef' }],
    ['an empty name', 'role', { name: '' }],
    ['an address that is none', 'publisher', { url: 'här' }],
    ['a date that is none', '', { date: '2026-13-01' }],
    ['another language', '', { language: 'en' }],
    ['a level that an external partner can’t have', 'rules', { externalFloor: 0 }],
    ['half a person', 'rules/supplierRaise', { raiseBy: 0.5 }],
    ['no level of the scale', 'levels/0', { level: 5 }],
    ['a priority below the highest', 'areas/0', { priority: 0 }],
    ['words for a level that does not exist', 'competences/0/anchors', { 5: 'Mer.' }],
    ['a concept of an unknown scheme', 'competences/0', { closeMatch: [{ scheme: 'O*NET' }] }],
    ['an ESCO concept as its file has it', 'competences/0', { esco: [] }],
    ['a code of SFIA in small letters', 'competences/0', { sfia9: 'digm' }],
    ['a change without its version', 'competences/0', { levelsChanged: { date: '2026-01-01' } }],
    ['a specialist who can’t be engaged', 'specialists/0', { engagements: [] }],
    ['a specialist who is there in another way', 'specialists/0', { engagements: ['hyrd'] }],
    ['a competence that is none', 'specialists/0/covers', { 'Två ord': 1 }],
    ['a level that nobody can have', 'specialists/0/covers', { kassa: 0 }],
    ['a mark that is for the build only', 'versions/0', { mark: '0123456789ab' }],
  ])('does not fit %s', (_, place, change) => {
    const copy = structuredClone(data);
    const steps = place.split('/').filter((step) => step !== '');
    Object.assign(
      steps.reduce((inner, step) => inner[step], copy),
      change,
    );
    expect(validate(copy)).toBe(false);
  });
});
