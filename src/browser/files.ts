/** Files that are saved or picked, and pages that are printed. */

/** Saves a file to where the reader's browser puts downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Lets the visitor pick a file. Undefined where none was picked; `bytes` is absent where the file
 * is larger than `atMost` bytes or could not be read.
 */
export function pickFile(
  accept: string,
  atMost: number,
): Promise<{ readonly name: string; readonly bytes?: Uint8Array } | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', async () => {
      const [file] = input.files ?? [];
      if (file === undefined) return resolve(undefined);
      const { name, size } = file;
      if (size > atMost) return resolve({ name });
      try {
        resolve({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        resolve({ name });
      }
    });
    input.click();
  });
}

/**
 * Acts each time the page is about to be printed, however that is asked for, and once it has been.
 * Gives the way to stop.
 */
export function onPrint(before: () => void, after: () => void = () => undefined): () => void {
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Gives the page another title, and the way back to the one it had. */
export function titlePage(title: string): () => void {
  const before = document.title;
  document.title = title;
  return () => {
    document.title = before;
  };
}

/** Opens the print dialog. */
export function printPage(): void {
  print();
}
