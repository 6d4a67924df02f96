import type { MdastNode } from 'satteri';
import { type ContentProblem, code } from '../../problem.ts';
import { nearest } from '../../suggest.ts';
import { isJsx, type JsxElement, lineOf, nodesOf, textOf } from '../mdx-tree.ts';
import type { ArticleSource } from '../source.ts';
import { ELEMENTS, INSTEAD, TAGS, type TagRule } from './allowed.ts';
import { attributeProblems } from './attributes.ts';

type Finding = Omit<ContentProblem, 'file'>;

/** Nodes that Markdown itself makes, and that say nothing but text. */
const MARKDOWN = new Set(
  'root yaml paragraph heading text emphasis strong delete inlineCode code blockquote list listItem table tableRow tableCell link linkReference definition image imageReference footnoteReference footnoteDefinition thematicBreak break'.split(
    ' ',
  ),
);

/** Holds the code of an article against the short list of what authors may write. */
export function* checkElements({
  file,
  tree,
  lines,
  collection,
}: ArticleSource): Generator<ContentProblem> {
  if (tree === undefined) return;
  const seen = new Map<string, number>();
  for (const node of knownNodes(tree)) {
    for (const problem of problemsOf(node, lines)) yield { file, ...problem };
    if (!isJsx(node)) continue;
    yield* elsewhere(node, file, collection);
    const again = twice(node, seen);
    if (again !== undefined) yield { file, ...again };
  }
}

function* elsewhere(
  { name, position }: JsxElement,
  file: string,
  collection: string,
): Generator<ContentProblem> {
  const folder = ruleOf(name ?? '')?.in;
  if (folder === undefined || folder === collection) return;
  const message = `${code(`<${name}>`)} visas bara på sidor i mappen ${folder}.`;
  yield {
    file,
    line: position?.start.line ?? 0,
    message,
    fix: 'Länka till en sådan sida i stället.',
  };
}

/** The nodes of a tree, but for what stands inside a tag that has to go anyway. */
function* knownNodes(node: MdastNode): Generator<MdastNode> {
  yield node;
  if (!('children' in node) || (isJsx(node) && ruleOf(node.name ?? '') === undefined)) return;
  for (const child of node.children) yield* knownNodes(child);
}

function* problemsOf(node: MdastNode, lines: readonly string[]): Generator<Finding> {
  const line = lineOf(node);
  if (isJsx(node)) yield* elementProblems(node, lines);
  else if (node.type === 'mdxjsEsm') yield* codeProblems(node.value, line);
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (isComment(node.value)) return;
    yield {
      line,
      message: `Det som står mellan klamrar, ${code(`{${shortened(node.value)}}`)}, läses som kod.`,
      fix: 'Ta bort klamrarna, eller skriv `\\{` om de ska synas. En kommentar skrivs `{/* … */}`.',
    };
  } else if (node.type === 'heading') yield* headingProblems(node);
  else if (!MARKDOWN.has(node.type)) {
    yield {
      line,
      message: 'Det här kan guiden inte visa.',
      fix: 'Skriv det som vanlig text, lista eller tabell.',
    };
  }
}

function* codeProblems(value: string, line: number): Generator<Finding> {
  for (const [index, text] of value.split('\n').entries()) {
    const [, word] = /^\s*(import|export)\b/.exec(text) ?? [];
    if (word === undefined) continue;
    yield {
      line: line + index,
      message: `Raden börjar med ${code(word)}, som är kod.`,
      fix: 'Ta bort raden: taggarna går att använda som de är. Är det text, börja raden med ett annat ord.',
    };
  }
}

