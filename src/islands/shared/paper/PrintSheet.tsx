import { type Document, SWEDISH } from '../../../export/document.ts';
import { PaperBlocks } from './Paper.tsx';

/** A document by itself on paper: all else on the page stays out while it is there. */
export function PrintSheet({ document }: { readonly document: Document }) {
  const { language = SWEDISH, compact = false } = document;
  return (
    <article class="print-sheet paper" lang={language} data-compact={compact}>
      <PaperBlocks document={document} top={1} />
    </article>
  );
}
