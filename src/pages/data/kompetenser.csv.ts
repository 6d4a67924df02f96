import type { APIContext } from 'astro';
import { getFramework } from '../../components/framework.ts';
import { dataAddresses } from '../../components/open-data.ts';
import { competenceCsv } from '../../export/competence-csv.ts';

/** The competences as a table. */
export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(competenceCsv(await getFramework(), dataAddresses(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
