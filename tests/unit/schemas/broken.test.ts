import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesOf, problemsOf, project } from './project.ts';

interface Expected {
  readonly at: string;
  /** Words that the author needs to understand what is wrong. */
  readonly wrong: string;
  /** Words that the author needs to put it right. */
  readonly fix: string;
}

const KINDS: Readonly<Record<string, readonly Expected[]>> = {
  'bad-yaml': [
    { at: 'content/matrix/profiles.yaml:4', wrong: 'innehåller ett kolon', fix: 'efter `>-`' },
  ],
  'duplicate-key': [
    {
      at: 'content/matrix/rules.yaml:2',
      wrong: 'Nyckeln `externalFloor` står två gånger',
      fix: 'Ta bort den ena',
    },
  ],
  'unknown-key': [
    {
      at: 'content/matrix/areas.yaml:11',
      wrong: 'nyckeln `sumary` finns inte',
      fix: 'Menade du `summary`?',
    },
  ],
  'missing-text': [
    {
      at: 'content/matrix/levels.yaml:16',
      wrong: 'Nivån `3`: `behaviour` saknas',
      fix: 'Lägg till `behaviour: …`',
    },
  ],
  'unknown-id': [
    {
      at: 'content/matrix/specialists.yaml:24',
      wrong: 'Kompetensen `skyltningen` finns inte',
      fix: 'Menade du `skyltning`?',
    },
  ],
  'duplicate-id': [
    {
      at: 'content/matrix/profiles.yaml:6',
      wrong: 'Id:t `kvartersbutik` används redan på rad 1',
      fix: 'eget id',
    },
  ],
  'alias-cycle': [
    {
      at: 'content/matrix/specialists.yaml:4',
      wrong: 'cirkel: `kassaansvarig` → `dekorator` → `kassaansvarig`',
      fix: 'ta bort det hos den andra',
    },
    {
      at: 'content/matrix/specialists.yaml:19',
      wrong: 'cirkel: `dekorator` → `kassaansvarig` → `dekorator`',
      fix: 'ta bort det hos den andra',
    },
  ],
  'floor-above-baseline': [
    {
      at: 'content/matrix/competences.yaml:39',
      wrong: 'Kompetensen `kassa`: golvet 4 är högre än kravet 3',
      fix: 'Sänk `floor` till högst 3',
    },
  ],
  'missing-anchor': [
    {
      at: 'content/matrix/competences.yaml:43',
      wrong: 'Kompetensen `kassa`: det saknas text för nivå 2',
      fix: 'Lägg till `"2": …` under `anchors`',
    },
  ],
  'retired-id': [
    {
      at: 'content/matrix/published.yaml:13',
      wrong: 'Id:t `kassabitrade` har publicerats men finns inte längre',
      fix: 'skriv `kassabitrade` under `aliases`',
    },
  ],
  'unpublished-id': [
    {
      at: 'content/matrix/specialists.yaml:16',
      wrong: 'Id:t `dekorator` är nytt',
      fix: 'Lägg till raden `- dekorator` sist under `specialists`',
    },
  ],
  'unrecorded-level': [
    {
      at: 'content/matrix/versions.yaml:5',
      wrong: 'version 2 säger gällde förut leder inte tillbaka till version 1',
      fix: 'Gå igenom `changes` i version 2',
    },
  ],
  'bad-frontmatter': [
    { at: 'content/guide/kassan.mdx:2', wrong: 'innehåller ett kolon', fix: 'citattecken' },
  ],
  'missing-description': [
    {
      at: 'content/guide/kassan.mdx:2',
      wrong: 'Artikeln saknar `description`',
      fix: '50–160 tecken',
    },
  ],
  'file-name': [{ at: 'content/guide/Kassan_1.mdx', wrong: 'bara ha a–z', fix: '`kassan-1.mdx`' }],
  'duplicate-slug': [
    {
      at: 'content/guide/kassan.mdx:3',
      wrong: 'samma adress, `forsta-dagen`, som content/guide/forsta-dagen.mdx',
      fix: 'ändra dess `slug`',
    },
  ],
  'bad-mdx': [
    {
      at: 'content/guide/kassan.mdx:8',
      wrong: 'Taggen `<aside>` öppnas här men stängs inte',
      fix: 'Lägg till `</aside>`',
    },
  ],
  'missing-alt': [
    {
      at: 'content/guide/kassan.mdx:8',
      wrong: 'Bilden `/kassa.svg` saknar alternativtext',
      fix: 'Skriv vad bilden visar',
    },
  ],
  'missing-image': [
    {
      at: 'content/guide/kassan.mdx:8',
      wrong: 'Bilden `../bilder/lada.jpg` finns inte',
      fix: 'rätta sökvägen',
    },
  ],
  'duplicate-heading': [
    {
      at: 'content/guide/kassan.mdx:10',
      wrong: 'Id:t `pa-morgonen` finns redan på rad 6',
      fix: '{#eget-id}',
    },
  ],
  'orphan-article': [
    {
      at: 'content/omraden/lagret.mdx:1',
      wrong: 'Inget område i areas.yaml har id `lagret`',
      fix: 'Döp om filen efter områdets id, eller ta bort den',
    },
  ],
  'unknown-competence': [
    {
      at: 'content/guide/forsta-dagen.mdx:6',
      wrong: 'Kompetensen `skyltningen` finns inte',
      fix: 'Menade du `skyltning`?',
    },
  ],
  'unknown-term': [
    {
      at: 'content/glossary.yaml:4',
      wrong: 'Ordet `kvito` finns inte i ordlistan',
      fix: 'Menade du `kvitto`?',
    },
    {
      at: 'content/glossary.yaml:5',
      wrong: 'Kompetensen `kasan` finns inte',
      fix: 'Menade du `kassa`?',
    },
    {
      at: 'content/glossary.yaml:9',
      wrong: 'Id:t `kassa` används redan på rad 1',
      fix: 'Ge ordet ett eget id',
    },
  ],
  'broken-link': [
    {
      at: 'content/guide/kassan.mdx:7',
      wrong: '`/omraden/buttik/#kassa` leder till en sida som inte finns',
      fix: 'Menade du `/omraden/butik/`?',
    },
  ],
  'broken-anchor': [
    {
      at: 'content/guide/kassan.mdx:10',
      wrong: '`#kasan`, som inte finns på sidan /omraden/butik/',
      fix: 'Menade du `kassa`?',
    },
  ],
};

