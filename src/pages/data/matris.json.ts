import type { APIContext } from 'astro';
import { matrixJson } from '../../export/matrix-json.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The whole framework as JSON. */
export function GET({ locals, site }: APIContext): Response {
  return jsonFile(matrixJson(locals.framework, dataAddresses(site)));
}
