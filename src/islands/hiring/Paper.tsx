import type { ComponentChildren } from 'preact';
import { type Block, type Document, PLACEHOLDER } from '../../export/document.ts';
import { hiring as text } from '../../text/hiring.ts';

interface PaperProps {
  readonly kind: keyof typeof text.kinds;
  readonly children: ComponentChildren;
}

/** The sheet of paper that a document lies on. */
export function Paper({ kind, children }: PaperProps) {
  return (
    <article class="paper" data-document={kind} aria-label={text.kinds[kind]}>
      {children}
    </article>
  );
}

/** A document as it will look on paper. What is still to be filled in is marked. */
export function PaperBlocks({ document }: { document: Document }) {
  return (
    <>
      <PaperTitle title={document.title} />
      {document.blocks.map((block, at) => (
        // A block that changes is replaced, since a translator may have moved its text. The same
        // words may stand twice; their place tells them apart.
        <PaperBlock key={`${at} ${JSON.stringify(block)}`} block={block} />
      ))}
    </>
  );
}

/** The title of a document. A line never ends after a single letter and its hyphen. */
export function PaperTitle({ title }: { title: string }) {
  return (
    <h2 key={title} class="paper-title">
      {marked(title.replace(/(?<!\p{L})(\p{L}-)/gu, '$1\u2060'))}
    </h2>
  );
}

function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h3>{marked(block.text)}</h3> : <h4>{marked(block.text)}</h4>;
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

function PaperTable({ caption, head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <div class={head.length > 3 ? 'paper-table paper-table-wide' : 'paper-table'}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={head[at + 1]} data-label={head[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
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
