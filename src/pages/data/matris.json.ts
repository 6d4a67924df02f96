import type { APIContext } from 'astro';
import { matrixJson } from '../../export/matrix-json.ts';
import { getFramework } from '../../site/frameworks.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The whole framework as JSON. */
export async function GET({ site }: APIContext): Promise<Response> {
  const framework = await getFramework();
  const at = dataAddresses(site);
  return jsonFile(matrixJson(framework, at));
}
