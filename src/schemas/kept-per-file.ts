/** Lets go of what each keeper holds. */
const forgetters: (() => void)[] = [];

/** Lets go of all that is kept: a build has no more use of it once the content has been checked. */
export function forgetReadings(): void {
  for (const forget of forgetters) forget();
}

/**
 * Keeps what each file was read as for as long as its text is the same: while somebody writes, one
 * file of sixty changes, and the others needn't be parsed again to be checked.
 */
export function keptPerFile<Reading>(): (
  file: string,
  text: string,
  read: (text: string) => Reading,
) => Reading {
  const kept = new Map<string, { readonly text: string; readonly reading: Reading }>();
  forgetters.push(() => kept.clear());
  return (file, text, read) => {
    const last = kept.get(file);
    if (last?.text === text) return last.reading;
    const reading = read(text);
    kept.set(file, { text, reading });
    return reading;
  };
}
