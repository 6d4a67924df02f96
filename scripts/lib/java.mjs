// Finds a Java to run the HTML checker on: the system's own, else Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './tools.mjs';

const present = () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/** Makes sure that there is a Java. Rejects with what to do where none is to be had. */
export async function findJava() {
  if (present()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Ingen Java hittades. Installerar Debians …');
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'default-jre-headless'];
    await run('apt-get', ['update', '-qq'], quiet);
    await run('apt-get', install, quiet);
    if (present()) return;
  }
  throw new Error(
    'HTML-kontrollen behöver Java 11 eller senare. Installera till exempel paketet default-jre-headless och försök igen.',
  );
}
