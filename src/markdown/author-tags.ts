import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineMdastPlugin } from 'satteri';

const FOLDER = 'src/components/mdx';

/**
 * Lets an author write the tags of `src/components/mdx/` without importing them: an article gets an
 * import for each tag that it uses, and so Astro gives its page the styles of those and no others.
 */
export function authorTags() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.astro'));
  const tags = new Set(files.map((file) => basename(file, '.astro')));
  /** By document, because several are read at once. */
  const used = new WeakMap<object, Set<string>>();
  const note = (node: { readonly name: string | null }, { data }: { readonly data: object }) => {
    if (node.name === null || !tags.has(node.name)) return;
    used.set(data, (used.get(data) ?? new Set()).add(node.name));
  };
  return defineMdastPlugin({
    name: 'author-tags',
    mdxJsxFlowElement: note,
    mdxJsxTextElement: note,
    after(root, context) {
      for (const tag of used.get(context.data) ?? []) {
        const value = `import ${tag} from '/${FOLDER}/${tag}.astro';`;
        context.prependChild(root, { type: 'mdxjsEsm', value });
      }
    },
  });
}