describe('each kind of mistake stops the build with file, line and what to do', () => {
  test.each(Object.keys(KINDS))('%s', (kind) => {
    using damaged = project(kind);
    const problems = problemsOf(damaged);
    const expected = KINDS[kind] ?? [];

    expect(messagesOf(problems)).toHaveLength(expected.length);
    for (const [index, { at, wrong, fix }] of expected.entries()) {
      const problem = problems[index];
      expect(messagesOf(problems)[index]).toMatch(new RegExp(`^${RegExp.escape(at)}: `));
      expect(problem?.message).toContain(wrong);
      expect(problem?.fix).toContain(fix);
    }
  });

  test('and no fixture is left without a row here', () => {
    const fixtures = readdirSync(resolve(import.meta.dirname, '../../fixtures/broken'));
    expect(fixtures.toSorted()).toEqual(Object.keys(KINDS).toSorted());
  });

  test('but the project that the fixtures damage is sound', () => {
    using sound = project();
    expect(messagesOf(problemsOf(sound))).toEqual([]);
  });
});

test('every message is whole sentences, first what is wrong and then what to do', () => {
  for (const kind of Object.keys(KINDS)) {
    using damaged = project(kind);
    for (const { message, fix } of problemsOf(damaged)) {
      for (const text of [message, fix]) {
        expect(text).toMatch(/^[\p{Lu}`]/u);
        expect(text).toMatch(/[.?]$/);
      }
    }
  }
});
