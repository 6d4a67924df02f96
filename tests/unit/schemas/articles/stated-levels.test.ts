import { expect, test } from 'vitest';
import { readArticles } from '../../../../src/schemas/articles/source.ts';
import { formerLevels } from '../../../../src/schemas/articles/stated-levels.ts';
import { project } from '../project.ts';

const COMPETENCES = [
  { id: 'kassa', name: 'Kassa', area: 'butik', baseline: 3 },
  { id: 'skyltning', name: 'Skyltning', area: 'butik', baseline: 2 },
] as const;
const CHANGED = {
  date: '2026-11-20',
  changes: [{ competence: 'kassa', why: 'Nya kassor.', baseline: 2 }],
} as const;

function told(
  body: string,
  updated = '2026-11-19',
  newest: Parameters<typeof formerLevels>[2] = CHANGED,
) {
  using site = project();
  site.write('content/guide/nytt.mdx', `---\nupdated: ${updated}\n---\n\n${body}\n`);
  const articles = readArticles(`${site.root}/content`, site.root);
  return formerLevels(
    articles.filter(({ name }) => name === 'nytt'),
    COMPETENCES,
    newest,
  );
}

test.each([
  'Kassa ligger på nivå 2.',
  'I [betalningen](/omraden/butik/kassa/) är kravet 2.',
  '| Kassa | 2 |',
  'För kassa krävs 2, inte mer. Skyltning är något annat.',
])('a line that says the former level is told: %s', (line) => {
  expect(told(line)).toEqual([
    {
      file: 'content/guide/nytt.mdx',
      line: 5,
      message: 'Här står Kassa och talet 2, men kravet är nu 3.',
      fix: 'Läs om raden, och sätt `updated` till dagens datum.',
    },
  ]);
});

test.each([
  ['the level of today', 'Kassa ligger på nivå 3.'],
  ['a competence that hasn’t changed', 'Skyltning ligger på nivå 2.'],
  ['two competences, of which either may be meant', 'Kassa går före skyltning på nivå 2.'],
  ['other numbers', 'Kassa: 2,5 minuter, 1–2 dagar, 20 kronor, 2026-11-02 och v2.'],
  ['an address', 'Kassa står i [en lista](/guide/2/).'],
])('nothing is told of %s', (_, line) => {
  expect(told(line)).toEqual([]);
});

test('nor of an article that has been updated since, or where no baseline has changed', () => {
  expect(told('Kassa ligger på nivå 2.', '2026-11-20')).toEqual([]);
  expect(told('Kassa ligger på nivå 2.', '2026-11-19', { ...CHANGED, changes: [] })).toEqual([]);
});
