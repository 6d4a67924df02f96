import { defineHastPlugin } from 'satteri';
import { page } from '../text/pages.ts';

const { footnotes: text } = page;

/** How footnotes are written: in Swedish, with ids that say what they are. */
export const footnoteOptions = {
  label: text.label,
  backLabel: (reference: number, again: number) => text.back(reference, again),
  clobberPrefix: 'not-',
};

/** Shows the heading above an article's footnotes, which the processor writes as hidden. */
export function footnoteHeading() {
  return defineHastPlugin({
    name: 'footnote-heading',
    element: {
      filter: ['h2'],
      visit(node, context) {
        if (node.properties['id'] !== 'footnote-label') return;
        context.setProperty(node, 'className', undefined);
      },
    },
  });
}
