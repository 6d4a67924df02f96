import { getCollection, getEntry } from 'astro:content';
import type { Framework } from '../domain/framework.ts';

/** The published framework of the site's first role, already checked by the collection that loads it. */
export async function getFramework(): Promise<Framework> {
  const entry = await getEntry('matrix', 'framework');
  if (entry === undefined) throw new Error('Samlingen "matrix" saknar posten "framework".');
  return entry.data;
}

/** The frameworks of the roles beside the first one, in the order of their file; none on most sites. */
export async function getFurtherRoles(): Promise<readonly Framework[]> {
  return (await getEntry('roller', 'roles'))?.data.all ?? [];
}

/** A framework for another role that comes with the source, by the name of its folder. */
export interface Example {
  readonly id: string;
  readonly framework: Framework;
}

/** Every framework for another role that comes with the source. */
export async function getExamples(): Promise<readonly Example[]> {
  const entries = await getCollection('exempel');
  return entries.map(({ id, data }) => ({ id, framework: data }));
}
