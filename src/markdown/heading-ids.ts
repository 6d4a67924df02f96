import { defineHastPlugin } from 'satteri';
import { asciiSlug } from '../text/slug.ts';

/** Gives every heading without an id of its own one in ASCII, numbered where two would be alike. */
export function headingIds() {
  return () => {
    const used = new Map<string, number>();
    return defineHastPlugin({
      name: 'ascii-heading-ids',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          const given = node.properties['id'];
          const id = typeof given === 'string' ? given : asciiSlug(context.textContent(node));
          const times = (used.get(id) ?? 0) + 1;
          used.set(id, times);
          if (given === undefined || times > 1) {
            context.setProperty(node, 'id', times === 1 ? id : `${id}-${times}`);
          }
        },
      },
    });
  };
}
