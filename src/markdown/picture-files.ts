import { defineMdastPlugin, type MdastNode } from 'satteri';

/** The attributes of `<Bild>` that name a file. */
const FILES: readonly string[] = ['fil', 'mork'];

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = JsxElement['attributes'][number];

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
    /** The picture of `<Bild>` with its files as what is imported; what lies in `public/` stays as it is. */
    const imported = (attribute: Attribute): Attribute => {
      if (attribute.type !== 'mdxJsxAttribute' || !FILES.includes(attribute.name)) return attribute;
      const { value } = attribute;
      if (typeof value !== 'string' || value.startsWith('/')) return attribute;
      const name = { type: 'mdxJsxAttributeValueExpression', value: nameOf(value) } as const;
      return { ...attribute, value: name };
    };
    const element = (
      node: JsxElement,
      context: { replaceNode: (from: JsxElement, to: JsxElement) => void },
    ) => {
      if (node.name === 'img') {
        shown.add('img');
        context.replaceNode(node, { ...node, name: SHOWN.img });
      } else if (node.name === 'Bild') {
        context.replaceNode(node, { ...node, attributes: node.attributes.map(imported) });
      }
    };
    return defineMdastPlugin({
      name: 'picture-files',
      image: note('img'),
      imageReference: note('img'),
      code: note('pre'),
      mdxJsxTextElement: element,
      mdxJsxFlowElement: element,
      after(root, context) {
        const value = importLines(imports, shown);
        if (value !== '') context.prependChild(root, { type: 'mdxjsEsm', value });
      },
    });
  };
}

function importLines(
  imports: ReadonlyMap<string, string>,
  shown: ReadonlySet<keyof typeof SHOWN>,
): string {
  const files = [...imports].map(
    ([file, name]) => `import ${name} from ${JSON.stringify(file.replace(/^(?!\.)/, './'))};`,
  );
  const components = [...shown].map(
    (each) => `import ${SHOWN[each]} from '/src/components/${SHOWN[each]}.astro';`,
  );
  const pairs = [...shown].map((each) => `${each}: ${SHOWN[each]}`);
  const map = shown.size === 0 ? [] : [`export const components = { ${pairs.join(', ')} };`];
  return [...files, ...components, ...map].join('\n');
}
