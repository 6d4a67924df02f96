import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRelease, show } from '../../deploy/releases.ts';
import { ask } from './ask.ts';
import { releasedSite } from './released-site.ts';
import { type Server, startCaddy, startNginx } from './servers.ts';
import { dist } from './site.ts';

const base = process.env['BASE_PATH'] ?? '/';
const script = `_astro/${readdirSync(join(dist, '_astro')).find((name) => name.endsWith('.js'))}`;

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)('%s', (_name, start) => {
  let server: Server;
  let place: Awaited<ReturnType<typeof releasedSite>>;
  beforeAll(async () => {
    place = await releasedSite();
    await addRelease(place, dist, '2');
    server = await start(place.target);
  });
  afterAll(async () => {
    await server?.stop();
    place?.[Symbol.dispose]();
  });

  test('answers every reader while the site is put out again and again', async () => {
    let over = false;
    let answered = 0;
    const failed: string[] = [];
    const reader = async (path: string) => {
      while (!over) {
        const answer = await ask(server.origin, base + path).catch(String);
        if (typeof answer === 'string' || answer.status !== 200) failed.push(path);
        answered += 1;
      }
    };
    const readers = ['', 'matris/', 'guide/', script].flatMap((path) => [
      reader(path),
      reader(path),
    ]);
    for (let number = 0; number < 30; number += 1) {
      show(place, number % 2 === 0 ? '2' : '1');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    over = true;
    await Promise.all(readers);
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(30);
  });
});
