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
