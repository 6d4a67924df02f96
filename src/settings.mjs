// What the surroundings can set, and what form it must have. Plain JavaScript, because the commands
// ask it before anything is installed. Which content is read is told by content-paths.mjs.

/** Where the site is published unless told. */
const SITE = 'https://matris.example';

/** @typedef {Readonly<Record<string, string | undefined>>} Surroundings */

/**
 * Where the site is published. An empty variable is how many builders leave one out.
 * @param {Surroundings} [env]
 */
export const siteAddress = (env = process.env) => env['SITE_URL'] || SITE;

/**
 * The path that the site's addresses begin with.
 * @param {Surroundings} [env]
 */
export const basePath = (env = process.env) => env['BASE_PATH'] || '/';

/**
 * The port that the site is shown on; 0 takes a free one.
 * @param {Surroundings} [env]
 */
export const wantedPort = (env = process.env) => Number(env['PORT'] || 4321);

/** What is wrong with each setting, by its name; undefined where nothing is. */
const CHECKS = /** @type {const} */ ({
  SITE_URL: siteProblem,
  BASE_PATH: baseProblem,
  PORT: portProblem,
  REPO_URL: repositoryProblem,
  REPO_BRANCH: branchProblem,
  SOURCE_DATE_EPOCH: timeProblem,
  SHOW_DRAFTS: draftsProblem,
});

/**
 * What is wrong with the settings, one whole line for each, with what to write instead.
 * @param {Surroundings} [env]
 * @returns {string[]}
 */
export function settingProblems(env = process.env) {
  return Object.entries(CHECKS).flatMap(([name, check]) => {
    const value = env[name];
    const problem = value === undefined || value === '' ? undefined : check(value);
    return problem === undefined ? [] : [`${name}=${value?.replaceAll(/\s+/g, ' ')} ${problem}`];
  });
}

/** @param {string} value */
function siteProblem(value) {
  const form = 'Skriv adressen så som SITE_URL=https://exempel.se.';
  if (!/^https?:\/\/[^/\\\s]/i.test(value)) return `börjar inte med https:// och en domän. ${form}`;
  if (!URL.canParse(value) || /[\s\\]/.test(value)) return `är ingen adress. ${form}`;
  const url = new URL(value);
  const host = /^https?:\/\/([^/?#]*)/i.exec(value)?.[1]?.replace(/^.*@/, '') ?? '';
  if (!isHost(host)) return `har ingen domän som går att nå. ${form}`;
  if (url.username !== '' || url.password !== '') return `har ett namn före @. ${form}`;
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(value))
    return `har ett ? eller #. ${form}`;
  if (url.pathname === '/') return undefined;
  const base = url.pathname.replace(/\/*$/, '/');
  return `har en sökväg, och den skrivs för sig. Skriv SITE_URL=${url.origin} BASE_PATH=${base}.`;
}

/**
 * A name or a number of a machine, with a port or without.
 * @param {string} host
 */
function isHost(host) {
  const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
  const form = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[\\da-f:.]+\\])(?::[1-9]\\d*)?$`, 'iu');
  return form.test(host);
}

/** @param {string} value */
function baseProblem(value) {
  if (value === '/' || /^(?:\/(?!\.+(?:\/|$))[\w.~-]+)+(?<!\.html)\/?$/.test(value))
    return undefined;
  const parts = value
    .split('/')
    .map((part) => part.replaceAll(/[^\w~-]+/g, '-').replaceAll(/^-|-$/g, ''));
  const proposal = `/${parts.filter((part) => part !== '').join('/')}/`.replace('//', '/');
  return `ska vara en sökväg med snedstreck först och sist, och bara a–z, siffror, punkt och streck emellan. Skriv till exempel BASE_PATH=${proposal}.`;
}

/** @param {string} value */
function portProblem(value) {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? undefined
    : 'är ingen port. Skriv ett heltal från 1 till 65535, så som PORT=4321.';
}

/** @param {string} value */
function repositoryProblem(value) {
  const form =
    'Skriv adressen till källkoden i en webbläsare, så som REPO_URL=https://exempel.se/grupp/matris.';
  if (!/^https?:\/\/[^/\\\s@]+\/[^\s\\?#]+$/i.test(value) || !URL.canParse(value)) {
    return `är ingen sådan adress. ${form}`;
  }
  if (/\/(?:tree|blob|src)\//.test(value)) return `leder till en gren eller fil. ${form}`;
  return /\.git\/?$/.test(value)
    ? `slutar på .git. Skriv REPO_URL=${value.replace(/\.git\/?$/, '')}.`
    : undefined;
}

/** @param {string} value */
function branchProblem(value) {
  return /^(?!.*(?:\.\.|\/\/))\w[\w./-]*\w$|^\w$/.test(value)
    ? undefined
    : 'är inget namn på en gren. Skriv det så som REPO_BRANCH=main.';
}

/** @param {string} value */
function timeProblem(value) {
  return /^\d{1,12}$/.test(value)
    ? undefined
    : 'är ingen tid. Skriv sekunder sedan 1970 som ett heltal, så som SOURCE_DATE_EPOCH=1796000000.';
}

/** @param {string} value */
function draftsProblem(value) {
  return value === '1'
    ? undefined
    : 'säger varken ja eller nej. Skriv SHOW_DRAFTS=1, eller ta bort den.';
}
