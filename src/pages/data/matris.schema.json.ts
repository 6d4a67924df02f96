import type { APIContext } from 'astro';
import { matrixSchema } from '../../export/matrix-schema.ts';
import { getFramework } from '../../site/frameworks.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The JSON Schema of `matris.json`. */
export async function GET({ site }: APIContext): Promise<Response> {
  const framework = await getFramework();
  const at = dataAddresses(site);
  return jsonFile(matrixSchema(framework.role.name, at));
}
