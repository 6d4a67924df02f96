import { defineHastPlugin } from 'satteri';
import { page } from '../text/pages.ts';

/**
 * Puts a link to the section beside each heading of an article: beside and not inside, so that
 * the heading reads as itself to everyone who lists headings. Headings inside a template or an
 * example are part of that text and get none.
 */
export function permalinks() {
  return defineHastPlugin({
    name: 'permalinks',
    element: {
      filter: ['h2', 'h3'],
      visit(node, context) {
        const { id } = node.properties;
        if (context.parent(node)?.type !== 'root' || typeof id !== 'string') return;
        const text = context.textContent(node);
        context.replaceNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['heading', `heading-${node.tagName}`] },
          children: [
            { ...node, children: [...node.children] },
            {
              type: 'element',
              tagName: 'a',
              properties: {
                className: ['permalink'],
                dataOnly: 'screen',
                href: `#${id}`,
                ariaLabel: page.permalink(text),
              },
              children: [{ type: 'text', value: '#' }],
            },
          ],
        });
      },
    },
  });
}
