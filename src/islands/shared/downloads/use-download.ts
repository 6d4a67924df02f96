import { useCallback, useState } from 'preact/hooks';
import { saveFile } from '../../../browser/files.ts';
import { shared } from '../../../text/shared.ts';
import type { SavedFile } from './file.ts';

/** Makes a file; may have to fetch what makes it, and then fails where there is no network. */
export type MakeFile = () => Promise<SavedFile>;

/** How the latest download went. */
export interface Download {
  /** That a file is saved, or why it isn't; empty before the first one. */
  readonly outcome: string;
  /** Tries the file that failed once more; undefined where nothing has failed. */
  readonly retry: (() => void) | undefined;
  readonly save: (make: MakeFile) => void;
}

/** Saves files one at a time, and keeps what failed so that it can be tried again. */
export function useDownload(announce: (sentence: string) => void): Download {
  const [outcome, setOutcome] = useState('');
  const [failed, setFailed] = useState<MakeFile>();
  const save = useCallback(
    async (make: MakeFile) => {
      let sentence: string = shared.downloads.failed;
      try {
        const { name, type, content } = await make();
        saveFile(name, type, content);
        sentence = shared.downloads.saved(name);
        setFailed(undefined);
      } catch {
        setFailed(() => make);
      }
      setOutcome(sentence);
      announce(sentence);
    },
    [announce],
  );
  return { outcome, save, retry: failed && (() => save(failed)) };
}
