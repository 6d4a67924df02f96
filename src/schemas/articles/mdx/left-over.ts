import type { MdastNode } from 'satteri';
import { type ContentProblem, code } from '../../problem.ts';
import { adviceOnText } from '../../text-advice.ts';
import { lineOf, nodesOf } from '../mdx-tree.ts';
import type { ArticleSource } from '../source.ts';
import { calloutFor } from './callouts.ts';

type Finding = Omit<ContentProblem, 'file'>;

/** Checks that no marks of Markdown, and nothing hidden, are left in the text that readers see. */
export function* checkLeftOver({ file, tree }: ArticleSource): Generator<ContentProblem> {
  for (const node of tree === undefined ? [] : nodesOf(tree)) {
    for (const problem of leftOver(node)) yield { file, ...problem };
  }
}

/** Marks of Markdown that a reader would see, because what they belong to isn't there. */
const LEFT: readonly {
  readonly mark: RegExp;
  readonly tell: (found: string) => Omit<Finding, 'line'>;
}[] = [
  {
    mark: /\[\^[^\]\n]+\]/,
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
    mark: /(?:^|\n)(?:#{2,}|#(?=[^\s\d#]|\u00A0))/,
    tell: () => ({
      message:
        'Raden ser ut som en rubrik, men har inget vanligt mellanslag efter `#`, eller för många.',
      fix: 'Skriv `## Rubrik`.',
    }),
  },
  {
    mark: /\^\[/,
    tell: () => ({
      message: 'Fotnoter skrivs inte mitt i meningen.',
      fix: 'Skriv `[^1]` i meningen, och `[^1]: …` på en egen rad.',
    }),
  },
  {
    mark: /\)\[(?=https?:|www\.|mailto:|[/#]|$)/,
    tell: () => ({ message: 'Länken är skriven omvänt.', fix: 'Skriv `[text](adress)`.' }),
  },
  {
    mark: /\[\[/,
    tell: () => ({
      message: 'Länkar med dubbla hakparenteser läses inte.',
      fix: 'Skriv `[text](/sida/)`.',
    }),
  },
  {
    mark: /\[![A-Za-z]+\]/,
    tell: (found) => ({
      message: `${code(found)} läses inte av guiden.`,
      fix: calloutFor(found.slice(2, -1)),
    }),
  },
  {
    mark: /`/,
    tell: () => ({
      message: 'En grav accent, som börjar kod, har inget par.',
      fix: 'Sätt ut den andra, eller ta bort den.',
    }),
  },
  {
    mark: /&(?:#x?[\da-f]+|\w+;|(?:nbsp|lt|gt|amp|quot|apos|shy|[nm]dash|hellip|[aou]uml|aring|eacute|copy|euro|[lr]arr)\b)/i,
    tell: (found) => ({
      message: `${code(found)} är inget tecken som webbläsaren känner till.`,
      fix: 'Skriv tecknet självt, eller avsluta med `;`.',
    }),
  },
  {
    mark: /(?:^|\n)\|[^\n]*\|[ \t]*(?=\n|$)/,
    tell: () => ({
      message: 'Raden ser ut som en tabell, men är ingen.',
      fix: 'Skriv en rad med `|---|` under den första, med lika många kolumner.',
    }),
  },
  {
    mark: /(?:^|\n)(?:[-*+][^\s\d][^\n]*\n[-*+][^\s\d]|\d+[.)][^\s\d][^\n]*\n\d+[.)][^\s\d])/,
    tell: () => ({
      message: 'Raderna ser ut som en lista, men saknar mellanslag efter strecket eller siffran.',
      fix: 'Skriv `- ett` eller `1. ett`.',
    }),
  },
  {
    mark: /(?:^|\n):::/,
    tell: () => ({
      message: 'Tecknen `:::` syns i texten, för en ruta börjar och slutar på egna rader.',
      fix: calloutFor(''),
    }),
  },
];

/** The words of a picture or a link that aren't in the running text. */
function* besideText(node: MdastNode): Generator<Finding> {
  for (const words of [
    ...('alt' in node ? [node.alt] : []),
    ...('title' in node ? [node.title] : []),
  ]) {
    const hidden = words ? adviceOnText(words) : undefined;
    if (hidden !== undefined) {
      yield {
        line: lineOf(node),
        message: `Texten till bilden eller länken ${hidden.message}.`,
        fix: hidden.fix,
      };
    }
  }
}

/** Languages of drawings, which the guide would show as the code they are. */
const DRAWINGS = /^(?:mermaid|plantuml|puml|dot|graphviz|d2|chart|svgbob)$/i;

function* leftOver(node: MdastNode): Generator<Finding> {
  yield* besideText(node);
  if (node.type === 'code' && DRAWINGS.test(node.lang ?? '')) {
    yield {
      line: lineOf(node),
      message: `${code(node.lang ?? '')} ritas inte av guiden, så läsaren skulle se koden.`,
      fix: 'Skriv figuren i figures.yaml och visa den med `<Figur id="…" />`, eller lägg en bild bredvid artikeln.',
    };
  }
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
