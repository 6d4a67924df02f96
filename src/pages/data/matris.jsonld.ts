import type { APIContext } from 'astro';
import { matrixJsonLd } from '../../export/matrix-jsonld.ts';
import { getFramework } from '../../site/frameworks.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The framework as a schema.org set of terms. */
export async function GET({ site }: APIContext): Promise<Response> {
  const framework = await getFramework();
  const at = dataAddresses(site);
  return jsonFile(matrixJsonLd(framework, at), 'application/ld+json');
}
