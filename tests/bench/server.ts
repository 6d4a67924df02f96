// `npx node tests/bench/server.ts`: how many readers the shipped nginx configuration serves, and
// whether any of them notices 200 redeploys. Prints what it measured; nothing here passes or fails
// by time.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { addRelease, show, writeConfig } from '../../deploy/releases.ts';
import { needPrograms } from '../../scripts/lib/apt.mjs';
import { startNginx } from '../deploy/servers.ts';
import { dist, emptyPlace, redirects } from '../deploy/site.ts';

const REDEPLOYS = 200;
const { wrk = '' } = await needPrograms(['wrk']);
const run = promisify(execFile);

using place = emptyPlace();
for (const id of ['1', '2']) await addRelease(place, dist, id);
await writeConfig(place, redirects);
show(place, '1');
const server = await startNginx(place.target);

/** Asks for the matrix page from 1,000 connections at once. */
async function load(seconds: number): Promise<string> {
  const args = ['-t2', '-c1000', `-d${seconds}s`, '-H', 'Accept-Encoding: br', '--latency'];
  return (await run(wrk, [...args, `${server.plain}/matris/`])).stdout;
}

try {
  console.log(await load(10));
  const loaded = load(20);
  for (let number = 0; number < REDEPLOYS; number += 1) {
    show(place, number % 2 === 0 ? '2' : '1');
    await new Promise((resolve) => setTimeout(resolve, 90));
  }
  console.log(`${REDEPLOYS} redeploys under load:\n${await loaded}`);
} finally {
  await server.stop();
}
