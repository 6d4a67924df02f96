import { useCallback, useState } from 'preact/hooks';
import { saveFile } from '../../../browser/files.ts';
import { downloads as text } from '../../../text/downloads.ts';
import type { SavedFile } from './file.ts';

/** Makes a file; may have to fetch what makes it, and then fails where there is no network. */
export type Make = () => Promise<SavedFile>;

/** How the latest download is going. */
export interface Download {
  /** What was last said: that a file is saved, or why it isn't. */
  readonly said: string;
  /** Tries the file that failed once more; undefined where nothing has failed. */
  readonly retry: (() => void) | undefined;
  readonly save: (make: Make) => void;
}

/** Saves files one at a time, and keeps what failed so that it can be tried again. */
export function useDownload(say: (sentence: string) => void): Download {
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<Make>();
  const save = useCallback(
    async (make: Make) => {
      let sentence: string = text.failed;
      try {
        const { name, type, content } = await make();
        saveFile(name, type, content);
        sentence = text.saved(name);
        setFailed(undefined);
      } catch {
        setFailed(() => make);
      }
      setSaid(sentence);
      say(sentence);
    },
    [say],
  );
  return { said, save, retry: failed && (() => save(failed)) };
}
