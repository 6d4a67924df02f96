import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mergeSites, type SitePolicies, sitePolicies } from '../src/site-build/hosting/policy.ts';
import { readHosted, readRedirects } from '../src/site-build/hosting/read-hosted.ts';
import { precompress } from './precompress.ts';
import { caddyConfig, nginxConfig } from './server-config.ts';

/** How many releases before the current one keep their hashed files within reach. */
const KEPT = 3;

/** The folders whose files carry a hash of their content in their name. */
const HASHED = ['_astro', 'pagefind'];

/** What is only for hosts of another kind. */
const ELSEWHERE = /^(?:_headers|_redirects)$/;

export interface Place {
  /** The folder that holds the releases, such as `/srv/kompetensmatrisen`. */
  readonly target: string;
  readonly base: string;
}

/** The releases in a folder, oldest first. */
export function releasesIn({ target }: Place): string[] {
  const folder = join(target, 'releases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.part'))
    .toSorted();
}

/**
 * Puts a built site beside the earlier releases, without showing it: compressed for the server, and
 * with the hashed files of the last releases, so that a reader who is still on an old page gets what
 * it asks for.
 */
export async function addRelease(place: Place, dist: string, id: string): Promise<void> {
  const before = releasesIn(place);
  if (before.includes(id)) throw new Error(`Utgåvan ${id} finns redan.`);
  const release = join(place.target, 'releases', id);
  const part = `${release}.part`;
  rmSync(part, { recursive: true, force: true });
  const site = siteOf(part, place.base);
  mkdirSync(dirname(site), { recursive: true });
  cpSync(dist, site, {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => !ELSEWHERE.test(basename(file)),
  });
  const last = before.at(-1);
  await precompress(
    site,
    last === undefined ? undefined : siteOf(join(place.target, 'releases', last), place.base),
  );
  writeFileSync(join(part, 'own-files.json'), JSON.stringify(hashedIn(site), undefined, 2));
  for (const earlier of before.slice(-KEPT))
    carry(place, join(place.target, 'releases', earlier), part);
  renameSync(part, release);
}

/** Shows a release: one rename, so that no reader ever meets half of it. */
export function show(place: Place, id: string): void {
  const link = join(place.target, 'current');
  const beside = `${link}.next`;
  rmSync(beside, { force: true });
  symlinkSync(join('releases', id), beside);
  renameSync(beside, link);
}

/** The release that readers see; undefined before the first. */
export function shown({ target }: Place): string | undefined {
  const link = join(target, 'current');
  return lstatSync(link, { throwIfNoEntry: false }) ? basename(readlinkSync(link)) : undefined;
}

/** Goes back to the release before the one shown, which keeps the files of the newer one. */
export function goBack(place: Place): string {
  const all = releasesIn(place);
  const now = shown(place);
  const earlier = all[all.indexOf(now ?? '') - 1];
  if (now === undefined || earlier === undefined) throw new Error('Det finns ingen äldre utgåva.');
  const releases = join(place.target, 'releases');
  carry(place, join(releases, now), join(releases, earlier));
  show(place, earlier);
  return earlier;
}

/** Removes the releases that nobody can be on any longer; never the one shown or those after it. */
export function removeOld(place: Place): string[] {
  const all = releasesIn(place);
  const old = all.slice(0, Math.max(0, all.indexOf(shown(place) ?? '') - KEPT));
  for (const id of old) rmSync(join(place.target, 'releases', id), { recursive: true });
  return old;
}

/**
 * Writes what the servers include. It allows what any kept release needs, so that it can be read
 * before the new one is shown. True where it says something new and the server must read it again.
 */
export async function writeConfig(place: Place, redirects: string): Promise<boolean> {
  const kept = releasesIn(place).slice(-KEPT - 1);
  const policies = await Promise.all(
    kept.map(async (id) =>
      sitePolicies(await readHosted(siteOf(join(place.target, 'releases', id), place.base))),
    ),
  ).then((sites) => sites.reduce((a: SitePolicies, b: SitePolicies) => mergeSites(a, b)));
  const served = {
    site: join(place.target, 'current', 'site'),
    base: place.base,
    policies,
    redirects: existsSync(redirects) ? readRedirects(readFileSync(redirects, 'utf8')) : [],
  };
  const { http, server } = nginxConfig(served);
  const config = join(place.target, 'config');
  mkdirSync(join(config, 'nginx'), { recursive: true });
  return [
    ['nginx/http.conf', http],
    ['nginx/server.conf', server],
    ['kompetensmatrisen.caddy', caddyConfig(served)],
  ].reduce((changed, [name = '', text = '']) => write(join(config, name), text) || changed, false);
}

/** Where a release keeps its site: below its base path, so that addresses and files agree. */
export function siteOf(release: string, base: string): string {
  return join(release, 'site', base);
}

function hashedIn(site: string): string[] {
  return HASHED.filter((folder) => existsSync(join(site, folder))).flatMap((folder) =>
    readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.replace(/\/$/, '').length + 1))
      .toSorted(),
  );
}

/** Copies one release's own hashed files to where another lacks them; nothing is overwritten. */
function carry({ base }: Place, from: string, to: string): void {
  const own: string[] = JSON.parse(readFileSync(join(from, 'own-files.json'), 'utf8'));
  for (const file of own) {
    const target = join(siteOf(to, base), file);
    if (existsSync(target)) continue;
    cpSync(join(siteOf(from, base), file), target, { preserveTimestamps: true });
  }
}

function write(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
  return true;
}
