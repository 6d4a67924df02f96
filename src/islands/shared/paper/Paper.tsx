import type { ComponentChildren } from 'preact';
import { type Block, type Document, PLACEHOLDER } from '../../../export/document.ts';
import { PaperTable } from './PaperTable.tsx';

interface PaperProps {
  /** Which document it is, for the styles. */
  readonly kind: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** The sheet of paper that a document lies on. */
export function Paper({ kind, name, children }: PaperProps) {
  return (
    <article class="paper" data-document={kind} aria-label={name}>
      {children}
    </article>
  );
}

interface BlocksProps {
  readonly document: Document;
  /** The level of the title: 2 within a page, 1 where the document is all there is. */
  readonly top?: 1 | 2;
}

/** A document as it will look on paper. What is still to be filled in is marked. */
export function PaperBlocks({ document, top = 2 }: BlocksProps) {
  return (
    <>
      <PaperTitle title={document.title} top={top} />
      {document.blocks.map((block, at) => (
        // A block that changes is replaced, since a translator may have moved its text. The same
        // words may stand twice; their place tells them apart.
        <PaperBlock key={`${at} ${JSON.stringify(block)}`} block={block} top={top} />
      ))}
    </>
  );
}

/** The title of a document. A line never ends after a single letter and its hyphen. */
export function PaperTitle({ title, top = 2 }: { title: string; top?: 1 | 2 }) {
  const Title = `h${top}` as const;
  return (
    <Title key={title} class="paper-title">
      {marked(title.replace(/(?<!\p{L})(\p{L}-)/gu, '$1\u2060'))}
    </Title>
  );
}

function PaperBlock({ block, top }: { block: Block; top: 1 | 2 }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${(block.level - 1 + top) as 2 | 3 | 4}` as const;
      return <Heading class={`paper-h${block.level}`}>{marked(block.text)}</Heading>;
    }
    case 'paragraph':
      return (
        <p dir="auto">
          {block.lead !== undefined && <b>{block.lead}: </b>}
          {marked(block.text)}
        </p>
      );
    case 'list': {
      const entries = block.items.map((entry) => (
        <li dir="auto" key={entry}>
          {marked(entry)}
        </li>
      ));
      return (
        <>
          {block.lead !== undefined && (
            <p class="paper-lead">
              <b>{block.lead}:</b>
            </p>
          )}
          <ul>{entries}</ul>
        </>
      );
    }
    case 'table':
      return <PaperTable {...block} />;
  }
}

/** Marks the places that are still to be filled in. */
function marked(text: string): ComponentChildren {
  const blanks = text.match(PLACEHOLDER);
  if (blanks === null) return text;
  return text.split(PLACEHOLDER).flatMap((part, at) => {
    const blank = blanks[at];
    return blank === undefined
      ? [part]
      : [
          part,
          <mark class="blank" key={`${at}`}>
            {blank}
          </mark>,
        ];
  });
}
