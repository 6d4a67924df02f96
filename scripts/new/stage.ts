import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EXAMPLES, shownPath } from '../../src/content-paths.mjs';
import { throwIfAny } from '../../src/schemas/problem.ts';
import { contentMistakes } from '../../src/site-build/content-checks.ts';

/** A content folder as it would become, in a place of its own until it has been checked. */
export interface Stage extends Disposable {
  /** The folder, to be read. */
  readonly dir: string;
  readonly write: (file: string, text: string) => void;
  /** Rewrites a file; a small site may do without it, and then there is nothing to do. */
  readonly change: (file: string, edit: (text: string) => string) => void;
  /** Throws a `ContentError` where a build would stop. */
  readonly check: () => void;
  /** Puts what was written in its real place, all of it or nothing. Returns the files. */
  readonly publish: () => readonly string[];
}

/**
 * Makes a copy of a content folder to write in. `work` is where the copy may lie, `real` the folder
 * itself, and `publicDir` the files that the site publishes as they are.
 */
export function stage(work: string, real: string, publicDir: string): Stage {
  mkdirSync(work, { recursive: true });
  const root = mkdtempSync(join(work, 'ny-'));
  const dir = join(root, 'content');
  if (existsSync(real)) cpSync(real, dir, { recursive: true });
  // A site names the examples that it shows.
  if (existsSync(EXAMPLES)) symlinkSync(resolve(EXAMPLES), join(root, EXAMPLES));
  const place = shownPath(process.cwd(), real);
  const shown = (file: string) => file.replace(/^content(?=\/|$)/, () => place);
  const written = new Set<string>();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
    written.add(file);
  };
  return {
    dir,
    write,
    change: (file, edit) => {
      if (existsSync(join(dir, file))) write(file, edit(readFileSync(join(dir, file), 'utf8')));
    },
    check: () => {
      const here = process.cwd();
      // Messages name files from the folder that a build stands in, and the author knows the real one.
      process.chdir(root);
      try {
        const mistakes = contentMistakes('content', publicDir, undefined);
        throwIfAny(mistakes.map((mistake) => ({ ...mistake, file: shown(mistake.file) })));
      } finally {
        process.chdir(here);
      }
    },
    publish: () => publish([...written], dir, real),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Writes every file beside its place first, so that a full disk leaves the old ones as they were. */
function publish(files: readonly string[], from: string, to: string): readonly string[] {
  const beside = (file: string) => join(to, `${file}.ny`);
  try {
    for (const file of files) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      cpSync(join(from, file), beside(file));
    }
  } catch (error) {
    for (const file of files) rmSync(beside(file), { force: true });
    throw error;
  }
  for (const file of files) renameSync(beside(file), join(to, file));
  return files;
}
