// What the commands share. Runs on plain Node 20 before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  chooseContentDir,
  contentOf,
  contentSettingProblems,
  EXAMPLES,
  filesOf,
} from '../../src/content-paths.mjs';
import { settingProblems } from '../../src/settings.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
// Nothing that these commands start reports to anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed');

/**
 * Ends the command with one clear line instead of a stack trace.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/**
 * What went wrong, in words, whatever was thrown.
 * @param {unknown} error
 */
export function message(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * What a program is started with, and who hears what it says, and its complaints, instead of the
 * screen.
 * @typedef {import('node:child_process').SpawnOptions & {
 *   onOutput?: (text: string) => void, onError?: (text: string) => void,
 * }} RunOptions
 */

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end. Resolves with its exit code; output goes straight to the screen. Who
 * asks this process to end asks the program too, and this process ends as it did.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { onOutput, onError, ...options } = {}) {
  return new Promise((resolve) => {
    const to = (/** @type {unknown} */ hears) => (hears === undefined ? 'inherit' : 'pipe');
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = ['inherit', to(onOutput), to(onError)];
    const child = spawn(program, args, { cwd: root, stdio, ...options });
    child.stdout?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
    child.stderr?.setEncoding('utf8').on('data', (text) => onError?.(text));
    /** @type {NodeJS.Signals | undefined} */
    let asked;
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      asked = signal;
      child.kill(signal);
    };
    const done = (/** @type {number} */ code) => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, pass);
      if (asked === undefined) resolve(code);
      else process.kill(process.pid, asked);
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    // npm starts us through a shell, which doesn't pass on what ends it: we find out that it is gone.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) pass('SIGTERM');
    }, 500).unref();
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      done(1);
    });
    child.on('close', (code, signal) => done(code ?? (signal === null ? 0 : 1)));
  });
}

/** Installs the locked packages, unless exactly those are installed already. */
export async function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    giveUp(`Node ${process.versions.node} är för gammal. Installera Node 20 eller senare.`);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Hämtar paket, ungefär en minut …');
  // npm itself, as it was started, so that this works where `npm` is a shell script too. Its warnings
  // are about the reader's Node, and the project brings its own.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error'];
  // How many packages there were is no news; what goes wrong is told on the other stream.
  const quiet = { onOutput: () => {} };
  const code =
    npm === undefined
      ? await run('npm', args, { ...quiet, shell: process.platform === 'win32' })
      : await run(process.execPath, [npm, ...args], quiet);
  if (code !== 0) giveUp('Paketen gick inte att installera. Läs raderna ovanför.');
  writeFileSync(stamp, wanted);
}

/**
 * Runs a script on the project's own Node, whatever the machine has.
 * @param {string} script
 * @param {string[]} [args]
 * @param {RunOptions} [options]
 */
export function node(script, args = [], options = {}) {
  const own = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return run(existsSync(own) ? own : process.execPath, [join(root, script), ...args], options);
}

/**
 * Lets a command show another matrix than the guide's: `npm start -- exempel/min-roll`. The folder
 * has a `content/` of the same shape.
 * @param {string | undefined} [folder] The first word after the command, unless told.
 * @returns The folder, where another matrix is chosen.
 */
export function chooseContent(
  folder = process.argv.slice(2).find((word) => !word.startsWith('-')),
) {
  if (folder === undefined) return undefined;
  const content = contentOf(folder);
  const { matrix } = filesOf(content);
  if (!existsSync(join(root, matrix))) {
    giveUp(`${matrix}/ finns inte. Kopiera ${EXAMPLES}/logistikchef/ till ${folder} först.`);
  }
  chooseContentDir(content);
  return folder;
}

/** Ends the command where a setting has the wrong form, before anything is started. */
export function checkSettings() {
  const problems = [...settingProblems(), ...contentSettingProblems(root)];
  if (problems.length > 0) giveUp(problems.join('\n'));
}

/** The folder with the built site; ends the command where nothing has been built. */
export function builtSite() {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, '404.html'))) {
    giveUp('Det finns inget bygge i dist/. Kör "npm run build" först.');
  }
  return dist;
}

/** Builds the site into `dist/`; a build that fails leaves the earlier one in place. */
export async function build() {
  return (await node('scripts/build.mjs')) === 0;
}
