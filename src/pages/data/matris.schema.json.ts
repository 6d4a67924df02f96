import type { APIContext } from 'astro';
import { matrixSchema } from '../../export/matrix-schema.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The JSON Schema of `matris.json`. */
export function GET({ locals, site }: APIContext): Response {
  return jsonFile(matrixSchema(locals.framework.role.name, dataAddresses(site)));
}
