import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { versionsIn } from '../../../scripts/lib/changelog.mjs';

const CHANGELOG = `# Ändringar

Det som en läsare eller författare märker, senaste först.

## Inte utgivet

- Något som kommer.

## 1.2.0 – 2026-12-01

- En ny sida.
- Ett ord i 0.9.0 rättat.

### För den som bygger

- Ett nytt kommando.

## 1.10.0-beta – 2026-11-30

- Räknas inte.

## 0.1.0 – 2026-11-24

- Den första.
`;

test('each version that has been given out has its own text, the newest first', () => {
  const versions = versionsIn(CHANGELOG);
  expect([...versions.keys()]).toEqual(['1.2.0', '0.1.0']);
  expect(versions.get('1.2.0')).toBe(
    '- En ny sida.\n- Ett ord i 0.9.0 rättat.\n\n### För den som bygger\n\n- Ett nytt kommando.',
  );
});

test('where nothing has been given out there is nothing to release', () => {
  expect(versionsIn('# Ändringar\n\n## Inte utgivet\n\n- Något.\n').size).toBe(0);
});

test('our own log has no version of the wrong form', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../CHANGELOG.md'), 'utf8');
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.filter((heading) => heading !== 'Inte utgivet')).toHaveLength(
    versionsIn(text).size,
  );
});
