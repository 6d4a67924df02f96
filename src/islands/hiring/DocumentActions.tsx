import type { ComponentChildren } from 'preact';
import { printPage } from '../../browser/files.ts';
import { blanks, type Document } from '../../export/document.ts';
import { hiring as text } from '../../text/hiring.ts';
import { DownloadStatus } from '../shared/downloads/DownloadStatus.tsx';
import type { Download, MakeFile } from '../shared/downloads/use-download.ts';

/** Imports what makes files of the documents. */
export const loadDocumentFiles = () => import('../shared/downloads/document-files.ts');

type Format = readonly [name: string, make: MakeFile];

interface Props {
  readonly document: Document;
  readonly download: Download;
  readonly ready: boolean;
  /** What this kind of document can be saved as beside Word and Markdown. */
  readonly extra?: readonly Format[];
  readonly children?: ComponentChildren;
}

/** Everything that the document on the screen can be saved as. */
export function DocumentActions({ document, download, ready, extra = [], children }: Props) {
  const left = blanks(document);
  const formats: readonly Format[] = [
    [text.word, async () => (await loadDocumentFiles()).wordFile(document)],
    ...extra,
    [text.markdown, async () => (await loadDocumentFiles()).markdownFile(document)],
  ];
  return (
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
        <button type="button" class="button" disabled={!ready} onClick={printPage}>
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
  );
}
