import type { APIContext } from 'astro';
import { casePackage } from '../../export/case/package.ts';
import { dataAddresses, jsonFile } from '../../site/open-data.ts';

/** The framework as a package of 1EdTech CASE 1.1. */
export function GET({ locals, site }: APIContext): Response {
  return jsonFile(casePackage(locals.framework, dataAddresses(site)));
}
