import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../../..');

/** A generator and an npm that say as much as the real ones, but are done at once. */
const GENERATOR = `
import { writeFileSync } from 'node:fs';
for (let page = 0; page < 200; page += 1) console.log('▶ src/pages/' + page);
// Not process.exit, which may cut off what has been said.
if (process.env.BROKEN) { console.error('[ERROR] ENOSPC: no space left on device'); process.exitCode = 1; }
else writeFileSync(process.argv.at(-1) + '/404.html', 'Sidan finns inte.');`;
const NPM = `
console.log('added 812 packages in 41s');
if (process.env.BROKEN_NPM) { console.error('npm error code E404'); console.error('npm error 404'); process.exit(1); }`;

let dir = '';
let running: ChildProcess | undefined;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'start-'));
  for (const name of [
    'scripts',
    'src/settings.mjs',
    'src/content-paths.mjs',
    'src/fingerprint.mjs',
    'package-lock.json',
  ]) {
    cpSync(join(project, name), join(dir, name), { recursive: true });
  }
  write('node_modules/astro/bin/astro.mjs', GENERATOR);
  write('npm.mjs', NPM);
  symlinkSync(join(project, 'node_modules/sirv'), join(dir, 'node_modules/sirv'));
});

afterEach(() => {
  running?.kill();
  rmSync(dir, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

/** What `npm start` says until it shows the site or ends, line by line. */
async function start(env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: dir,
    env: { ...process.env, npm_execpath: join(dir, 'npm.mjs'), PORT: '0', ...env },
  });
  running = child;
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    said += text;
  });
  await new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.stdout.on('data', () => said.includes('http://') && resolve());
  });
  return said.trim().split(/\n+/);
}

test('npm start says what it does and how long it takes, and the address last', async () => {
  expect(await start()).toEqual([
    'Hämtar paket, ungefär en minut …',
    'Bygger sidorna, ungefär en halv minut …',
    expect.stringMatching(/^Klart på \d+ sekunder: 1 sida i dist\/\.$/),
    'Stoppa med Ctrl+C.',
    expect.stringMatching(/^Guiden finns på http:\/\/127\.0\.0\.1:\d+\/$/),
  ]);
});

test('a build that stops says why, and keeps every line that the generator said', async () => {
  const said = await start({ BROKEN: '1' });
  expect(said).toEqual([
    'Hämtar paket, ungefär en minut …',
    'Bygger sidorna, ungefär en halv minut …',
    'Disken är full. Frigör plats och bygg igen.',
    expect.stringContaining('.build/fel.txt'),
    'Guiden kunde inte byggas. Läs raderna ovanför.',
  ]);
  const kept = readFileSync(join(dir, '.build/fel.txt'), 'utf8').trim().split('\n');
  expect(kept).toHaveLength(201);
  expect(kept).toContain('[ERROR] ENOSPC: no space left on device');
});

test('what npm says when it fails stands there whole', async () => {
  expect(await start({ BROKEN_NPM: '1' })).toEqual([
    'Hämtar paket, ungefär en minut …',
    'npm error code E404',
    'npm error 404',
    'Paketen gick inte att installera. Läs raderna ovanför.',
  ]);
});
