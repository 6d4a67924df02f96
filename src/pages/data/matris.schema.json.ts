import type { APIContext } from 'astro';
import { openDataSchema } from '../../schemas/open-data.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The JSON Schema of `matris.json`. */
export function GET({ locals, site }: APIContext): Response {
  const { role } = locals.framework;
  return jsonFile(openDataSchema(role.name, dataAddresses(site).data('matris.schema.json')));
}
