import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MEASURED } from '../../src/site-build/timeline.ts';
import { bench } from './copy.ts';

const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** What a build cost. */
export interface BuildCost {
  readonly seconds: number;
  /** How long all its threads worked, which other work on the machine hardly changes. */
  readonly processor: number;
  /** The most memory that the building process held, in megabytes. */
  readonly megabytes: number;
  /** What the generator and our own steps tell of, in seconds, in the order that it happens. */
  readonly parts: ReadonlyMap<string, number>;
}

/** What the building process leaves as it ends. */
interface Report {
  /** In kilobytes, and microseconds. */
  readonly usage: Pick<NodeJS.ResourceUsage, 'maxRSS' | 'systemCPUTime' | 'userCPUTime'>;
  /** In milliseconds. */
  readonly own: readonly { name: string; duration: number }[];
}

/** Runs in the process that builds, just before it ends. */
const report = (file: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from 'node:fs';
    import { performance } from 'node:perf_hooks';
    process.on('exit', () => {
      const own = performance.getEntriesByType('measure').map(({ name, duration }) => ({ name, duration }));
      writeFileSync(${JSON.stringify(file)}, JSON.stringify({ usage: process.resourceUsage(), own }));
    });
  `)}`;

/**
 * Builds a project with Astro and says what it cost. Rejects with what the build said where it
 * fails.
 */
export function runBuild(project: string, generator: string = astro): Promise<BuildCost> {
  const told = join(bench, `${Date.now()}.json`);
  const timers = join(bench, `${Date.now()}.timers.json`);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', report(told), generator, 'build'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_TIMER_PATH: timers },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', reject);
    child.on('exit', (code) => {
      const seconds = (performance.now() - start) / 1000;
      // What the build said stands here, for whoever wonders what happened.
      writeFileSync(join(project, 'build.log'), Buffer.concat(said));
      if (code !== 0) {
        reject(new Error(`${project}\n${Buffer.concat(said).toString().slice(-4000)}`));
        return;
      }
      const { usage, own }: Report = take(told);
      resolve({
        seconds,
        processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
        megabytes: usage.maxRSS / 1024,
        parts: partsOf(seconds, own, take(timers)),
      });
    });
  });
}

/** The generator's own timers (`ASTRO_TIMER_PATH`), in milliseconds. */
type Timers = Readonly<Record<string, { readonly elapsedTime: number } | undefined>>;

/** Everything between start and end: the generator's own work first. */
function partsOf(seconds: number, own: Report['own'], timers: Timers): Map<string, number> {
  const generator = ['Prerender build', 'Client build', 'Static generate'].map((name) => {
    return [`astro: ${name}`, (timers[name]?.elapsedTime ?? 0) / 1000] as const;
  });
  const ours = own
    .filter(({ name }) => name.startsWith(MEASURED))
    .map(({ name, duration }) => [name, duration / 1000] as const);
  const told = [...generator, ...ours];
  const rest = told.reduce((left, [, spent]) => left - spent, seconds);
  return new Map([['astro: start, samlingar och resten', rest], ...told]);
}

function take<Told>(file: string): Told {
  const told: Told = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return told;
}
