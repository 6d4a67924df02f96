import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { whyStopped } from '../../../scripts/lib/build-errors.mjs';
import { takeLock } from '../../../scripts/lib/build-lock.mjs';

const TRACE =
  '\n    at writeFile (node:internal/fs/promises:1234:5)\n    at async build (file:///x.js:1:2)\n';

describe('why a build stopped is told in one line of Swedish', () => {
  test.each([
    ['a full disk', 'ENOSPC: no space left on device, write', 'Disken är full.'],
    ['a full quota', "EDQUOT: disk quota exceeded, open 'a'", 'utrymme på disken'],
    [
      'a file that may not be read',
      "EACCES: permission denied, open '/x/areas.yaml'",
      '/x/areas.yaml. Ändra rättigheterna',
    ],
    [
      'a disk for reading only',
      "EROFS: read-only file system, open '/x/a'",
      '/x/a. Ändra rättigheterna',
    ],
    [
      'a file that is not ours',
      "EPERM: operation not permitted, unlink '/x/a'",
      '/x/a. Ändra rättigheterna',
    ],
    ['too many files', 'EMFILE: too many open files', 'för många filer'],
    [
      'a folder where a file should be',
      'EISDIR: illegal operation on a directory, read',
      'en mapp',
    ],
    [
      'a file that is gone',
      "ENOENT: no such file or directory, open '/x/lada.svg'",
      '/x/lada.svg finns inte.',
    ],
    [
      'no memory',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'Minnet tog slut.',
    ],
    [
      'a package that is missing',
      "Cannot find package 'satteri' imported from /x/a.ts",
      'satteri finns inte, men behövs av /x/a.ts',
    ],
    [
      'an import that is missing',
      'Could not import `./finns-inte.ts`.',
      './finns-inte.ts finns inte',
    ],
    [
      'an import that is missing, in other words',
      'Failed to resolve import "./a.ts" from "src/b.astro". Does the file exist?',
      './a.ts finns inte, men behövs av src/b.astro',
    ],
    [
      'anything else',
      'The sky has fallen',
      'ett fel som guiden inte känner till: The sky has fallen',
    ],
    ['nothing at all', '', 'ett fel som guiden inte känner till'],
  ])('%s', (_, said, why) => {
    const told = whyStopped(`\u001b[31m12:00:00 [ERROR] ${said}\u001b[39m${TRACE}`);
    expect(told).toContain(why);
    expect(told.split('\n')).toHaveLength(1);
    expect(told).not.toMatch(/\bat \w+ \(/);
    expect(told).not.toContain('\u001b');
  });

  test('but what is wrong with the content is told line by line', () => {
    const list =
      'Innehållet har 2 fel. Inget publiceras förrän allt är rättat.\n\na.mdx:1: A. B.\nb.mdx:2: C. D.\n';
    expect(
      whyStopped(`[ERROR] [site-build] An unhandled error\n${list}\n  Hint:\n    x${TRACE}`),
    ).toBe(list.trim());
  });
});

describe('the lock of the build', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'las-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  const file = () => join(dir, 'pagar');

  test('is taken by the first, and says to the second who has it', () => {
    expect(takeLock(file())).toBeUndefined();
    expect(readFileSync(file(), 'utf8')).toBe(String(process.pid));
    expect(takeLock(file())).toBe(process.pid);
  });

  test.each([
    ['a process that is gone', '999999999'],
    ['nothing', ''],
    ['nonsense', 'abc'],
    ['all processes', '-1'],
  ])('is taken over from %s', (_, holder) => {
    writeFileSync(file(), holder);
    expect(takeLock(file())).toBeUndefined();
  });
});
