import type { ComponentChildren } from 'preact';
import { blanks, type Document } from '../../../export/document.ts';
import { hiring as text } from '../../../text/hiring.ts';
import { DownloadStatus } from '../downloads/DownloadStatus.tsx';
import type { Download, MakeFile } from '../downloads/use-download.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { usePrinting } from './use-printing.ts';

/** Imports what makes files of the documents. */
export const loadDocumentFiles = () => import('../downloads/document-files.ts');

type Format = readonly [name: string, make: MakeFile];

interface Props {
  readonly document: Document;
  readonly download: Download;
  readonly ready: boolean;
  /** What this kind of document can be saved as beside Word and Markdown. */
  readonly extra?: readonly Format[];
  /** True where the page is about the document, so that it is what is printed however that is asked for. */
  readonly wholePage?: boolean;
  readonly children?: ComponentChildren;
}

/** Everything that the document on the screen can be saved as. */
export function DocumentActions(props: Props) {
  const { document, download, ready, extra = [], wholePage = true, children } = props;
  const { printing, print } = usePrinting(document.title, wholePage);
  const left = blanks(document);
  const formats: readonly Format[] = [
    [text.word, async () => (await loadDocumentFiles()).wordFile(document)],
    ...extra,
    [text.markdown, async () => (await loadDocumentFiles()).markdownFile(document)],
  ];
  return (
    <>
      {printing && <PrintSheet document={document} />}
      <div class="actions controls" data-only="screen">
        <div class="buttons">
          {formats.map(([name, make], position) => (
            <button
              type="button"
              class={position === 0 ? 'button button-strong' : 'button'}
              key={name}
              disabled={!ready}
              onClick={() => download.save(make)}
            >
              {name}
            </button>
          ))}
          <button type="button" class="button" disabled={!ready} onClick={print}>
            {text.print}
          </button>
        </div>
        <DownloadStatus download={download} />
        {left > 0 && (
          <p key={left} class="note">
            {text.blanks(left)}
          </p>
        )}
        {children}
      </div>
    </>
  );
}
