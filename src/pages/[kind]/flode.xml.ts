import type { APIContext, InferGetStaticPropsType } from 'astro';
import { articleItems, feed } from '../../site/feeds.ts';
import { articleKindPaths } from '../../site/shown-kinds.ts';
import { getSiteConfig } from '../../site/site-config.ts';

export const getStaticPaths = articleKindPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of a kind of article. */
export async function GET({ props: { kind }, site }: APIContext<Props>): Promise<Response> {
  return feed(kind.id, await articleItems(kind), site, await getSiteConfig());
}
