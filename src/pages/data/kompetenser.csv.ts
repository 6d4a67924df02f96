import type { APIContext } from 'astro';
import { competenceCsv } from '../../export/competence-csv.ts';
import { dataAddresses } from '../../site/open-data.ts';

/** The competences as a table. */
export function GET({ locals, site }: APIContext): Response {
  return new Response(competenceCsv(locals.framework, dataAddresses(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
