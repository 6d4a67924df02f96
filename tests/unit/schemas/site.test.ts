import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { checkSite, siteLinks } from '../../../src/schemas/site-checks.ts';
import { contrast, LOWEST_CONTRAST, PALETTE, readable } from '../../../src/styles/area-colours.ts';
import { readGrounds } from '../../../src/styles/colours.ts';
import { messagesOf, project } from './project.ts';

const NAME = `name: Butiksmatrisen
tagline: Om butikschefen
description: Vad en butikschef måste kunna.
`;
const colours = (...pairs: readonly string[]) =>
  `${NAME}colours:\n${pairs.map((pair) => `  - { ${pair} }\n`).join('')}`;
const GOOD = 'light: "#174a5c", dark: "#8fd0e6"';

/** What an author is told of a `site.yaml`, in a framework with two areas. */
function problems(file: string | undefined, areas = 2): readonly string[] {
  using site = project();
  if (file !== undefined) site.write('content/site.yaml', file);
  return messagesOf(checkSite(join(site.root, 'content'), site.root, areas));
}

it('asks for no more than a name and what the site is', () => {
  expect(problems(NAME)).toEqual([]);
  expect(problems(colours(GOOD, GOOD))).toEqual([]);
});

test.each([
  ['that there is none', undefined, ['content/site.yaml: Filen saknas. Lägg till den.']],
  [
    'that a key is missing',
    NAME.replace(/^tagline: .*\n/m, ''),
    ['content/site.yaml:1: Filen: `tagline` saknas.'],
  ],
  [
    'that a key is misspelt',
    NAME.replace('tagline', 'tagine'),
    ['content/site.yaml:2: Filen: nyckeln `tagine`'],
  ],
  [
    'that a colour is written otherwise',
    colours('light: röd, dark: "#8fd0e6"', GOOD),
    ['content/site.yaml:5: Filen: `colours`, post 1, `light` ska vara en färg med sex tecken'],
  ],
  [
    'that a colour is too faint in the light theme, with one near it that isn’t',
    colours('light: "#ff0000", dark: "#8fd0e6"', GOOD),
    [
      'content/site.yaml:5: Färg nummer 1, `#ff0000`, syns för dåligt i det ljusa temat: kontrasten är 3,4:1 men ska vara minst 7:1. Välj en mörkare, så som `#a30000`.',
    ],
  ],
  [
    'that a colour is too faint in the dark theme',
    colours(GOOD, 'light: "#174a5c", dark: "#333399"'),
    ['content/site.yaml:6: Färg nummer 2, `#333399`, syns för dåligt i det mörka temat'],
  ],
  [
    'that an area has no colour',
    colours(GOOD),
    ['content/site.yaml:4: Matrisen har 2 områden, men antalet färger är 1. Lägg till en rad'],
  ],
  [
    'that the logo is not there',
    `${NAME}logo: logo.svg\n`,
    ['content/site.yaml:4: Bilden `logo.svg` finns inte. Lägg den bredvid `site.yaml`'],
  ],
  [
    'that an example is not there',
    `${NAME}examples:\n  - logistik\n`,
    ['content/site.yaml:5: Mappen `exempel/logistik/content/matrix/` finns inte.'],
  ],
  [
    'that the parts of a list are in another order than the articles',
    `${NAME}sections:\n  guide:\n    parts:\n      - { title: Sedan, from: 12 }\n      - { title: Först, from: 1 }\n`,
    ['content/site.yaml:8: Delen börjar på 1, men den före börjar på 12. Skriv delarna'],
  ],
  [
    'that a link leads nowhere it could',
    `${NAME}links:\n  - { name: Vi, to: butiken.example }\n`,
    ['content/site.yaml:5: Filen: `links`, post 1, `to` ska vara en sida här, så som `/om/`'],
  ],
])('tells an author %s', (_, file, expected) => {
  const told = problems(file);
  expect(told).toHaveLength(expected.length);
  for (const [place, words] of expected.entries()) expect(told[place]).toContain(words);
});

it('asks for colours where the built-in ones are too few', () => {
  expect(problems(NAME, PALETTE.length)).toEqual([]);
  expect(problems(NAME, PALETTE.length + 1)[0]).toContain('Lägg till `colours`');
});

it('knows the line of each path that it leads to', () => {
  using site = project();
  const links = '  - { name: Om, to: /om/ }\n  - { name: Vi, to: "https://butiken.example/" }\n';
  site.write('content/site.yaml', `${NAME}links:\n${links}`);
  expect(siteLinks(join(site.root, 'content'), site.root)).toEqual([
    { file: 'content/site.yaml', line: 5, href: '/om/' },
  ]);
});

const tokens = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');

test.each(['light', 'dark'] as const)(
  'the built-in colours are read on every ground in %s',
  (theme) => {
    for (const ground of readGrounds(tokens, theme)) {
      for (const colour of PALETTE) {
        expect(contrast(colour[theme], ground)).toBeGreaterThanOrEqual(LOWEST_CONTRAST);
      }
    }
  },
);

it('reckons contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(readable('#123456', ['#ffffff'])).toBe('#123456');
});
