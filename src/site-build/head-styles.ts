import { select, selectAll } from 'hast-util-select';
import { innerRangeOf, insertion, rangeOf, removal, withEdits } from './edits.ts';
import type { Step } from './step.ts';

/** Moves the styles that stand in a page's body to its head, where HTML allows them. */
export function headStyles(): Step {
  return {
    page: ({ tree, html, edits }) => {
      const head = select('head', tree);
      if (head === undefined) return;
      const end = innerRangeOf(head).end;
      for (const style of selectAll('body style', tree)) {
        edits.push(removal(style), insertion(end, withEdits(html, [], rangeOf(style))));
      }
    },
  };
}
