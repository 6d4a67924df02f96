import { getCollection, getEntry } from 'astro:content';
import type { Area, Framework } from '../domain/framework.ts';

/** The published framework, already checked by the collection that loads it. */
export async function getFramework(): Promise<Framework> {
  const entry = await getEntry('matrix', 'framework');
  if (entry === undefined) throw new Error('Samlingen "matrix" saknar posten "framework".');
  return entry.data as unknown as Framework;
}

/** The areas that have an article, in order of priority. */
export async function getAreasWithArticle(): Promise<Area[]> {
  const written = new Set((await getCollection('omraden')).map(({ id }) => id));
  return (await getFramework()).areas.filter(({ id }) => written.has(id));
}
