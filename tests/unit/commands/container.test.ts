import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// There is no engine for containers where the tests run, so each step is held against the project.
const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const steps = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line));
const stepsOf = (name: string) =>
  steps.filter((step) => step.startsWith(`${name} `)).map((step) => step.slice(name.length + 1));
const ignored = read('.dockerignore').trim().split('\n');

test('everything that is copied from the project is there, and isn’t left out', () => {
  const sources = stepsOf('COPY')
    .filter((step) => !step.startsWith('--from'))
    .flatMap((step) => step.split(' ').slice(0, -1));
  expect(sources).toContain('package-lock.json');
  for (const source of sources) {
    expect(existsSync(join(root, source)), source).toBe(true);
    expect(ignored, source).not.toContain(source.split('/')[0]);
  }
});

test('what git leaves out is left out, so that no one’s own build comes along', () => {
  const gitIgnored = read('.gitignore').trim().split('\n');
  const folders = gitIgnored
    .map((line) => line.replace(/\/$/, ''))
    .filter((line) => !line.includes('*'));
  expect(ignored).toEqual(expect.arrayContaining([...folders, '.git']));
});

test('it is built by commands and on a Node that the project has', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const commands = [
    ...stepsOf('RUN')
      .join('\n')
      .matchAll(/npm run (\w+)/g),
  ].map(([, name]) => name);
  expect(commands).toEqual(['build', 'release']);
  for (const command of commands) expect(scripts).toHaveProperty([String(command)]);
  expect(stepsOf('FROM')[0]).toMatch(new RegExp(`^node:${read('.nvmrc').trim()}-.* AS build$`));
});

test('nginx gets what the build released, on the port that is said', () => {
  const config = read('deploy/container/nginx.conf');
  const released = stepsOf('RUN')
    .join('\n')
    .match(/npm run release -- (\S+)/)?.[1];
  expect(stepsOf('COPY')).toContain(`--from=build ${released} ${released}`);
  for (const file of ['http', 'server']) {
    expect(config).toContain(`include ${released}/config/nginx/${file}.conf;`);
  }
  expect(config).toContain(`listen ${stepsOf('EXPOSE')[0]};`);
});
