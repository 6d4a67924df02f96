import type { MdastNode } from 'satteri';
import { type ContentProblem, code } from '../../problem.ts';
import { attributeOf, isJsx, type JsxElement, lineOf, nodesOf } from '../mdx-tree.ts';
import type { ArticleSource } from '../source.ts';
import { TAGS } from './allowed.ts';

type Finding = Omit<ContentProblem, 'file'>;

/** What a tag gives its form to, where it is one thing. */
const FORMS: Readonly<
  Record<string, { fits: (held: readonly MdastNode[]) => boolean; is: string; example: string }>
> = {
  Steg: {
    fits: ([list, ...rest]) => list?.type === 'list' && list.ordered === true && rest.length === 0,
    is: 'en numrerad lista och inget annat',
    example: 'Börja raderna med `1. `, och flytta annan text utanför.',
  },
  Jamforelse: {
    fits: ([table, ...rest]) => table?.type === 'table' && rest.length === 0,
    is: 'en tabell och inget annat',
    example: 'Skriv tabellen med `|` mellan kolumnerna, och flytta annan text utanför.',
  },
  Flikar: {
    fits: (held) => held.length > 1 && held.every((node) => isJsx(node) && node.name === 'Flik'),
    is: 'minst två `<Flik namn="…">` och inget annat',
    example: 'Skriv varje flik mellan `<Flik namn="…">` och `</Flik>`.',
  },
};

/**
 * Checks that the tags that give a list, a table or each other a form hold that, and that a block
 * stands on lines of its own.
 */
export function* checkContents({ file, tree, lines }: ArticleSource): Generator<ContentProblem> {
  for (const node of tree === undefined ? [] : nodesOf(tree)) {
    if (!('children' in node)) continue;
    const findings = [
      ...(isJsx(node) ? [...formOf(node), ...tabsOf(node, lines)] : []),
      ...node.children.flatMap((child) => [...placeOf(child, node)]),
    ];
    for (const finding of findings) yield { file, ...finding };
  }
}

function* formOf(element: JsxElement): Generator<Finding> {
  const name = element.name ?? '';
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  const held = element.children.filter(({ type }) => type !== 'mdxFlowExpression');
  // That it is empty is told of every tag.
  if (form === undefined || held.length === 0 || form.fits(held)) return;
  const message = `${code(`<${name}>`)} ska hålla ${form.is}.`;
  yield { line: lineOf(element), message, fix: form.example };
}

function* tabsOf(element: JsxElement, lines: readonly string[]): Generator<Finding> {
  if (element.name !== 'Flikar') return;
  const seen = new Set<string>();
  for (const tab of element.children) {
    const name = isJsx(tab) ? attributeOf(tab, 'namn', lines) : undefined;
    if (name?.value === undefined) continue;
    if (seen.has(name.value)) {
      const message = `Fliken ${code(name.value)} finns redan bland de här flikarna.`;
      yield { line: name.line, message, fix: 'Ge den ett eget namn.' };
    }
    seen.add(name.value);
  }
}

/** Tags that are blocks of a form of their own, which a sentence or another place can't hold. */
const BLOCKS: readonly string[] = ['Bild', 'Flikar', 'Jamforelse', 'Ruta', 'Steg'];

function* placeOf(child: MdastNode, parent: MdastNode): Generator<Finding> {
  if (!isJsx(child) || !Object.hasOwn(TAGS, child.name ?? '')) return;
  const name = child.name ?? '';
  const line = lineOf(child);
  if (name === 'Flik' && !(isJsx(parent) && parent.name === 'Flikar')) {
    const fix = 'Sätt `<Flikar namn="…">` före den första och `</Flikar>` efter den sista.';
    yield { line, message: `${code('<Flik>')} står inte i ${code('<Flikar>')}.`, fix };
  } else if (BLOCKS.includes(name) && child.type === 'mdxJsxTextElement') {
    const fix = 'Flytta ut den till en rad för sig.';
    yield { line, message: `${code(`<${name}>`)} kan inte stå mitt i en mening.`, fix };
  }
}
