/** How files and pages leave the browser: nothing that is needed before it is asked for. */

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

/** Acts each time the page is about to be printed, however that is asked for. Gives the way to stop. */
export function onPrint(act: () => void): () => void {
  addEventListener('beforeprint', act);
  return () => removeEventListener('beforeprint', act);
}

/** Opens the print dialog. */
export function printPage(): void {
  print();
}
