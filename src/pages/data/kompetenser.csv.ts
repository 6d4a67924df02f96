import type { APIContext } from 'astro';
import { competenceCsv } from '../../export/competence-csv.ts';
import { getFramework } from '../../site/frameworks.ts';
import { dataAddresses } from '../../site/open-data.ts';

/** The competences as a table. */
export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(competenceCsv(await getFramework(), dataAddresses(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
