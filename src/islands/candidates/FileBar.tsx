import { useState } from 'preact/hooks';
import { pickFile, saveFile } from '../../browser/files.ts';
import { decodeCandidates, encodeCandidates, LONGEST_FILE } from '../../domain/candidates-file.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { textOf } from '../shared/text-of.ts';
import type { Candidates } from './use-candidates.ts';

const JSON_TYPE = 'application/json';

interface Props {
  readonly framework: MatrixFramework;
  readonly candidates: Candidates;
  readonly announce: (sentence: string) => void;
}

/** Out to a file, in from a file, and gone. */
export function FileBar({ framework, candidates, announce }: Props) {
  const { all, change, erase } = candidates;
  const [message, setMessage] = useState<string>();
  const answer = (sentence: string) => {
    setMessage(sentence);
    announce(sentence);
  };
  const open = async () => {
    // In bytes; the longest file in characters may take four times as many.
    const file = await pickFile(`.json,${JSON_TYPE}`, 4 * LONGEST_FILE);
    if (file === undefined) return;
    if (file.bytes === undefined) return answer(text.file.tooLarge);
    const read = textOf(file.bytes);
    if (read === undefined) return answer(text.file.notText);
    const found = decodeCandidates(framework, read);
    if ('problem' in found) return answer(text.file.problem(found.problem));
    change(() => found.candidates);
    const done = text.file.opened(found.candidates.length);
    answer(found.unknown.length === 0 ? done : `${done} ${text.file.unknown(found.unknown)}`);
  };
  const none = all.length === 0;
  return (
    <>
      <p class="note">{text.file.hint}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={none}
          onClick={() =>
            !none && saveFile(text.file.name, JSON_TYPE, encodeCandidates(framework, all))
          }
        >
          {text.file.save}
        </button>
        <button type="button" class="button" onClick={open}>
          {text.file.open}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={none}
          onClick={() => {
            if (none) return;
            erase();
            answer(text.file.erased);
          }}
        >
          {text.file.erase}
        </button>
      </div>
      {message !== undefined && <p class="notice">{message}</p>}
      <p class="note">{text.file.eraseWhen}</p>
    </>
  );
}
