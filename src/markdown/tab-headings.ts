import { defineMdastPlugin } from 'satteri';

/** Tells each tab how deep the heading above it is, so that its own is the next. */
export function tabHeadings() {
  return () => {
    let depth = 1;
    return defineMdastPlugin({
      name: 'tab-headings',
      heading: (node) => {
        depth = node.depth;
      },
      mdxJsxFlowElement(node, context) {
        if (node.name !== 'Flik') return;
        const level = { type: 'mdxJsxAttribute', name: 'niva', value: String(depth + 1) } as const;
        context.replaceNode(node, { ...node, attributes: [...node.attributes, level] });
      },
    });
  };
}
