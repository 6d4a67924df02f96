import { downloads as text } from '../../../text/downloads.ts';
import type { Download } from './use-download.ts';

/** What became of the latest download, and a way to try again. Read aloud by the island's status. */
export function Said({ download }: { download: Download }) {
  const { said, retry } = download;
  if (said === '') return null;
  return retry === undefined ? (
    <p class="note">{said}</p>
  ) : (
    <div class="notice">
      <p>{said}</p>
      <button type="button" class="button" onClick={retry}>
        {text.retry}
      </button>
    </div>
  );
}
