import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What was read of pages in the build before, by their bytes. */
export interface Memory<Kept, Read = Kept> {
  /** What was read of a page with just this text; undefined where none was. */
  readonly recall: (file: string, html: string) => Promise<Read | undefined>;
  /** Remembers what has been read of a page, as JSON. */
  readonly keep: (file: string, html: string, read: Kept) => Promise<void>;
  /** Throws away what hasn't been asked for in this build. */
  readonly forgetOthers: () => Promise<void>;
}

/** Remembers nothing. */
export const NO_MEMORY: Memory<unknown, never> = {
  recall: async () => undefined,
  keep: async () => undefined,
  forgetOthers: async () => undefined,
};

/**
 * A memory in a folder, with a file for each page. `readWith` tells apart everything else that
 * decides what is read of a page: the code that reads it, and the lists that it is held against.
 */
export async function pageMemory<Read>(
  folder: string,
  readWith: readonly string[],
): Promise<Memory<Read>> {
  const used = new Set<string>();
  const base = createHash('sha256').update(JSON.stringify(readWith)).digest('hex');
  const nameOf = (file: string, html: string) => {
    const hash = createHash('sha256').update(`${base} ${file}\n${html}`).digest('hex');
    const name = `${hash.slice(0, 32)}.json`;
    used.add(name);
    return name;
  };
  await mkdir(folder, { recursive: true });
  const before = new Set(await readdir(folder));
  return {
    recall: async (file, html) => {
      const name = nameOf(file, html);
      if (!before.has(name)) return undefined;
      try {
        return JSON.parse(await readFile(join(folder, name), 'utf8'));
      } catch {
        // Half a file, of a build that was interrupted, is as good as none.
        return undefined;
      }
    },
    keep: (file, html, read) => writeFile(join(folder, nameOf(file, html)), JSON.stringify(read)),
    forgetOthers: async () => {
      const others = [...before].filter((name) => !used.has(name));
      await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}
