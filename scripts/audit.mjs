// `npm run audit`: asks the registry for known weaknesses in what ships. A registry that can't answer
// is not the same as a clean answer, so the two are told apart.
import { spawnSync } from 'node:child_process';
import { giveUp, root } from './lib/tools.mjs';

const npm = process.env.npm_execpath;
const args = ['audit', '--omit=dev', '--json'];
const { stdout, stderr } =
  npm === undefined
    ? spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
    : spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' });
const answer = read(stdout);
const counts = answer?.metadata?.vulnerabilities;
if (counts === undefined) {
  const why = answer?.message ?? answer?.error?.summary ?? stderr.trim().split('\n')[0];
  console.log(`Registret svarar inte på frågan om sårbarheter, så den är obesvarad: ${why}`);
} else if (counts.high + counts.critical > 0) {
  for (const [name, { severity }] of Object.entries(answer.vulnerabilities)) {
    console.error(`${name}: ${severity}`);
  }
  giveUp('Det som ges ut har kända allvarliga sårbarheter. Uppdatera paketen ovan.');
} else {
  console.log(`Inga kända allvarliga sårbarheter i det som ges ut (${counts.total} mindre).`);
}

/** @param {string} text */
function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
