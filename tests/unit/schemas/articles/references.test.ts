import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContentReferences } from '../../../../src/schemas/articles/references.ts';
import { messagesOf, project, referenceProblems } from '../project.ts';

test('an area that has changed its id is told together with the article that was left behind', () => {
  using renamed = project();
  renameSync(
    join(renamed.root, 'content/omraden/butik.mdx'),
    join(renamed.root, 'content/omraden/butiken.mdx'),
  );
  expect(messagesOf(referenceProblems(renamed))).toEqual([
    'content/omraden/butiken.mdx:1: Inget område i areas.yaml har id `butiken`. Menade du `butik`? Döp om filen efter områdets id, eller ta bort den.',
    'content/matrix/areas.yaml:6: Området `butik` har ingen artikel. Skriv den i `content/omraden/butik.mdx`, eller döp om den som området hade förut.',
  ]);
});

test('a copy for another role is told by its own paths', () => {
  using copy = project();
  copy.remove('content/omraden/butik.mdx');
  const from = join(copy.root, '..');
  const [message = ''] = messagesOf(checkContentReferences(join(copy.root, 'content'), from));
  expect(message).toMatch(/^kompetens-\w+\/content\/matrix\/areas.yaml:6: /);
  expect(message).toMatch(/`kompetens-\w+\/content\/omraden\/butik.mdx`/);
});

test('a framework that cannot be read is left to its own messages', () => {
  using broken = project();
  broken.write('content/matrix/areas.yaml', '- id: [');
  expect(referenceProblems(broken)).toEqual([]);
});

test('a site without a glossary misses nothing', () => {
  using plain = project();
  expect(messagesOf(referenceProblems(plain))).toEqual([]);
});

test('a word of the glossary whose id is of another form is told with the form', () => {
  using words = project();
  words.write(
    'content/glossary.yaml',
    '- id: Svinn!\n  term: Svinn\n  definition: Det som försvann.\n',
  );
  expect(messagesOf(referenceProblems(words))).toEqual([
    'content/glossary.yaml:1: Ordet `Svinn!`: `id` ska vara ett id av a–z, siffror och bindestreck, så som `kravprofil`. Rätta `Svinn!`.',
  ]);
});
