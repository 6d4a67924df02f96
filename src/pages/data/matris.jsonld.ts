import type { APIContext } from 'astro';
import { matrixJsonLd } from '../../export/matrix-jsonld.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The framework as a schema.org set of terms. */
export function GET({ locals, site }: APIContext): Response {
  return jsonFile(matrixJsonLd(locals.framework, dataAddresses(site)), 'application/ld+json');
}
