import { fetchJson } from '../../browser/data.ts';
import type { DocumentData } from '../../export/document-data.ts';

/** Fetches what the documents need beside the page: the site's own file, made from the same type. */
export const fetchData = (address: string) => fetchJson(address) as Promise<DocumentData>;
