import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figures.ts';

const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Long enough for the largest site on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

/**
 * What an author waits for at `npm run dev`: until the first page is shown, once more when the
 * content has been read before, and until a change in an article is seen. `article` is its path.
 */
export async function devFigures(copy: string, article: string): Promise<Figure[]> {
  const first = await whileRunning(copy, article, async () => undefined);
  const again = await whileRunning(copy, article, async (address) => {
    const file = join(copy, 'content', `${article}.mdx`);
    const word = 'Nyskrivet';
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${word}.\n`);
    return timeUntil(() => pageSays(address, word));
  });
  const figure = (what: string, value: number): Figure => ({
    part: 'guide',
    what: `utveckling: ${what}`,
    value: value / 1000,
    unit: 's',
  });
  return [
    figure('första start till sida', first.start),
    figure('nästa start till sida', again.start),
    figure('ändring till sida', again.result ?? Number.NaN),
  ];
}

/** Runs the server, and does something when a page is shown. Times are in milliseconds. */
async function whileRunning<Result>(
  copy: string,
  article: string,
  use: (address: string) => Promise<Result>,
): Promise<{ readonly start: number; readonly result: Result }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
  try {
    const address = `${await addressSaidBy(child)}${article}/`;
    await timeUntil(() => pageSays(address, '<h1'));
    return { start: performance.now() - begun, result: await use(address) };
  } finally {
    child.kill();
  }
}

function addressSaidBy(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`Servern slutade:\n${said}`)));
    child.stdout?.on('data', (text: Buffer) => {
      said += text;
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}

async function pageSays(address: string, words: string): Promise<boolean> {
  const answer = await fetch(address);
  return (await answer.text()).includes(words);
}

/** Asks again and again until the answer is yes, and says how long it took, in milliseconds. */
async function timeUntil(holds: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > PATIENCE) throw new Error('Ändringen syntes aldrig.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - begun;
}
