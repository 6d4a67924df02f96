import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { attributeEdit } from './edits.ts';
import { type PagePolicy, parsePolicy, sitePolicies } from './hosting/policy.ts';
import { readRedirects } from './hosting/read-hosted.ts';
import { headersFile, redirectsFile } from './hosting/static-host.ts';
import { withOwnHashes } from './own-hashes.ts';
import type { Site, Step } from './step.ts';

/** A page's policy as it stands on the page. */
interface OwnPolicy {
  readonly address: string;
  readonly policy: string;
}

/**
 * Gives each page its own policy, and writes `_headers` and `_redirects` for static hosts from what
 * all of them say. Last of the steps that change what stands in a page's head.
 */
export function hosting({ dir, prefix, content }: Site): Step<OwnPolicy> {
  const base = `${prefix}/`;
  const pages: PagePolicy[] = [];
  return {
    name: 'hosting',
    read: (page) => {
      const meta = page.head && select('meta[http-equiv="content-security-policy"]', page.head);
      if (meta === undefined) {
        throw new Error(`${page.address} saknar sin policy (content-security-policy).`);
      }
      const policy = withOwnHashes(String(meta.properties['content']), page);
      page.edits.push(attributeEdit(meta, 'content', 'content', policy));
      return { address: page.address, policy };
    },
    take: ({ address, policy }) => {
      pages.push({ address, policy: parsePolicy(policy) });
    },
    done: async () => {
      const moved = existsSync(content.redirects)
        ? readRedirects(await readFile(content.redirects, 'utf8'))
        : [];
      const addresses = pages.map(({ address }) => address);
      await writeFile(join(dir, '_headers'), headersFile(sitePolicies(pages), addresses, base));
      await writeFile(join(dir, '_redirects'), redirectsFile(moved, base));
    },
  };
}
