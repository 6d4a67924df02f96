import type { Source } from '../domain/framework.ts';
import { path } from './addresses.ts';
import { entriesOf } from './entries.ts';
import { getFramework } from './frameworks.ts';

/** The text that a page, by its path with base, renders something of; undefined where it doesn't. */
export async function sourceOf(page: string): Promise<Source | undefined> {
  const claims = await entriesOf('claims');
  if (!claims.some(({ data }) => path(data.page) === page)) return undefined;
  return (await getFramework()).role.source;
}
