// Installs what a test needs and the machine lacks, where that may be done: as root on Debian.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './tools.mjs';

/**
 * Installs Debian packages; false where that isn't possible here.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>}
 */
export async function installWithApt(packages) {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installerar ${packages.join(', ')} från Debian …`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const get = (/** @type {string[]} */ args) => run('apt-get', args, quiet);
  return (
    (await get(['update', '-qq'])) === 0 &&
    (await get(['install', '-y', '-qq', '--no-install-recommends', ...packages])) === 0
  );
}

/** Which Debian package each program outside the project comes from. */
const PACKAGES = {
  nginx: 'nginx',
  brotli_static: 'libnginx-mod-http-brotli-static',
  caddy: 'caddy',
  openssl: 'openssl',
  wrk: 'wrk',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  'xvfb-run': 'xvfb',
};

/** @typedef {keyof typeof PACKAGES} Program */

/**
 * Finds programs, and installs those that are missing. Rejects with what to install where that
 * can't be done here.
 * @param {readonly Program[]} programs
 * @returns {Promise<Record<string, string>>} each program's file
 */
export async function needPrograms(programs) {
  const missing = programs.filter((program) => find(program) === undefined);
  if (missing.length > 0) await installWithApt(missing.map((program) => PACKAGES[program]));
  const still = programs.filter((program) => find(program) === undefined);
  if (still.length > 0) {
    throw new Error(
      `Det här provet behöver program som saknas: ${still.join(', ')}. Installera Debians paket ${still.map((program) => PACKAGES[program]).join(', ')} eller motsvarande och försök igen.`,
    );
  }
  return Object.fromEntries(programs.map((program) => [program, find(program) ?? '']));
}

/** @param {Program} program */
function find(program) {
  if (program === 'brotli_static') {
    const file = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
    return existsSync(file) ? file : undefined;
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
