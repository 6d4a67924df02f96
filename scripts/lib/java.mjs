// Finds a Java to run the HTML checker on: the system's own, else Debian's package.
import { spawnSync } from 'node:child_process';
import { installWithApt } from './apt.mjs';

const present = () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/** Makes sure that there is a Java. Rejects with what to do where none is to be had. */
export async function findJava() {
  if (present()) return;
  if ((await installWithApt(['default-jre-headless'])) && present()) return;
  throw new Error(
    'HTML-kontrollen behöver Java 11 eller senare. Installera till exempel paketet default-jre-headless och försök igen.',
  );
}
