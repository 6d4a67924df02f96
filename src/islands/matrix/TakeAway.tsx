import { matrix } from '../../text/matrix.ts';
import { DownloadStatus } from '../shared/downloads/DownloadStatus.tsx';
import { MatrixDownloads } from '../shared/downloads/MatrixDownloads.tsx';
import { QrCode } from '../shared/downloads/QrCode.tsx';
import { useDownload } from '../shared/downloads/use-download.ts';
import type { NextStepsProps } from './NextSteps.tsx';

const text = matrix.take;

/** The ways to keep this very result: files, a code for the phone, and this browser. */
export function TakeAway({ framework, home, company, result, stored, announce }: NextStepsProps) {
  const { ready } = company;
  const download = useDownload(announce);
  const link = () => company.address(home);
  return (
    <div class="take">
      <MatrixDownloads {...{ framework, ready, download, result, link }} />
      <DownloadStatus download={download} />
      <label class="choice">
        <input
          type="checkbox"
          checked={stored.keeping}
          disabled={!ready}
          onChange={(event) => stored.keep(event.currentTarget.checked)}
        />
        <span>{text.keep}</span>
      </label>
      <QrCode address={link()} label={text.codeLabel} />
      <p class="note">{text.privacy}</p>
    </div>
  );
}
