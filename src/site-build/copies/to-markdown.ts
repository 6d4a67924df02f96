import type { ElementContent } from 'hast';
import type { Text } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { plainHtml } from './plain-html.ts';

/**
 * What is escaped to be safe and needn't be: brackets that lead nowhere, which the templates are full
 * of, and the colon of an address, which may as well be a link.
 */
const HARMLESS = /(?<!^)\\(?=\[[^[\]]*\]:)|\\(?=\[[^[\]]*\](?![([:])|:\/\/)/g;

const processor = unified()
  .use(rehypeRemark)
  // Cells are as wide as what they hold, and the line under the head is three dashes.
  .use(remarkGfm, { stringLength: () => '---'.length })
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    rule: '-',
    emphasis: '*',
    strong: '*',
    handlers: {
      text: (node: Text, _, state, info) => state.safe(node.value, info).replace(HARMLESS, ''),
    },
    // A list in a point stands right under its words.
    join: [
      (_, right, parent) => (parent.type === 'listItem' && right.type === 'list' ? 0 : undefined),
    ],
  });

/**
 * Turns a part of a page into Markdown: headings, paragraphs, lists, tables and quotes, with
 * absolute links and without controls. No HTML remains. `url` is the address of the page.
 */
export function toMarkdown(nodes: readonly ElementContent[], url: string): string {
  const tree = processor.runSync({ type: 'root', children: plainHtml(nodes, url) });
  return processor.stringify(tree).trimEnd();
}
