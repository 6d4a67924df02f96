import type { English } from '../domain/framework.ts';
import { entriesOf } from './entries.ts';

/** The words of the framework in English; undefined where this content has none. */
export async function getEnglish(): Promise<English | undefined> {
  const [entry] = await entriesOf('english');
  if (entry === undefined) return undefined;
  const { id: _, ...english } = entry.data;
  return english;
}
