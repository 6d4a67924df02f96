// The HTML checker of the W3C (Nu), over a whole folder at once.
import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error The package ships no types; what it exports is the path of the program.
import jar from 'vnu-jar';

/** What its reader of style sheets has not learnt yet, though it stands in the standards. */
const UNKNOWN_TO_IT = [
  // CSS View Transitions Module Level 2.
  'CSS: Unrecognized at-rule “@view-transition”',
  // SVG 2, as a property of CSS.
  "CSS: “vector-effect”: Property “vector-effect” doesn't exist.",
  // CSS Basic User Interface Module Level 4.
  "CSS: “field-sizing”: Property “field-sizing” doesn't exist.",
  // CSS Containment Module Level 3.
  'CSS: Unrecognized at-rule “@container”',
  "CSS: “container”: Property “container” doesn't exist.",
];

/**
 * Checks every HTML file of a folder. Resolves with a line per error, `page:line: what`; rejects
 * where the checker itself couldn't run.
 * @param {string} dir
 * @returns {Promise<string[]>}
 */
export function checkHtml(dir) {
  const args = ['-Xss2m', '-jar', jar, '--skip-non-html', '--errors-only', '--format', 'json', dir];
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (error, _out, said) => {
      // Its answer comes on the other stream, and it ends with an error where it found any.
      const at = said.indexOf('{');
      if (at === -1) return reject(new Error(`vnu: ${said || error?.message}`));
      /** @type {{ messages: { url?: string, lastLine?: number, message: string }[] }} */
      const { messages } = JSON.parse(said.slice(at));
      return resolve(
        messages
          .filter(({ message }) => !UNKNOWN_TO_IT.includes(message))
          .map(({ url = '', lastLine = 0, message }) => {
            const page = url.startsWith('file:') ? relative(dir, fileURLToPath(url)) : url;
            return `${page}:${lastLine}: ${message}`;
          }),
      );
    });
  });
}
