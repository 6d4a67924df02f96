/** What XML 1.0 can't hold: its `Char` production, turned round. */
const NOT_A_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const DECLARATION = /^<\?xml version="1\.0"(?: encoding="UTF-8")?(?: standalone="yes")? ?\?>/;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const TOKEN =
  /<(\/?)([a-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/giy;

/**
 * What is wrong with the form of an XML document: a character that XML can't hold, spelt out or by
 * its number, tags that don't match, an attribute that stands twice, a loose & or <. Undefined where
 * it is well-formed; comments and the like are taken for wrong, since we write none.
 */
export function xmlProblem(xml: string): string | undefined {
  const declaration = DECLARATION.exec(xml)?.[0];
  if (declaration === undefined) return 'no declaration';
  const character = NOT_A_CHARACTER.exec(xml);
  if (character !== null) return `U+${character[0].codePointAt(0)?.toString(16)} is no character`;
  const number = [...xml.matchAll(/&#(?:(\d+)|x([\da-f]+));/gi)].find(([, decimal, hex]) =>
    NOT_A_CHARACTER.test(
      String.fromCodePoint(decimal === undefined ? Number(`0x${hex}`) : Number(decimal)),
    ),
  );
  return number === undefined
    ? tagProblem(xml, declaration.length)
    : `${number[0]} is no character`;
}

function tagProblem(xml: string, from: number): string | undefined {
  const open: string[] = [];
  let seen = 0;
  TOKEN.lastIndex = from;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(xml);
    if (found === null) return `not XML: ${xml.slice(at, at + 40)}`;
    const [whole, closing, name = '', attributes = '', empty, text] = found;
    if (ENTITY.test(whole)) return `loose & in ${whole.slice(0, 80)}`;
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '') return `text outside the root: ${text}`;
    } else if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes something else`;
    } else {
      if (open.length === 0 && seen > 0) return `a second root, <${name}>`;
      // Values may hold anything, so the names are counted without them.
      const names = attributes.replace(/"[^"]*"|'[^']*'/g, '').match(/[\w:.-]+/g) ?? [];
      if (new Set(names).size < names.length) return `<${name}> says something twice`;
      seen += 1;
      if (empty === '') open.push(name);
    }
  }
  return open.length === 0 ? undefined : `<${open.at(-1)}> is never closed`;
}
