import type { APIContext } from 'astro';
import { getFramework } from '../../components/framework.ts';
import { dataAddresses, jsonFile } from '../../components/open-data.ts';
import { matrixSchema } from '../../export/matrix-schema.ts';

/** The JSON Schema of `matris.json`. */
export async function GET({ site }: APIContext): Promise<Response> {
  const framework = await getFramework();
  const at = dataAddresses(site);
  return jsonFile(matrixSchema(framework.role.name, at));
}
