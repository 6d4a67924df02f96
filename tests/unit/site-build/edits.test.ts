import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import {
  attributeEdit,
  type Edit,
  innerRangeOf,
  insertion,
  rangeOf,
  removal,
  renamed,
  unwrapped,
  withEdits,
  withoutAttribute,
} from '../../../src/site-build/edits.ts';
import { bodyOf } from './page-of.ts';

const html = '<p id="a" class=b>Text &amp; <b>mer</b></p>';
/** The same page as `bodyOf` parses, which begins with a doctype and a body. */
const start = '<!doctype html><body>'.length;
const find = (selector: string) => {
  const found = select(selector, bodyOf(html));
  if (found === undefined) throw new Error(selector);
  return found;
};
const edited = (edits: readonly Edit[]) =>
  withEdits(`<!doctype html><body>${html}`, edits).slice(start);

describe('an edit of a page', () => {
  it('leaves everything else with the bytes that it had', () => {
    expect(edited([])).toBe(html);
    expect(edited([removal(find('b'))])).toBe('<p id="a" class=b>Text &amp; </p>');
  });

  it('may change the name of an element, and what is around its content', () => {
    expect(edited(renamed(find('p'), 'div'))).toBe(
      '<div id="a" class=b>Text &amp; <b>mer</b></div>',
    );
    expect(edited(unwrapped(find('b')))).toBe('<p id="a" class=b>Text &amp; mer</p>');
  });

  it('may give an attribute a value, or take it away', () => {
    expect(edited([attributeEdit(find('p'), 'className', 'class', 'x "y" & z')])).toBe(
      '<p id="a" class="x &quot;y&quot; &amp; z">Text &amp; <b>mer</b></p>',
    );
    expect(edited([attributeEdit(find('b'), 'lang', 'lang', 'en')])).toBe(
      '<p id="a" class=b>Text &amp; <b lang="en">mer</b></p>',
    );
    expect(edited(withoutAttribute(find('p'), 'id'))).toBe('<p class=b>Text &amp; <b>mer</b></p>');
    expect(withoutAttribute(find('b'), 'id')).toEqual([]);
  });

  it('is made in the order given where several are at one place, wherever they stand in the list', () => {
    const at = innerRangeOf(find('p')).end;
    expect(edited([insertion(at, '1'), removal(find('b')), insertion(at, '2')])).toBe(
      '<p id="a" class=b>Text &amp; 12</p>',
    );
  });

  it('is dropped inside what is removed, and outside the part that is asked for', () => {
    const [p, b] = [find('p'), find('b')];
    const edits = [
      insertion(innerRangeOf(b).start, 'x'),
      removal(b),
      insertion(rangeOf(p).start, 'y'),
    ];
    expect(withEdits(`<!doctype html><body>${html}`, edits, innerRangeOf(p))).toBe('Text &amp; ');
  });
});
