import { defineHastPlugin } from 'satteri';

/** Answers in a comparison that get a mark beside the word. */
const ANSWERS: readonly string[] = ['ja', 'delvis', 'nej'];

/**
 * Says in a comparison which headings are of columns, makes the first cell of each row its heading,
 * and marks plain answers.
 */
export function rowHeaders() {
  return defineHastPlugin({
    name: 'row-headers',
    element: {
      filter: ['td', 'th'],
      visit(node, context) {
        const row = context.parent(node);
        const body = row && context.parent(row);
        const table = body && context.parent(body);
        const frame = table && context.parent(table);
        if (frame?.type !== 'mdxJsxFlowElement' || frame.name !== 'Jamforelse') return;
        // What stands over the rows' headings often has no words, and is then no heading.
        if (node.tagName === 'th') {
          if (context.textContent(node).trim() !== '') {
            context.setProperty(node, 'scope', 'col');
            return;
          }
          context.replaceNode(node, {
            type: 'element',
            tagName: 'td',
            properties: {},
            children: [],
          });
          return;
        }
        const first = row?.children.findIndex(({ type }) => type === 'element');
        const answer = context.textContent(node).trim().toLowerCase();
        if (context.indexOf(node) === first) {
          const { properties, children } = node;
          context.replaceNode(node, {
            type: 'element',
            tagName: 'th',
            properties: { ...properties, scope: 'row' },
            children: [...children],
          });
        } else if (ANSWERS.includes(answer)) context.setProperty(node, 'dataAnswer', answer);
      },
    },
  });
}
