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
  const note = ({ name }: { readonly name: string | null }, { data }: WithTags) => {
    if (name !== null && tags.has(name)) (data.authorTags ??= new Set()).add(name);
  };
  return defineMdastPlugin({
    name: 'author-tags',
    mdxJsxFlowElement: note,
    mdxJsxTextElement: note,
    after(root, context) {
      for (const tag of (context as WithTags).data.authorTags ?? []) {
        const value = `import ${tag} from '/${FOLDER}/${tag}.astro';`;
        context.prependChild(root, { type: 'mdxjsEsm', value });
      }
    },
  });
}

/** The tags are gathered beside the document, because several documents are read at once. */
interface WithTags {
  readonly data: { authorTags?: Set<string> };
}
