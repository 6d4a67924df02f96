import { fetchJson } from '../../browser/data.ts';
import type { Learning } from '../../domain/ninety-days.ts';

/** Fetches how each competence is learnt. Rejects where that isn't a list. */
export async function loadLearning(address: string): Promise<readonly Learning[]> {
  const data = await fetchJson(address);
  if (!Array.isArray(data)) throw new Error(`${address} is no list`);
  // The site's own file, made from the same types.
  return data as readonly Learning[];
}
