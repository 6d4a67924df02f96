import { type Document, type Node, visit } from 'yaml';
import { code } from '../problem.ts';

/** A value without quotation marks that doesn't mean what it looks like. */
export interface OddScalar {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** A number as people write it. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What some reader of YAML takes for a number. */
const NUMBER =
  /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|[\d_]*\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.\d[\d_]*(?:e[-+]?\d+)?|\d+(?::[0-5]?\d)+(?:\.\d*)?|\.inf|\.nan)$/i;

/**
 * Finds values that YAML may turn into something else: two readers don't agree on them, and the
 * generator has another reader than the checks. Days and times are held by their own fields.
 */
export function oddScalars(document: Document): OddScalar[] {
  const found: OddScalar[] = [];
  const tagged = ({ tag, range }: Node) => {
    // Of a tag that YAML doesn't know the parser tells itself.
    if (tag?.startsWith('tag:yaml.org,') !== true || !range) return;
    found.push({
      offset: range[0],
      message: `${code(tag.replace('tag:yaml.org,2002:', '!!'))} säger vilket slag värdet är, och läses olika.`,
      fix: 'Ta bort det, och sätt citattecken runt text.',
    });
  };
  visit(document, {
    Collection: (_, node) => tagged(node),
    Scalar(key, node) {
      tagged(node);
      const { range, type, source } = node;
      if (key === 'key' || type !== 'PLAIN' || !range || source === undefined) return;
      if (NUMBER.test(source) && !PLAIN.test(source)) {
        found.push({
          offset: range[0],
          message: `${code(source)} kan läsas som ett annat tal än det ser ut som.`,
          fix: `Skriv talet med vanliga siffror, eller sätt citattecken runt: ${code(`"${source}"`)}.`,
        });
      }
    },
  });
  return found;
}
