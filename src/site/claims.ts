import type { Framework, Source } from '../domain/framework.ts';
import { path } from './addresses.ts';
import { entriesOf } from './entries.ts';

/** The text that a page, by its path with base, renders something of; undefined where it doesn't. */
export async function sourceOf(framework: Framework, page: string): Promise<Source | undefined> {
  const claims = await entriesOf('claims');
  return claims.some(({ data }) => path(data.page) === page) ? framework.role.source : undefined;
}
