import type { Element } from 'hast';
import { innerRangeOf, insertion, rangeOf, removal, withEdits } from './edits.ts';
import type { Step } from './step.ts';

/** Moves the styles that stand in a page's body to its head, where HTML allows them. */
export function headStyles(): Step {
  return {
    name: 'head-styles',
    read: ({ head, elements, html, edits }) => {
      if (head === undefined) return;
      const end = innerRangeOf(head).end;
      const inBody = (element: Element) => rangeOf(element).start > end;
      for (const style of elements.filter(({ tagName }) => tagName === 'style').filter(inBody)) {
        edits.push(removal(style), insertion(end, withEdits(html, [], rangeOf(style))));
      }
    },
  };
}
