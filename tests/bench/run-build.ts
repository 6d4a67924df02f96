import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bench } from './copy.ts';

const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** What a build cost. */
export interface BuildCost {
  readonly seconds: number;
  /** The most memory that the building process held, in megabytes. */
  readonly megabytes: number;
}

/** Runs in the process that builds, just before it ends. */
const report = (file: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));
  `)}`;

/**
 * Builds a project with Astro and says what it cost. Rejects with what the build said where it
 * fails.
 */
export function runBuild(project: string, generator: string = astro): Promise<BuildCost> {
  const memory = join(bench, `${Date.now()}.memory`);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', report(memory), generator, 'build'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', reject);
    child.on('exit', (code) => {
      const seconds = (performance.now() - start) / 1000;
      // What each step took stands here, for whoever wonders where the time went.
      writeFileSync(join(project, 'build.log'), Buffer.concat(said));
      if (code !== 0) {
        reject(new Error(`${project}\n${Buffer.concat(said).toString().slice(-4000)}`));
        return;
      }
      const megabytes = Number(readFileSync(memory, 'utf8')) / 1024;
      rmSync(memory);
      resolve({ seconds, megabytes });
    });
  });
}
