import { defineMdastPlugin } from 'satteri';

/** The attributes of `<Bild>` that name a file. */
const FILES: readonly string[] = ['fil', 'mork'];

/** The components that show what Markdown has marks for; only pages that have it get their styles. */
const SHOWN = { img: 'Picture', pre: 'CodeBlock' } as const;

/**
 * Hands the pictures of an article to Astro, which makes them in the sizes that readers need: those of
 * Markdown, `![…](bild.jpg)`, through the component that shows every picture, and those of `<Bild>` as
 * imports. Code has a component of its own in the same way.
 */
export function pictureFiles() {
  return () => {
    const imports = new Map<string, string>();
    const shown = new Set<keyof typeof SHOWN>();
    const note = (element: keyof typeof SHOWN) => () => {
      shown.add(element);
    };
    const nameOf = (file: string) => {
      const name = imports.get(file) ?? `picture${imports.size}`;
      imports.set(file, name);
      return name;
    };
    return defineMdastPlugin({
      name: 'picture-files',
      image: note('img'),
      imageReference: note('img'),
      code: note('pre'),
      mdxJsxTextElement(node, context) {
        if (node.name !== 'img') return;
        shown.add('img');
        context.replaceNode(node, { ...node, name: SHOWN.img });
      },
      mdxJsxFlowElement(node, context) {
        if (node.name === 'img') {
          shown.add('img');
          context.replaceNode(node, { ...node, name: SHOWN.img });
        }
        if (node.name !== 'Bild') return;
        const attributes = node.attributes.map((attribute) => {
          if (attribute.type !== 'mdxJsxAttribute' || !FILES.includes(attribute.name)) {
            return attribute;
          }
          const { value } = attribute;
          // What lies in `public/` is published as it is.
          if (typeof value !== 'string' || value.startsWith('/')) return attribute;
          const name = { type: 'mdxJsxAttributeValueExpression', value: nameOf(value) } as const;
          return { ...attribute, value: name };
        });
        context.replaceNode(node, { ...node, attributes });
      },
      after(root, context) {
        const lines = [
          ...[...imports].map(
            ([file, name]) =>
              `import ${name} from ${JSON.stringify(file.replace(/^(?!\.)/, './'))};`,
          ),
          ...[...shown].map(
            (element) => `import ${SHOWN[element]} from '/src/components/${SHOWN[element]}.astro';`,
          ),
        ];
        if (shown.size > 0) {
          const pairs = [...shown].map((element) => `${element}: ${SHOWN[element]}`);
          lines.push(`export const components = { ${pairs.join(', ')} };`);
        }
        if (lines.length > 0) {
          context.prependChild(root, { type: 'mdxjsEsm', value: lines.join('\n') });
        }
      },
    });
  };
}
