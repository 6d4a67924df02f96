import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** How to change a file of the content, for a site that is built with these variables. */
async function linksTo(file: string, variables: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { contentFile, changeLinks } = await import('../../../src/site/repository.ts');
  return changeLinks('https://guiden.test/ordlista/', contentFile(file));
}

const REPO_URL = 'https://kod.test/grupp/matris/';

it('leads to the file and to a proposal where the source is kept', async () => {
  expect(await linksTo('glossary.yaml', { REPO_URL, REPO_BRANCH: 'huvud' })).toEqual({
    edit: 'https://kod.test/grupp/matris/edit/huvud/content/glossary.yaml',
    issue:
      'https://kod.test/grupp/matris/issues/new?template=text.yml&sida=https%3A%2F%2Fguiden.test%2Fordlista%2F',
  });
});

it.each([
  'exempel/logistikchef/content',
  './exempel/logistikchef/content/',
  `${process.cwd()}/exempel/logistikchef/content`,
])('finds the file of another content, given as %s', async (CONTENT_DIR) => {
  const { edit } = await linksTo('glossary.yaml', { REPO_URL, CONTENT_DIR });
  expect(edit).toBe(
    'https://kod.test/grupp/matris/edit/main/exempel/logistikchef/content/glossary.yaml',
  );
});

it('leads to no file where the content lies outside the project', async () => {
  expect(await linksTo('glossary.yaml', { REPO_URL, CONTENT_DIR: '../annat' })).not.toHaveProperty(
    'edit',
  );
});

it('leads to the page that tells how where no source is known', async () => {
  expect(await linksTo('glossary.yaml', { REPO_URL: '' })).toEqual({ issue: '/om/#sag-emot' });
});
