import type { APIContext } from 'astro';
import { openDataSchema } from '../../schemas/open-data.ts';
import { getFramework } from '../../site/frameworks.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The JSON Schema of `matris.json`. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { role } = await getFramework();
  return jsonFile(openDataSchema(role.name, dataAddresses(site).data('matris.schema.json')));
}
