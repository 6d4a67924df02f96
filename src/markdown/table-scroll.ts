import { defineHastPlugin } from 'satteri';
import { page } from '../text/pages.ts';

/**
 * Puts every Markdown table into a frame that scrolls by itself, so that a wide one doesn't push
 * the page sideways on a phone. The frame can be reached and scrolled with the keyboard.
 */
export function tableScroll() {
  return () => {
    let number = 0;
    return defineHastPlugin({
      name: 'table-scroll',
      element: {
        filter: ['table'],
        visit(node, context) {
          number += 1;
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: {
              className: ['table-scroll'],
              role: 'group',
              tabIndex: 0,
              ariaLabel: page.table(number),
            },
            children: [],
          });
        },
      },
    });
  };
}
