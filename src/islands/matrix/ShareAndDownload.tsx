import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { canShare, copyText, shareAddress } from '../../browser/clipboard.ts';
import { printPage } from '../../browser/files.ts';
import type { Staffing } from '../../domain/staffing.ts';
import { matrix } from '../../text/matrix.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { DownloadStatus } from '../shared/downloads/DownloadStatus.tsx';
import { MatrixDownloads, preloadMatrixDownloads } from '../shared/downloads/MatrixDownloads.tsx';
import { PrintedNote } from '../shared/downloads/PrintedNote.tsx';
import { QrCode } from '../shared/downloads/QrCode.tsx';
import { useDownload } from '../shared/downloads/use-download.ts';
import type { Company } from '../shared/use-company.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import type { Stored } from '../shared/use-stored.ts';
import type { MatrixProps } from './props.ts';
import { WhatNext } from './WhatNext.tsx';

const text = matrix.take;

/** What comes after the result needs to know this. */
export interface ResultActionsProps extends Pick<MatrixProps, 'id' | 'framework' | 'offered'> {
  /** The page that a link leads to, where it isn't this one. */
  readonly home: string | undefined;
  readonly company: Company;
  readonly result: CompanyResult;
  readonly stored: Stored<Staffing>;
  readonly announce: (sentence: string) => void;
}

interface Props extends ResultActionsProps {
  /** Called once this stands in the page. */
  readonly onShown: () => void;
}

/** Whom to add next, and the ways to take this very result along: a link, files, paper. */
export function ShareAndDownload(props: Props) {
  const { id, framework, offered, home, company, result, stored, announce, onShown } = props;
  const { ready } = company;
  const download = useDownload(announce);
  const link = () => company.address(home);
  useEffect(preloadMatrixDownloads, []);
  useLayoutEffect(onShown, [onShown]);
  return (
    <>
      <PrintedNote link={link()} />
      <WhatNext {...{ id, framework, offered, company, result }} />
      <section class="take controls" data-only="screen" aria-labelledby={`${id}-take`}>
        <h3 id={`${id}-take`}>{text.heading}</h3>
        <LinkButtons {...{ id, ready, announce }} link={link()} />
        <p class="note">{text.privacy}</p>
        <Disclosure summary={text.code}>
          {() => <QrCode address={link()} label={text.codeLabel} />}
        </Disclosure>
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
        {stored.trouble !== undefined && <p class="note">{text.trouble[stored.trouble]}</p>}
      </section>
    </>
  );
}

interface LinkButtonsProps extends Pick<Props, 'id' | 'announce'> {
  readonly ready: boolean;
  readonly link: string;
}

/** Copy, share and print. A browser that refuses to copy shows the link instead. */
function LinkButtons({ id, ready, link, announce }: LinkButtonsProps) {
  const [copied, setCopied] = useState<'done' | 'refused'>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setCopied(undefined), [link]);
  useEffect(() => field.current?.select(), [copied]);
  const copy = async () => {
    const done = await copyText(link);
    setCopied(done ? 'done' : 'refused');
    announce(done ? text.copied : text.copyFailed);
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button button-strong" disabled={!ready} onClick={copy}>
          {text.copy}
        </button>
        {canShare() && (
          <button
            type="button"
            class="button"
            disabled={!ready}
            onClick={() => shareAddress(text.title, link)}
          >
            {text.share}
          </button>
        )}
        <button type="button" class="button" disabled={!ready} onClick={printPage}>
          {text.print}
        </button>
        {copied === 'done' && <span class="note">{text.copied}</span>}
      </div>
      {copied === 'refused' && (
        <p>
          <label for={`${id}-link`}>{text.copyFailed}</label>
          <input class="link-field" id={`${id}-link`} readOnly value={link} ref={field} />
        </p>
      )}
    </>
  );
}
