import { HTMLElement, type Node } from 'node-html-parser';
import { type Inline, inlineText } from './inline.ts';
import { tableText } from './table.ts';

/** What has no meaning outside a browser, or is on every page. */
const LEFT_OUT = [
  ...['script', 'style', 'template', 'nav', 'svg', 'iframe', 'dialog'],
  ...['button', 'input', 'select', 'textarea', 'fieldset', 'label'],
  ...['.controls', '.without-script', '.visually-hidden', '[role=status]'],
  // The date stands on top, and the rest is about the page as a page.
  ...['.article-facts', '.permalink', '.share', '.suggest'],
].join(', ');

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE ASTRO-ISLAND ASTRO-SLOT BLOCKQUOTE DETAILS DIV DL FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN OL P PRE SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
);

/**
 * Turns a part of a page into Markdown: headings, paragraphs, lists, tables and quotes, with
 * absolute links and without controls. `root` loses what is left out. No HTML remains.
 */
export function toMarkdown(root: HTMLElement, url: string): string {
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  return blocksOf(root.childNodes, { url }).join('\n\n');
}

function blocksOf(nodes: readonly Node[], how: Inline): string[] {
  const blocks: string[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const text = paragraph(run, how);
    if (text !== '') blocks.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (node instanceof HTMLElement && isBlock(node)) {
      endRun();
      blocks.push(...block(node, how));
    } else {
      run.push(node);
    }
  }
  endRun();
  return blocks;
}

/** An element is a block by its name, or because it holds one. */
const isBlock = (node: HTMLElement): boolean =>
  BLOCKS.has(node.tagName) ||
  node.childNodes.some((child) => child instanceof HTMLElement && isBlock(child));

function block(node: HTMLElement, how: Inline): string[] {
  const { tagName, childNodes, classList } = node;
  if (/^H[1-6]$/.test(tagName)) {
    const text = inlineText(childNodes, { ...how, plain: true });
    return text === '' ? [] : [`${'#'.repeat(Number(tagName[1]))} ${text}`];
  }
  if (tagName === 'P' || tagName === 'SUMMARY') {
    const label = tagName === 'SUMMARY' || classList.contains('box-label');
    const text = paragraph(childNodes, { ...how, plain: label });
    if (text === '') return [];
    return [label ? `**${text}**` : text];
  }
  if (tagName === 'UL' || tagName === 'OL') return list(node, how);
  if (tagName === 'DL') return definitions(node, how);
  if (tagName === 'TABLE') return tableText(node, how);
  if (classList.contains('see')) return [seeAlso(node, how)];
  const inside = blocksOf(childNodes, how);
  const quoted = node.getAttribute('role') === 'note' || classList.contains('template');
  return quoted && inside.length > 0
    ? [inside.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>')]
    : inside;
}

/** A line that begins like a heading, a list or a quote is still a paragraph. */
function paragraph(nodes: readonly Node[], how: Inline): string {
  return inlineText(nodes, how).replace(/^(?:[#>+-](?=\s|$)|\d+(?=[.)]\s))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

function list(node: HTMLElement, how: Inline): string[] {
  const items = node.children.filter(({ tagName }) => tagName === 'LI');
  // Cards with headings are sections of the page rather than points of a list.
  if (items.some((item) => item.querySelector('h2, h3, h4') !== null)) {
    return items.flatMap((item) => blocksOf(item.childNodes, how));
  }
  const marker = (index: number) => (node.tagName === 'OL' ? `${index + 1}.` : '-');
  const texts = items.map((item, index) => {
    const [first = '', ...rest] = blocksOf(item.childNodes, how);
    const onlyTextFollows = rest.length === 1 && item.lastElementChild?.tagName === 'P';
    return onlyTextFollows
      ? listItem(marker(index), [`${first}: ${rest[0]}`])
      : listItem(marker(index), [first, ...rest]);
  });
  return joined(texts);
}

/** Terms and what is said of them: `- **Term**: text`. */
function definitions(node: HTMLElement, how: Inline): string[] {
  const texts: string[] = [];
  let terms: string[] = [];
  for (const part of node.querySelectorAll('dt, dd')) {
    if (part.tagName === 'DT') {
      terms.push(inlineText(part.childNodes, { ...how, plain: true }));
      continue;
    }
    const [first = '', ...rest] = blocksOf(part.childNodes, how);
    texts.push(listItem('-', [`**${terms.join(', ')}**: ${first}`, ...rest]));
    terms = [];
  }
  return joined(texts);
}

function seeAlso(node: HTMLElement, how: Inline): string {
  const links = node.querySelectorAll('li').map((item) => inlineText(item.childNodes, how));
  const label = node.querySelector('span');
  return `${label === null ? '' : inlineText(label.childNodes, how)}: ${links.join(', ')}.`;
}

/** One point of a list; what follows its first line is indented under it. */
function listItem(marker: string, blocks: readonly string[]): string {
  const indent = ' '.repeat(marker.length + 1);
  const [first = '', ...rest] = blocks;
  const isList = (text: string) => /^(?:-|\d+\.) /.test(text);
  const text = rest.reduce((sum, next) => `${sum}${isList(next) ? '\n' : '\n\n'}${next}`, first);
  return `${marker} ${text.replace(/\n(?!\n)/g, `\n${indent}`)}`;
}

function joined(items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n')];
}
