import type { MdastNode } from 'satteri';
import { type ContentProblem, code } from '../../problem.ts';
import { adviceOnText } from '../../text-advice.ts';
import { lineOf, nodesOf, textOf } from '../mdx-tree.ts';
import type { ArticleSource } from '../source.ts';

type Finding = Omit<ContentProblem, 'file'>;
type Heading = Extract<MdastNode, { type: 'heading' }>;

/** A longer heading fills the contents list of its page. */
const LONGEST = 120;

/** The page that writes its own first heading: the others have their title there. */
const OWN_HEADING = 'sidor/start';

/**
 * Checks that the headings of an article are an outline that can be listed and listened to, and that its
 * footnotes and named addresses have both ends.
 */
export function* checkOutline({
  file,
  tree,
  collection,
  name,
}: ArticleSource): Generator<ContentProblem> {
  if (tree === undefined) return;
  const ownsFirst = `${collection}/${name}` === OWN_HEADING;
  for (const problem of [...headings(tree, ownsFirst), ...footnotes(tree), ...definitions(tree)]) {
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
      yield { line, ...anotherFirst(first) };
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

function anotherFirst(first: number | undefined): Pick<ContentProblem, 'message' | 'fix'> {
  const place = first === undefined ? ', som är artikelns `title`' : ` på rad ${first}`;
  return {
    message: `Sidan har redan sin första rubrik${place}.`,
    fix: 'Skriv rubriken med `## `.',
  };
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
  } else if (/\p{Extended_Pictographic}|\p{RI}|\u20E3/u.test(text)) {
    yield {
      line,
      message: 'Rubriken har en emoji, som läses upp med sitt namn och inte går att söka på.',
      fix: 'Ta bort den.',
    };
  } else if (text.length > LONGEST) {
    yield {
      line,
      message: `Rubriken är ${text.length} tecken, men får vara högst ${LONGEST}.`,
      fix: 'Korta den, och skriv resten i stycket under.',
    };
  }
}

function* footnotes(tree: MdastNode): Generator<Finding> {
  const nodes = [...nodesOf(tree)];
  const own = new Set(
    nodes
      .filter((node) => node.type === 'footnoteDefinition')
      .flatMap((node) => [...nodesOf(node)]),
  );
  const used = new Set(
    nodes.flatMap((node) =>
      node.type === 'footnoteReference' && !own.has(node) ? [node.identifier] : [],
    ),
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

/** An address that is defined under a name is used, and defined once. */
function* definitions(tree: MdastNode): Generator<Finding> {
  const nodes = [...nodesOf(tree)];
  const used = new Set(
    nodes.flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
    ),
  );
  const defined = new Map<string, number>();
  for (const node of nodes) {
    if (node.type !== 'definition') continue;
    const name = code(`[${node.label ?? node.identifier}]`);
    const first = defined.get(node.identifier);
    defined.set(node.identifier, first ?? lineOf(node));
    if (first !== undefined) {
      yield {
        line: lineOf(node),
        message: `Adressen ${name} finns redan på rad ${first}.`,
        fix: 'Ta bort den ena.',
      };
    } else if (!used.has(node.identifier)) {
      yield {
        line: lineOf(node),
        message: `Adressen ${name} används inte.`,
        fix: `Skriv ${code(`[text]${name.slice(1, -1)}`)} där länken ska stå, eller ta bort raden.`,
      };
    }
  }
}
