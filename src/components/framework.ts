import { getEntry } from 'astro:content';
import type { Framework } from '../domain/framework.ts';

/** The published framework, already checked by the collection that loads it. */
export async function getFramework(): Promise<Framework> {
  const entry = await getEntry('matrix', 'framework');
  if (entry === undefined) throw new Error('Samlingen "matrix" saknar posten "framework".');
  return entry.data as unknown as Framework;
}
