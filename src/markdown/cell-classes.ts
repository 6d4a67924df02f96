import { defineHastPlugin } from 'satteri';

/**
 * Turns the alignment of a Markdown table (`---:`) into a class: the processor writes a style
 * attribute, which the site's policy blocks.
 */
export function cellClasses() {
  return defineHastPlugin({
    name: 'cell-classes',
    element: {
      filter: ['th', 'td'],
      visit(node, context) {
        const { style, align } = node.properties;
        const given = `${style ?? ''} ${align ?? ''}`;
        if (given.trim() === '') return;
        context.setProperty(node, 'style', undefined);
        context.setProperty(node, 'align', undefined);
        if (/right|end/.test(given)) context.setProperty(node, 'className', ['number']);
      },
    },
  });
}
