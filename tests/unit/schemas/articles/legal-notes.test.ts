import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { contentPaths } from '../../../../src/content-paths.mjs';
import { checkedLongAgo } from '../../../../src/schemas/articles/facts.ts';
import { oldLegalLine, readLegalNotes } from '../../../../src/schemas/articles/legal-notes.ts';
import { project } from '../project.ts';

const LESSON = `- competence: kassa
  baselineReason: Någon måste kunna det.
  steps:
${[1, 2, 3, 4].map((to) => `    - { to: ${to}, task: Gör det., sign: Det märks. }\n`).join('')}  example:
    { title: Kassan, text: En butik säljer kaffe., sums: ["Kvar: 10 − 4 = 6 kr"], conclusion: Sälj mer. }
  mistake: Att vänta.
  legal:
    text: Kassan ska vara registrerad.
    sources: [{ name: Skatteverket, url: "https://exempel.se/kassa" }]
    checked: 2026-11-30
  resources: [{ name: Skatteverket, url: "https://exempel.se/", teaches: moms }]
`;

function withNote() {
  const site = project();
  site.write('content/matrix/learning.yaml', LESSON);
  return site;
}
const read = ({ root }: ReturnType<typeof project>) => readLegalNotes(join(root, 'content'), root);

it('has none on a site that teaches nothing', () => {
  using site = project();
  expect(read(site)).toEqual([]);
});

it('names the competence, the line, the source and the day', () => {
  using site = withNote();
  const notes = read(site);
  expect(notes.map(oldLegalLine)).toEqual([
    'content/matrix/learning.yaml:14: Det lagen säger om kassa kontrollerades 2026-11-30. Läs om källan: Skatteverket.',
  ]);
});

test.each([
  ['2027-11-30', 0],
  ['2027-12-01', 1],
])('is old on %s: %i', (today, old) => {
  using site = withNote();
  expect(checkedLongAgo(read(site), new Date(today))).toHaveLength(old);
});

it('leaves to the page what it says of every note', () => {
  const { learning } = contentPaths();
  const text = existsSync(learning) ? readFileSync(learning, 'utf8') : '';
  expect(text).not.toMatch(/juridisk rådgivning|senast kontrollerad/i);
});
