import { defineHastPlugin } from 'satteri';

/**
 * Puts the site's base before the links of an article, so that an author writes `/matris/`
 * wherever the site is published.
 */
export function baseLinks(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        for (const name of ['href', 'src']) {
          const to = node.properties[name];
          if (
            prefix !== '' &&
            typeof to === 'string' &&
            to.startsWith('/') &&
            !to.startsWith('//')
          ) {
            context.setProperty(node, name, prefix + to);
          }
        }
      },
    },
  });
}
