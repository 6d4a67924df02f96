import { shared } from '../../../text/shared.ts';
import type { Download } from './use-download.ts';

/** What became of the latest download, and a way to try again. Read aloud by the island's status. */
export function DownloadStatus({ download }: { readonly download: Download }) {
  const { outcome, retry } = download;
  if (outcome === '') return null;
  return retry === undefined ? (
    <p key={outcome} class="note">
      {outcome}
    </p>
  ) : (
    <div class="notice">
      <p key={outcome}>{outcome}</p>
      <button type="button" class="button" onClick={retry}>
        {shared.retry}
      </button>
    </div>
  );
}
