import { defineMdastPlugin } from 'satteri';

/** The attributes of `<Bild>` that name a file, and the component that shows every picture. */
const FILES: readonly string[] = ['fil', 'mork'];
const PICTURE = '/src/components/Picture.astro';

/**
 * Hands the pictures of an article to Astro, which makes them in the sizes that readers need: those of
 * Markdown, `![…](bild.jpg)`, through the component that shows them, and those of `<Bild>` as imports.
 */
export function pictureFiles() {
  return () => {
    const imports = new Map<string, string>();
    let inMarkdown = false;
    const note = () => {
      inMarkdown = true;
    };
    const nameOf = (file: string) => {
      const name = imports.get(file) ?? `picture${imports.size}`;
      imports.set(file, name);
      return name;
    };
    return defineMdastPlugin({
      name: 'picture-files',
      image: note,
      imageReference: note,
      mdxJsxFlowElement(node, context) {
        if (node.name !== 'Bild') return;
        const attributes = node.attributes.map((attribute) => {
          if (attribute.type !== 'mdxJsxAttribute' || !FILES.includes(attribute.name))
            return attribute;
          const { value } = attribute;
          // What lies in `public/` is published as it is.
          if (typeof value !== 'string' || value.startsWith('/')) return attribute;
          const name = { type: 'mdxJsxAttributeValueExpression', value: nameOf(value) } as const;
          return { ...attribute, value: name };
        });
        context.replaceNode(node, { ...node, attributes });
      },
      after(root, context) {
        const lines = [...imports].map(
          ([file, name]) => `import ${name} from ${JSON.stringify(file.replace(/^(?!\.)/, './'))};`,
        );
        if (inMarkdown) {
          lines.push(
            `import Picture from '${PICTURE}';`,
            'export const components = { img: Picture };',
          );
        }
        if (lines.length > 0) {
          context.prependChild(root, { type: 'mdxjsEsm', value: lines.join('\n') });
        }
      },
    });
  };
}
