import { existsSync, statSync } from 'node:fs';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { readText } from '../file-text.ts';
import { keptPerFile } from '../kept-per-file.ts';
import { type ContentPath, type ContentProblem, code, type Located } from '../problem.ts';
import { oddScalars } from './odd-scalars.ts';
import { explainYaml } from './syntax-advice.ts';

/** A YAML file as data that remembers its lines. */
export interface YamlSource extends Located {
  readonly data: unknown;
}

/** What came of reading: a source, or the reasons why there is none. */
export type YamlReading =
  | { readonly source: YamlSource; readonly problems: readonly [] }
  | { readonly source: undefined; readonly problems: readonly ContentProblem[] };

/** Reads and parses a YAML file; `file` is the name it is called by in messages. */
export function readYaml(path: string, file: string): YamlReading {
  const wrong = !existsSync(path)
    ? { message: 'Filen saknas.', fix: 'Lägg till den.' }
    : statSync(path).isDirectory()
      ? { message: 'Här ska en fil ligga, men det är en mapp.', fix: 'Byt mappen mot filen.' }
      : undefined;
  if (wrong !== undefined) return { source: undefined, problems: [{ file, line: 0, ...wrong }] };
  const { text, problems } = readText(path, file);
  if (text === undefined) return { source: undefined, problems };
  return kept(`${path} ${file}`, text, () => parseYaml(text, file));
}

const kept = keptPerFile<YamlReading>();

/** Parses YAML; `firstLine` is where the text begins in its file, for frontmatter. */
export function parseYaml(text: string, file: string, firstLine = 1): YamlReading {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;

  const problems = [
    ...syntaxProblems(document, text, counter),
    ...duplicateKeys(document, text),
    ...references(document),
    ...cutShort(document, text),
    ...oddScalars(document),
  ].map(({ offset, message, fix }) => ({ file, line: lineAt(offset), message, fix }));
  if (problems.length > 0) return { source: undefined, problems };

  const source: YamlSource = {
    file,
    data: document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
  return { source, problems: [] };
}

interface Finding {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

// One syntax error makes the parser stumble on what follows, so only the first is worth telling.
function syntaxProblems(document: Document, text: string, counter: LineCounter): Finding[] {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (first === undefined) return [];
  const codes = errors.filter(({ pos }) => pos[0] === first.pos[0]).map((error) => error.code);
  const { col } = counter.linePos(first.pos[0]);
  const before = text.slice(first.pos[0] - col + 1, first.pos[0]);
  // An unclosed quote is found at the end of the file, but is put right where it opens.
  const offset = first.message.startsWith('Missing closing')
    ? openingQuote(document, first.pos[0])
    : first.pos[0];
  return [{ offset, ...explainYaml(codes, first.message, before) }];
}

function openingQuote(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, { range, type }) {
      if (range && type?.startsWith('QUOTE') && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start;
}

function duplicateKeys(document: Document, text: string): Finding[] {
  return document.errors
    .filter((error) => error.code === 'DUPLICATE_KEY')
    .map(({ pos }) => {
      const key = /^[^:\n]*/.exec(text.slice(pos[0]))?.[0].trim() ?? '';
      return {
        offset: pos[0],
        message: `Nyckeln ${code(key)} står två gånger i samma stycke.`,
        fix: 'Ta bort den ena. Är det något nytt som börjar här saknas ett bindestreck på raden.',
      };
    });
}

// References between places in a file are allowed in YAML but nobody expects them in prose.
function references(document: Document): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Alias(_, node) {
      found.push({ offset: node.range?.[0] ?? 0, ...explainYaml(['BAD_ALIAS'], '', '') });
    },
  });
  return found;
}

// A text with ` #` in it ends there, and nothing on the page tells that the rest is gone. After a
// single word it may be a comment, which then has a space of its own: `kassa # ord`, not `kassa #1`.
function cutShort(document: Document, text: string): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar(key, { range, type, value }) {
      if (key === 'key' || type !== 'PLAIN' || !range || typeof value !== 'string') return;
      const mark = value.includes(' ') ? /^[ \t]+#/ : /^[ \t]+#[^\s#]/;
      if (!mark.test(text.slice(range[1]))) return;
      found.push({
        offset: range[0],
        message: 'Efter ` #` läses resten av raden som en kommentar.',
        fix: 'Sätt texten inom citattecken, eller flytta kommentaren till en egen rad.',
      });
    },
  });
  return found;
}

/** The offset of a key or a list item, or of its nearest existing parent. */
function offsetOf(contents: unknown, path: ContentPath): number {
  let node = contents;
  let offset = start(contents);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!isPair(pair)) return offset;
      offset = start(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      offset = start(node);
    } else {
      return offset;
    }
  }
  return offset;
}

function start(node: unknown): number {
  return isNode(node) && !isAlias(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}
