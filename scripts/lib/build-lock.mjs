// Lets one build at a time write in `.build/` and `dist/`.
import { readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';

/**
 * Takes the lock, and gives it back when this process ends. A lock whose process is gone is taken over.
 * @param {string} file Where the lock lies.
 * @returns {number | undefined} the process that has the lock already; undefined where it was taken.
 */
export function takeLock(file) {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (isRunning(holder)) return holder;
      unlinkSync(file);
    }
  }
  process.on('exit', () => rmSync(file, { force: true }));
  return undefined;
}

/** @param {number} pid */
function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but belongs to somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
