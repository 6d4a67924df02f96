/** The clipboard and the share sheet. Either may be missing or not allowed, so nothing throws. */

/** Copies text; false where the browser doesn't allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // A page that came over plain http has no clipboard of the newer kind.
    if (!navigator.clipboard) {
      const fill = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text', text);
        event.preventDefault();
      };
      addEventListener('copy', fill, { once: true });
      return document.execCommand('copy');
    }
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser has a share sheet. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the share sheet; the visitor may close it again without anything being wrong. */
export async function shareAddress(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // Closed, or not allowed: the link can still be copied.
  }
}
