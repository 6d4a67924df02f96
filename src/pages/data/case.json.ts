import type { APIContext } from 'astro';
import { casePackage } from '../../export/case/package.ts';
import { getFramework } from '../../site/frameworks.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The framework as a package of 1EdTech CASE 1.1. */
export async function GET({ site }: APIContext): Promise<Response> {
  const framework = await getFramework();
  const at = dataAddresses(site);
  return jsonFile(casePackage(framework, at));
}
