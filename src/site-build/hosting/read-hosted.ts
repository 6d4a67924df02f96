import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addressOf, pageFiles } from '../page.ts';
import { type PagePolicy, parsePolicy } from './policy.ts';
import type { Redirect } from './static-host.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** Reads the policy of every page below a finished site, in a fixed order. */
export async function readHosted(root: string): Promise<PagePolicy[]> {
  const pages: PagePolicy[] = [];
  for (const file of await pageFiles(root)) {
    pages.push(policyOf(addressOf(file), await readFile(join(root, file), 'utf8')));
  }
  return pages;
}

/** The policy that a page says it has. Throws where it says none, with its address. */
export function policyOf(address: string, html: string): PagePolicy {
  const [, text] = POLICY.exec(html) ?? [];
  if (text === undefined) {
    throw new Error(`${address} saknar sin policy (content-security-policy).`);
  }
  return { address, policy: parsePolicy(text) };
}

/** Reads the paths that have moved. Their shape is checked when the pages are built. */
export function readRedirects(yaml: string): Redirect[] {
  return parse(yaml) ?? [];
}
