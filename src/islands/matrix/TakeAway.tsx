import type { Staffing } from '../../domain/staffing.ts';
import { matrix } from '../../text/matrix.ts';
import { DownloadStatus } from '../shared/downloads/DownloadStatus.tsx';
import { MatrixDownloads } from '../shared/downloads/MatrixDownloads.tsx';
import { QrCode } from '../shared/downloads/QrCode.tsx';
import { useDownload } from '../shared/downloads/use-download.ts';
import type { Company } from '../shared/use-company.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import type { Stored } from '../shared/use-stored.ts';
import type { MatrixProps } from './props.ts';

const text = matrix.take;

export interface TakeAwayProps extends Pick<MatrixProps, 'framework'> {
  /** The page that a link leads to, where it isn't this one. */
  readonly home: string | undefined;
  readonly company: Company;
  readonly result: CompanyResult;
  readonly stored: Stored<Staffing>;
  readonly announce: (sentence: string) => void;
}

/** The ways to keep this very result: files, a code for the phone, and this browser. */
export function TakeAway({ framework, home, company, result, stored, announce }: TakeAwayProps) {
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
