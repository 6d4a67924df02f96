import { type ContentProblem, code } from '../../problem.ts';
import { nearest } from '../../suggest.ts';
import { adviceOnText } from '../../text-advice.ts';
import { attributeLine, type JsxElement, lineOf, literalListOf, literalOf } from '../mdx-tree.ts';
import type { AttributeValue, TagRule } from './allowed.ts';

type Finding = Omit<ContentProblem, 'file'>;

/** Holds the attributes of an element against those that it may have. */
export function* attributeProblems(
  element: JsxElement,
  { attributes }: TagRule,
  lines: readonly string[],
): Generator<Finding> {
  const tag = `<${element.name}>`;
  const written = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      yield {
        line: lineOf(element),
        message: `${code(tag)} har klamrar utan namn, ${code(`{${attribute.value}}`)}, som läses som kod.`,
        fix: 'Ta bort dem.',
      };
      continue;
    }
    const { name } = attribute;
    const line = attributeLine(element, name, lines);
    if (written.has(name)) {
      yield {
        line,
        message: `${code(tag)} har ${code(name)} två gånger.`,
        fix: 'Ta bort den ena.',
      };
    }
    written.add(name);
    const rule = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (rule === undefined) {
      yield {
        line,
        message: `${code(tag)} får inte ha ${code(name)}.`,
        fix: adviceOn(name, attributes),
      };
      continue;
    }
    const value = valueIn(attribute.value);
    if (value === undefined) {
      yield {
        line,
        message: `${code(name)} hos ${code(tag)} räknas ut av kod.`,
        fix: `Skriv värdet inom citattecken. Det ska vara ${rule.is}.`,
      };
    } else if (!rule.fits(value)) {
      yield {
        line,
        message: `${code(name)} hos ${code(tag)} ska vara ${rule.is}.`,
        fix: 'Rätta värdet.',
      };
    } else yield* hidden(value, name, tag, line);
  }
  yield* missing(element, attributes, written);
}

function* missing(
  element: JsxElement,
  attributes: TagRule['attributes'],
  written: ReadonlySet<string>,
): Generator<Finding> {
  const tag = `<${element.name}>`;
  for (const [name, { required, is }] of Object.entries(attributes)) {
    if (required !== true || written.has(name)) continue;
    yield {
      line: lineOf(element),
      message: `${code(tag)} saknar ${code(name)}.`,
      fix: `Lägg till ${code(name)}, ${is}.`,
    };
  }
}

function* hidden(
  value: AttributeValue,
  name: string,
  tag: string,
  line: number,
): Generator<Finding> {
  // Addresses are read by their own checks, which know more of them.
  if (typeof value !== 'string' || value === '' || name === 'href' || name === 'src') return;
  const advice = adviceOnText(value);
  if (advice === undefined) return;
  yield { line, message: `${code(name)} hos ${code(tag)} ${advice.message}.`, fix: advice.fix };
}

function adviceOn(name: string, attributes: TagRule['attributes']): string {
  if (/^on/i.test(name)) return 'Guiden kör ingen kod från artiklar. Ta bort den.';
  if (/^style$/i.test(name)) return 'Utseendet bestäms på ett ställe för hela guiden. Ta bort den.';
  if (/^(?:set|client|server|class|define|is|transition):/.test(name)) {
    return 'Det är kod för Astro. Ta bort den, och skriv texten mellan taggarna.';
  }
  const known = Object.keys(attributes);
  const guess = nearest(name, known);
  if (guess !== undefined) return `Menade du ${code(guess)}?`;
  return known.length === 0
    ? 'Ta bort den.'
    : `Ta bort den. Där får stå ${known.map(code).join(', ')}.`;
}

/** The value of an attribute; undefined where it is computed. */
function valueIn(
  value: string | null | undefined | { readonly value: string },
): AttributeValue | undefined {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  return literalOf(value.value) ?? literalListOf(value.value);
}
