import type { APIContext } from 'astro';
import { getFramework } from '../../components/framework.ts';
import { dataAddresses, jsonFile } from '../../components/open-data.ts';
import { matrixJson } from '../../export/matrix-json.ts';

/** The whole framework as JSON. */
export async function GET({ site }: APIContext): Promise<Response> {
  const framework = await getFramework();
  const at = dataAddresses(site);
  return jsonFile(matrixJson(framework, at));
}
