import type { Element } from 'hast';
import { isLeftOut } from '../left-out.ts';

/**
 * Tells whether an element is a heading, or a box with nothing but one, whose section has nothing
 * left in the book. `siblings` are what is kept of its parent's elements.
 */
export function isEmptySection(
  element: Element,
  siblings: readonly Element[],
  parent: Element,
): boolean {
  const level = levelOf(element);
  if (level === undefined || level === 1 || level > 3) return false;
  // Its box has been asked already.
  if (levelOf(parent) !== undefined) return false;
  const next = siblings[siblings.indexOf(element) + 1];
  // The footer of an article is about all of it.
  if (next === undefined || next.tagName === 'footer') return true;
  return (levelOf(next) ?? Number.POSITIVE_INFINITY) <= level;
}

/** The level of a heading, also of one that stands alone in a box. */
function levelOf({ tagName, children }: Element): number | undefined {
  if (tagName === 'div') {
    const kept = children.filter((child) => child.type === 'element' && !isLeftOut(child, 'book'));
    const [only] = kept;
    return kept.length === 1 && only?.type === 'element' ? levelOf(only) : undefined;
  }
  const [, level] = /^h([1-6])$/.exec(tagName) ?? [];
  return level === undefined ? undefined : Number(level);
}
