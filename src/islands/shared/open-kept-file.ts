import { pickFile } from '../../browser/files.ts';
import { LONGEST_FILE } from '../../domain/file-reading.ts';
import { decodeKept, type KeptFile } from '../../domain/kept-file.ts';
import { fileText } from '../../text/files.ts';
import { fileProblem } from '../../text/kept-file.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { textOf } from './text-of.ts';

/**
 * Lets the reader pick a file that was saved from here. Gives what it holds, a sentence where it can't
 * be used, or undefined where none was picked. `what` is what the reader looks for: "kandidatfil".
 */
export async function openKeptFile(
  framework: MatrixFramework,
  what: string,
): Promise<KeptFile | string | undefined> {
  // In bytes; the longest file in characters may take four times as many.
  const file = await pickFile('.json,application/json', 4 * LONGEST_FILE);
  if (file === undefined) return undefined;
  if (file.bytes === undefined) return fileProblem({ kind: 'tooLong' }, what);
  const words = textOf(file.bytes);
  if (words === undefined) return fileText.notText;
  const found = decodeKept(framework, words);
  return 'problem' in found ? fileProblem(found.problem, what) : found;
}