// The only thing that may stand in the braces after a heading is its id.
function* headingProblems(node: Extract<MdastNode, { type: 'heading' }>): Generator<Finding> {
  const properties: unknown = node.data && Reflect.get(node.data, 'hProperties');
  if (typeof properties !== 'object' || properties === null) return;
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'id' && /^[a-z][a-z0-9-]*$/.test(String(value))) continue;
    const message =
      name === 'id'
        ? `Rubrikens id ${code(String(value))} kan inte stå i en adress.`
        : `Rubriken har ${code(name)} inom klamrar, men där får bara ett id stå.`;
    yield {
      line: lineOf(node),
      message,
      fix: 'Skriv `## Rubrik {#eget-id}`, med a–z, siffror och bindestreck.',
    };
  }
}

function* elementProblems(element: JsxElement, lines: readonly string[]): Generator<Finding> {
  const name = element.name ?? '';
  const rule = ruleOf(name);
  const line = lineOf(element);
  if (rule === undefined) {
    yield { line, ...unknown(name) };
    return;
  }
  yield* attributeProblems(element, rule, lines);
  const isEmpty = element.children.length === 0;
  if (rule.holds === 'nothing' && !isEmpty) {
    yield {
      line,
      message: `${code(`<${name}>`)} visar inte det som står inuti.`,
      fix: `Skriv ${code(`<${name} />`)} och flytta texten efter.`,
    };
  } else if (rule.holds === 'text' && !hasContent(element)) {
    yield {
      line,
      message: `${code(`<${name}>`)} är tom.`,
      fix: `Skriv text före ${code(`</${name}>`)}, eller ta bort taggen.`,
    };
  }
}

const ruleOf = (name: string): TagRule | undefined =>
  Object.hasOwn(TAGS, name)
    ? TAGS[name]
    : Object.hasOwn(ELEMENTS, name)
      ? ELEMENTS[name]
      : undefined;

function unknown(name: string): Pick<ContentProblem, 'message' | 'fix'> {
  if (name === '') {
    return { message: 'Taggen `<>` har inget namn.', fix: 'Ta bort `<>` och `</>`.' };
  }
  const message = /^[a-z]/.test(name)
    ? `Elementet ${code(`<${name}>`)} får inte användas i en artikel.`
    : `Taggen ${code(`<${name}>`)} finns inte.`;
  const guess = tagLike(name);
  const instead = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;
  if (instead !== undefined) return { message, fix: instead };
  const known = [...Object.keys(TAGS), ...Object.keys(ELEMENTS)]
    .map((each) => code(each))
    .join(', ');
  return {
    message,
    fix:
      guess === undefined
        ? `Skriv det med Markdown, eller med någon av taggarna ${known}.`
        : `Menade du ${code(`<${guess}>`)}?`,
  };
}

// A tag that is only written with another case is the likeliest guess of all.
function tagLike(name: string): string | undefined {
  const tags = Object.keys(TAGS);
  const same = tags.find((tag) => tag.toLowerCase() === name.toLowerCase());
  return same ?? nearest(name, [...tags, ...Object.keys(ELEMENTS)]);
}

/** What a tag may hold instead of words; an expression is told by itself. */
const HOLDING = new Set(['image', 'code', 'mdxTextExpression', 'mdxFlowExpression']);

function hasContent(element: JsxElement): boolean {
  if (textOf(element).trim() !== '') return true;
  return [...nodesOf(element)].some(
    (node) => node !== element && (isJsx(node) || HOLDING.has(node.type)),
  );
}

/** A tag that shows the same thing twice would give the page the same ids twice. */
function twice(element: JsxElement, seen: Map<string, number>): Finding | undefined {
  const name = element.name ?? '';
  if (!Object.hasOwn(TAGS, name) || TAGS[name]?.holds !== 'nothing') return undefined;
  const key = `${name} ${JSON.stringify(element.attributes)}`;
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, lineOf(element));
    return undefined;
  }
  return {
    line: lineOf(element),
    message: `${code(`<${name} />`)} visar redan samma sak på rad ${first}.`,
    fix: 'Ta bort den ena.',
  };
}

/** Whether braces hold nothing but comments. */
function isComment(value: string): boolean {
  return /^(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n\r\u2028\u2029]*(?:\n|$))+$/.test(value);
}

const shortened = (value: string) => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
};
