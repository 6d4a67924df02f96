import type { MdastNode } from 'satteri';
import { type ContentProblem, code } from '../../problem.ts';
import { adviceOnText } from '../../text-advice.ts';
import { lineOf, nodesOf, textOf } from '../mdx-tree.ts';
import type { ArticleSource } from '../source.ts';

type Finding = Omit<ContentProblem, 'file'>;
type Heading = Extract<MdastNode, { type: 'heading' }>;

/** The page that writes its own first heading: the others have their title there. */
const OWN_HEADING = 'sidor/start';

/**
 * Checks that the headings of an article are an outline that can be listed and listened to, that its
 * footnotes have both ends, and that no marks of Markdown are left in the text.
 */
export function* checkOutline({
  file,
  tree,
  collection,
  name,
}: ArticleSource): Generator<ContentProblem> {
  if (tree === undefined) return;
  const ownsFirst = `${collection}/${name}` === OWN_HEADING;
  for (const problem of [
    ...headings(tree, ownsFirst),
    ...footnotes(tree),
    ...[...nodesOf(tree)].flatMap((node) => [...leftOver(node)]),
  ]) {
    yield { file, ...problem };
  }
}

function* headings(tree: MdastNode, ownsFirst: boolean): Generator<Finding> {
  let above = ownsFirst ? 0 : 1;
  let first: number | undefined;
  for (const node of nodesOf(tree)) {
    if (node.type !== 'heading') continue;
    const line = lineOf(node);
    const { depth } = node;
    yield* wordsOf(node, line);
    if (depth === 1 && (!ownsFirst || first !== undefined)) {
      yield {
        line,
        message:
          first === undefined
            ? 'Sidan har redan sin första rubrik, som är artikelns `title`.'
            : `Sidan har redan sin första rubrik på rad ${first}.`,
        fix: 'Skriv rubriken med `## `.',
      };
    } else if (depth > above + 1) {
      yield {
        line,
        message: `Rubriken hoppar från nivå ${above} till nivå ${depth}.`,
        fix: `Skriv den med ${code('#'.repeat(above + 1))}.`,
      };
    }
    if (depth === 1) first ??= line;
    above = depth === 1 ? 1 : depth;
  }
}

function* wordsOf(heading: Heading, line: number): Generator<Finding> {
  const text = textOf(heading);
  const advice = adviceOnText(text);
  if (advice !== undefined || !/[\p{L}\p{N}]/u.test(text)) {
    yield {
      line,
      message: `Rubriken ${advice?.message ?? 'har inga ord'}.`,
      fix: 'Skriv en rubrik som säger vad stycket handlar om, eller ta bort raden.',
    };
  } else if (/\p{Extended_Pictographic}/u.test(text)) {
    yield {
      line,
      message: 'Rubriken har en emoji, som läses upp med sitt namn och inte går att söka på.',
      fix: 'Ta bort den.',
    };
  }
}

function* footnotes(tree: MdastNode): Generator<Finding> {
  const nodes = [...nodesOf(tree)];
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  const defined = new Map<string, number>();
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition') continue;
    const line = lineOf(node);
    const name = code(`[^${node.label ?? node.identifier}]`);
    const first = defined.get(node.identifier);
    if (first === undefined) defined.set(node.identifier, line);
    else {
      yield {
        line,
        message: `Fotnoten ${name} står redan på rad ${first}.`,
        fix: 'Ge den ett eget nummer.',
      };
    }
    if (!used.has(node.identifier)) {
      yield {
        line,
        message: `Ingen mening hänvisar till fotnoten ${name}.`,
        fix: `Skriv ${name} i meningen, eller ta bort fotnoten.`,
      };
    }
    if (textOf(node).trim() === '') {
      yield {
        line,
        message: `Fotnoten ${name} är tom.`,
        fix: 'Skriv vad den säger, eller ta bort den.',
      };
    }
  }
}

/** Marks of Markdown that a reader would see, because what they belong to isn't there. */
const LEFT: readonly {
  readonly mark: RegExp;
  readonly tell: (found: string) => Omit<Finding, 'line'>;
}[] = [
  {
    mark: /\[\^[^\]\s]+\]/,
    tell: (found) => ({
      message: `Fotnoten ${code(found)} finns inte.`,
      fix: `Skriv den på en egen rad: ${code(`${found}: …`)}.`,
    }),
  },
  {
    mark: /\](?:\(|\s\((?=https?:|www\.|mailto:|[/#]|$))[^)\n]*\)?/,
    tell: (found) => ({
      message: `Länken går inte att läsa vid ${code(found)}.`,
      fix: 'Skriv `[text](adress)`, utan mellanslag mellan dem och i adressen.',
    }),
  },
  {
    mark: /\]\[[^\]\n]*\]/,
    tell: (found) => ({
      message: `Länken ${code(found.slice(1))} har ingen adress.`,
      fix: 'Skriv `[text](adress)`, eller en rad `[namn]: adress` längst ner.',
    }),
  },
  {
    mark: /\*\*|__(?=\S)|~~/,
    tell: (found) => ({
      message: `Tecknen ${code(found)} syns i texten, för de har inget par eller har mellanslag innanför.`,
      fix: 'Skriv `**fet text**`, utan mellanslag innanför stjärnorna.',
    }),
  },
  {
    mark: /(?:^|\n)#{1,6}(?=[^\s#\d])/,
    tell: () => ({
      message: 'Raden ser ut som en rubrik, men saknar mellanslag efter `#`.',
      fix: 'Skriv `## Rubrik`.',
    }),
  },
  {
    mark: /(?:^|\n):::/,
    tell: () => ({
      message: 'Raden börjar med `:::`, som guiden inte läser.',
      fix: 'Skriv `<Exempel>` eller `<Tolkning>`.',
    }),
  },
];

function* leftOver(node: MdastNode): Generator<Finding> {
  if (node.type !== 'text') return;
  const advice = node.value.trim() === '' ? undefined : adviceOnText(node.value.trim());
  if (advice !== undefined && !advice.message.startsWith('har inget')) {
    yield { line: lineOf(node), message: `Texten ${advice.message}.`, fix: advice.fix };
  }
  for (const { mark, tell } of LEFT) {
    const found = mark.exec(node.value);
    if (found === null) continue;
    const before = node.value.slice(0, found.index + found[0].search(/\S/));
    yield { line: lineOf(node) + before.split('\n').length - 1, ...tell(found[0].trim()) };
  }
}
