import { getCollection } from 'astro:content';
import { path } from './address.ts';

/** Tells whether a page, by its path with base, renders something that the source says. */
export async function isBuiltOnSource(page: string): Promise<boolean> {
  const claims = await getCollection('claims');
  return claims.some(({ data }) => path(data.page) === page);
}
