import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/lib/server.mjs';
import { contentPaths, isOwnRole } from '../../src/content-paths.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FROZEN = 'tests/fixtures/guide';

/**
 * Serves two sites on free ports for as long as the tests run. BUILT_ADDRESS is what stands in `dist/`,
 * for what must hold whatever the content says. SITE_ADDRESS is the frozen guide, for the tests of the
 * code, whose companies and numbers were reckoned by hand: the same site for as long as the content is
 * what it was. In the folder PICTURED the tests tell each other what has had its picture taken.
 */
export default async function start(): Promise<() => Promise<void>> {
  const base = process.env['BASE_PATH'] || '/';
  const built = await serve(join(root, 'dist'), { base });
  const isOther = !isOwnRole() && hasChanged(contentPaths(root).dir);
  const frozen = isOther ? await serve(buildFrozen(), { base }) : built;
  process.env['BUILT_ADDRESS'] = built.address;
  process.env['SITE_ADDRESS'] = frozen.address;
  const pictured = mkdtempSync(join(tmpdir(), 'pictured-'));
  process.env['PICTURED'] = pictured;
  return async () => {
    rmSync(pictured, { recursive: true });
    await built.stop();
    if (frozen !== built) await frozen.stop();
  };
}

/** Whether a content folder differs from the frozen one in any file. */
function hasChanged(content: string): boolean {
  const [now, then] = [content, FROZEN].map((dir) => filesIn(join(root, dir)));
  if (now?.size !== then?.size) return true;
  return [...(now ?? [])].some(([name, bytes]) => then?.get(name)?.equals(bytes) !== true);
}

function filesIn(dir: string): Map<string, Buffer> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(dir.length), readFileSync(path)]));
}

/** Builds the frozen guide beside the published one, and tells where. */
function buildFrozen(): string {
  const out = join(root, '.build', 'fryst');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: FROZEN, EVENT_DIR: '' } },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return out;
}
