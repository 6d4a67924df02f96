import { getCollection, getEntry } from 'astro:content';
import type { Framework } from '../domain/framework.ts';

/** The published framework, already checked by the collection that loads it. */
export async function getFramework(): Promise<Framework> {
  const entry = await getEntry('matrix', 'framework');
  if (entry === undefined) throw new Error('Samlingen "matrix" saknar posten "framework".');
  return entry.data;
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
