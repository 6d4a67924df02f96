import type { APIContext } from 'astro';
import { documentData } from '../../export/document-data.ts';
import { getEnglish } from '../../site/english.ts';
import { jsonFile } from '../../site/open-data.ts';

/** What the documents of a vacancy need beside their page. */
export async function GET({ locals }: APIContext): Promise<Response> {
  return jsonFile(documentData(locals.framework.competences, await getEnglish()));
}
