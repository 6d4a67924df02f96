import { readFileSync } from 'node:fs';

const PACKAGE = new URL('../../package.json', import.meta.url);

/** The version of a package that this project has pinned, for what another version may make otherwise. */
export function pinnedVersion(name: string): string {
  return JSON.parse(readFileSync(PACKAGE, 'utf8')).dependencies[name];
}
