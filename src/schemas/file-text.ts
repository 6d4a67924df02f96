import { readFileSync } from 'node:fs';
import type { ContentProblem } from './problem.ts';
import { adviceOnLine } from './text-advice.ts';

/** What came of reading a file: its text without a mark of byte order, and what is wrong with it. */
export interface FileText {
  /** Undefined where the file isn't text, or says something else than its author wrote. */
  readonly text: string | undefined;
  readonly problems: readonly ContentProblem[];
}

const SAVE_AS =
  'Spara om filen med kodningen UTF-8: i Anteckningar väljer du den bredvid knappen Spara.';

/** Reads a file as text; `file` is the name it is called by in messages. The one door for content. */
export function readText(path: string, file: string): FileText {
  return decodeText(readFileSync(path), file);
}

/** Decodes the bytes of a file as UTF-8 and tells what in it isn't text. */
export function decodeText(bytes: Uint8Array, file: string): FileText {
  const encoding = otherEncoding(bytes);
  if (encoding !== undefined) {
    const message = `Filen är sparad som ${encoding} och inte som UTF-8.`;
    return { text: undefined, problems: [{ file, line: 1, message, fix: SAVE_AS }] };
  }
  const text = decoded(bytes);
  if (text === undefined) {
    const line = lineOfFirstFault(bytes);
    const message = 'Raden är inte sparad som UTF-8, så å, ä och ö går inte att läsa.';
    return { text: undefined, problems: [{ file, line, message, fix: SAVE_AS }] };
  }
  const problems = text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const wrong = lineProblem(line);
    return wrong === undefined ? [] : [{ file, line: index + 1, ...wrong }];
  });
  return { text: problems.length > 0 ? undefined : text, problems };
}

function lineProblem(line: string): Pick<ContentProblem, 'message' | 'fix'> | undefined {
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.exec(line)?.[0].trim();
  if (conflict !== undefined) {
    return {
      message: `Raden \`${conflict}\` är kvar efter en sammanslagning i Git.`,
      fix: 'Behåll den text som gäller och ta bort raderna med `<<<<<<<`, `=======` och `>>>>>>>`.',
    };
  }
  const advice = adviceOnLine(line);
  return advice && { message: `Raden ${advice.message}.`, fix: advice.fix };
}

/** Names the encoding where the bytes are text of another kind, or no text at all. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  const start = bytes.subarray(0, 1024);
  if (!start.includes(0)) return undefined;
  // Nearly every other byte of Swedish in UTF-16 is zero, and they are never side by side.
  const half = (from: number) => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  const [even, odd] = [half(0), half(1)];
  const isWide = Math.min(even, odd) === 0 && Math.max(even, odd) > start.length / 3;
  return isWide ? 'UTF-16' : 'något annat än text';
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end + 1;
    if (decoded(bytes.subarray(from, to)) === undefined) return line;
    from = to;
  }
  return 0;
}
