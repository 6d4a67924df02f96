import type { ComponentChildren } from 'preact';
import { printPage } from '../../browser/files.ts';
import { blanks, type Document } from '../../export/document.ts';
import { hiring as text } from '../../text/hiring.ts';
import { parts } from '../shared/downloads/load.ts';
import { Said } from '../shared/downloads/Said.tsx';
import type { Download, Make } from '../shared/downloads/use-download.ts';

interface Props {
  readonly document: Document;
  readonly download: Download;
  readonly ready: boolean;
  /** What this kind of document can be saved as beside Word and Markdown. */
  readonly extra?: readonly (readonly [name: string, make: Make])[];
  readonly children?: ComponentChildren;
}

/** Everything that the document on the screen can be saved as. */
export function Actions({ document, download, ready, extra = [], children }: Props) {
  const files = parts.document;
  const ways: readonly (readonly [string, Make])[] = [
    [text.word, async () => (await files()).wordFile(document)],
    ...extra,
    [text.markdown, async () => (await files()).markdownFile(document)],
  ];
  return (
    <div class="actions controls" data-only="screen">
      <div class="buttons">
        {ways.map(([name, make], at) => (
          <button
            type="button"
            class={at === 0 ? 'button button-strong' : 'button'}
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
      <Said download={download} />
      <p class="note">{text.blanks(blanks(document))}</p>
      {children}
    </div>
  );
}
