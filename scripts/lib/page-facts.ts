// What a reader, a screen reader or a machine meets on a built page, as lists of plain lines.
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as contentOf } from 'hast-util-to-string';

/** The lines of a page, by what kind of thing they say. */
export type Facts = Record<string, string[]>;

const UNSEEN = new Set(['script', 'style', 'template', 'head']);
/** Elements that stand in the middle of a line; every other starts and ends one. */
const INLINE = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark meter output q s samp select small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);
const NAMED = new Set(
  'a article aside button details dialog fieldset figure footer form header iframe img input main meter nav output section select summary svg table textarea'.split(
    ' ',
  ),
);
/** Named by what stands inside them, where nothing else names them. */
const BY_CONTENT = new Set(['a', 'button', 'summary']);
const CAPTIONS: Readonly<Record<string, string>> = {
  fieldset: 'legend',
  figure: 'figcaption',
  svg: 'title',
  table: 'caption',
};
const STATES =
  'ariaCurrent ariaExpanded ariaHidden ariaLive ariaPressed checked disabled hidden lang open value'.split(
    ' ',
  );
/** No-break and thin spaces, soft hyphens, joiners: where a line may break, not what it says. */
const BREAKS = /[\u00ad\u200b\u2060\ufeff]/g;

/** Reads one page of HTML. */
export function factsOf(html: string): Facts {
  const tree = fromHtml(html);
  const elements = elementsOf(tree);
  const lines = textOf(tree).split('\n');
  const sayings = lines.map((line) => tidy(line.replace(BREAKS, ''))).filter(Boolean);
  return {
    text: sayings,
    'line breaks': lines.map(withBreaksShown).filter((line) => /[␣‑·⁀]/.test(line)),
    links: elements.flatMap(({ element }) => linkOf(element)),
    headings: elements.flatMap(({ element }) => headingOf(element)),
    anchors: elements.flatMap((found) => anchorOf(found)),
    names: namesOf(elements),
    head: elements.flatMap(({ element }) => headOf(element)).toSorted(),
    'JSON-LD': elements.flatMap(({ element }) => dataOf(element)),
  };
}

interface Found {
  readonly element: Element;
  readonly parents: readonly Element[];
}

function elementsOf(node: Nodes, parents: readonly Element[] = []): Found[] {
  if (!('children' in node)) return [];
  const around = node.type === 'element' ? [...parents, node] : parents;
  const own = node.type === 'element' ? [{ element: node, parents }] : [];
  return [...own, ...node.children.flatMap((child) => elementsOf(child, around))];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/[\t\n\r ]+/g, ' ');
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(textOf).join('');
  if (UNSEEN.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'wbr') return '\u200b';
  const inside = node.children.map(textOf).join('');
  return INLINE.has(node.tagName) ? inside : `\n${inside}\n`;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function withBreaksShown(line: string): string {
  return line
    .replace(/[\u00a0\u202f\u2009]/g, '␣')
    .replaceAll('\u00ad', '‑')
    .replaceAll('\u200b', '·')
    .replaceAll('\u2060', '⁀')
    .trim();
}

/** A property as text; nothing where the element hasn't got it. */
function property(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function shown(element: Element, names: readonly string[]): string {
  return names
    .map((name) => [name, property(element, name)])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

function linkOf(element: Element): string[] {
  const { tagName } = element;
  if (['a', 'area'].includes(tagName)) {
    return [shown(element, ['href', 'rel', 'target', 'download', 'hrefLang'])];
  }
  if (['img', 'iframe', 'source'].includes(tagName)) return [shown(element, ['src', 'srcSet'])];
  return tagName === 'form' ? [shown(element, ['action', 'method'])] : [];
}

function headingOf(element: Element): string[] {
  if (!/^h[1-6]$/.test(element.tagName)) return [];
  return [
    `${element.tagName} ${tidy(contentOf(element).replace(BREAKS, ''))} ${shown(element, ['id'])}`,
  ];
}

/** The ids that a link may lead to. Those of a tool join its own labels and fields. */
function anchorOf({ element, parents }: Found): string[] {
  const ofTool = parents.some(({ tagName }) => tagName === 'astro-island');
  return ofTool ? [] : [property(element, 'id') ?? ''].filter(Boolean);
}

function headOf(element: Element): string[] {
  const { tagName } = element;
  if (tagName === 'title') return [`title ${tidy(contentOf(element))}`];
  if (tagName === 'html') return [shown(element, ['lang', 'dir'])];
  if (tagName === 'meta') {
    return [`meta ${shown(element, ['name', 'property', 'httpEquiv', 'media', 'content'])}`];
  }
  // Preloads are how fast a page comes, not what it says.
  if (tagName === 'link' && !/preload|prefetch|stylesheet/.test(property(element, 'rel') ?? '')) {
    return [`link ${shown(element, ['rel', 'type', 'href', 'title', 'sizes'])}`];
  }
  return [];
}

function dataOf(element: Element): string[] {
  const isData = property(element, 'type') === 'application/ld+json';
  return isData ? JSON.stringify(JSON.parse(contentOf(element)), null, 1).split('\n') : [];
}

/** The accessible name of everything that has one, near enough to compare two builds. */
function namesOf(elements: readonly Found[]): string[] {
  const byId = new Map(elements.map(({ element }) => [property(element, 'id'), element]));
  const labels = new Map(
    elements
      .filter(({ element }) => element.tagName === 'label')
      .map(({ element }) => [property(element, 'htmlFor'), element]),
  );
  const referred = (element: Element, name: string) =>
    property(element, name)
      ?.split(' ')
      .map((id) => wordsOf(byId.get(id)))
      .join(' ');

  return elements.flatMap(({ element, parents }) => {
    const role = property(element, 'role');
    if (!NAMED.has(element.tagName) && role === undefined && !hasAria(element)) return [];
    const label = labels.get(property(element, 'id') ?? '-') ?? parents.findLast(isLabel);
    const name =
      referred(element, 'ariaLabelledBy') ??
      property(element, 'ariaLabel') ??
      ownName(element, label) ??
      property(element, 'title') ??
      '';
    const kind = [element.tagName, property(element, 'type'), role].filter(Boolean).join('/');
    const more = [referred(element, 'ariaDescribedBy'), shown(element, STATES)];
    return [tidy(`${kind} "${tidy(name)}" ${more.filter(Boolean).join(' ')}`)];
  });
}

const isLabel = ({ tagName }: Element) => tagName === 'label';
const hasAria = ({ properties }: Element) =>
  Object.keys(properties).some((key) => /^aria/.test(key));
const wordsOf = (element: Element | undefined) =>
  element === undefined ? '' : tidy(textOf(element).replace(BREAKS, ''));

/** What an element is called by its own kind: a picture's alt, a field's label, a table's caption. */
function ownName(element: Element, label: Element | undefined): string | undefined {
  const { tagName } = element;
  if (tagName === 'img') return property(element, 'alt');
  if (['input', 'meter', 'output', 'select', 'textarea'].includes(tagName)) {
    return label === undefined ? property(element, 'placeholder') : wordsOf(label);
  }
  if (BY_CONTENT.has(tagName)) return `${wordsOf(element)}${altsIn(element)}`;
  const caption = CAPTIONS[tagName];
  return caption === undefined ? undefined : wordsOf(firstIn(element, caption));
}

const firstIn = (element: Element, tagName: string) =>
  elementsOf(element).find(({ element: { tagName: found } }) => found === tagName)?.element;

const altsIn = (element: Element) =>
  elementsOf(element)
    .map(({ element: inner }) => property(inner, 'alt') ?? '')
    .join('');
