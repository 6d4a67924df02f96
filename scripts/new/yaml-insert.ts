import { Document, isMap, isNode, isSeq, type Node, parseDocument, Scalar, visit } from 'yaml';

type Entry = Readonly<Record<string, unknown>>;

/** Longer texts stand on lines of their own, after `>-`. */
const LONG = 60;
const WIDTH = 100;

/** Writes a value the way the content is written, each line pushed in by `indent`. */
export function render(value: unknown, indent = 0): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || node.value.length <= LONG) return;
      node.type = Scalar.BLOCK_FOLDED;
    },
  });
  const lines = document
    .toString({ lineWidth: WIDTH - indent })
    .trimEnd()
    .split('\n');
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n');
}

/** Adds an item to a file that is a list: below the last one that `after` accepts, else last. */
export function addItem(yaml: string, item: Entry, after?: (item: Entry) => boolean): string {
  const { contents } = parseDocument(yaml);
  const items = isSeq(contents) ? contents.items.filter(isMap) : [];
  const last = items.findLast((node) => after?.(node.toJSON())) ?? items.at(-1);
  // Some lists have a blank line between their items.
  const gap = /\n\n- /.test(yaml) ? '\n\n' : '\n';
  return insertBelow(yaml, last, gap + render([item]));
}

/** Adds an entry last under a key of a file: an id where there is a list of ids, else keys with values. */
export function addUnder(yaml: string, key: string, entry: string | Entry): string {
  const { contents } = parseDocument(yaml);
  const under = isMap(contents) ? contents.get(key, true) : undefined;
  if (isSeq(under)) return insertBelow(yaml, under.items.at(-1), `\n  - ${entry}`);
  const last = isMap(under) ? under.items.at(-1)?.value : undefined;
  return insertBelow(yaml, last, `\n${render(entry, 2)}`);
}

/** Puts lines below the line on which a part of a file ends; last where there is no such part. */
function insertBelow(yaml: string, part: unknown, lines: string): string {
  const range = isNode(part) ? (part as Node).range : undefined;
  const end = yaml.slice(0, range?.[1] ?? yaml.length).trimEnd().length;
  const newline = yaml.indexOf('\n', end);
  const at = newline === -1 ? yaml.length : newline;
  return `${yaml.slice(0, at)}${lines}${yaml.slice(at) || '\n'}`;
}
