import type { APIContext } from 'astro';
import { getFramework } from '../../components/framework.ts';
import { dataAddresses, jsonFile } from '../../components/open-data.ts';
import { matrixJsonLd } from '../../export/matrix-jsonld.ts';

/** The framework as a schema.org set of terms. */
export async function GET({ site }: APIContext): Promise<Response> {
  const framework = await getFramework();
  const at = dataAddresses(site);
  return jsonFile(matrixJsonLd(framework, at), 'application/ld+json');
}
