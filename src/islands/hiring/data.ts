import { fetchJson } from '../../browser/data.ts';
import type { DocumentData } from '../../export/document-data.ts';

const asked = new Map<string, Promise<DocumentData>>();

/** Fetches what the documents need beside the page, once; what failed is fetched anew. */
export function fetchData(address: string): Promise<DocumentData> {
  const known = asked.get(address);
  if (known !== undefined) return known;
  const data = fetchJson(address) as Promise<DocumentData>;
  asked.set(address, data);
  data.catch(() => asked.delete(address));
  return data;
}
