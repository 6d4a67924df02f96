import { expect, test } from 'vitest';
import { describeDamage } from '../damage.ts';
import { frameworkProblems, messagesOf, project } from '../project.ts';

describeDamage('published ids that are lost or not listed are told', [
  {
    why: 'a competence that has been renamed after it was published',
    edits: [['published', '  - kassa\n', '  - kassa\n  - kassalinje\n']],
    at: 'published.yaml:9',
    wrong: 'Id:t `kassalinje` har publicerats men finns inte längre',
    fix: 'Lägg tillbaka posten i competences.yaml',
  },
  {
    why: 'an area that isn’t on the list of published ids',
    edits: [['published', '  - butik\n', '']],
    at: 'areas.yaml:6',
    wrong: 'Id:t `butik` är nytt och står inte i published.yaml',
    fix: '`- butik` sist under `areas`',
  },
]);

test('a role that doesn’t fit its schema isn’t said to have lost its aliases too', () => {
  using damaged = project();
  damaged.edit('content/matrix/specialists.yaml', '  name: Kassaansvarig\n', '');
  expect(frameworkProblems(damaged)).toHaveLength(1);
});

test('a framework that has never been published isn’t held against a list', () => {
  using unpublished = project();
  unpublished.remove('content/matrix/published.yaml');
  expect(messagesOf(frameworkProblems(unpublished))).toEqual([]);
});
