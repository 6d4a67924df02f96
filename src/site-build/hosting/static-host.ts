import { CACHING, COMMON, EMBEDDED, RESOURCE_POLICY, SHARED_FOLDERS } from './headers.ts';
import { formatPolicy, framedBy, type SitePolicies } from './policy.ts';

/** A path that has moved, as `content/redirects.yaml` has it. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The file `_headers` as Netlify and Cloudflare Pages read it. Both add up the rules that match a
 * path, and only one of them can take a header away again. So what differs between folders is said
 * once for each folder, and never for all. Nor may a path that leads out of a folder, such as
 * `/inbaddad/..%2fmatris/`, be given what only the folder's own pages and files have.
 */
export function headersFile(
  policies: SitePolicies,
  addresses: readonly string[],
  base: string,
): string {
  const everywhere = [
    `${base}*`,
    ...Object.entries(COMMON).map(([name, value]) => `  ${name}: ${value}`),
    // For a path that none of the rules below knows. Where a policy says who may frame, it decides.
    '  X-Frame-Options: DENY',
  ];
  const shared = SHARED_FOLDERS.map((folder) => [
    `${base}${folder}:file`,
    `  Access-Control-Allow-Origin: *`,
    `  Cross-Origin-Resource-Policy: ${RESOURCE_POLICY.shared}`,
    `  Cache-Control: ${folder.startsWith('_astro/') ? CACHING.hashed : CACHING.page}`,
  ]);
  const pages = foldersOf(policies, addresses).map(({ path, policy }) => {
    const embedded = path.startsWith(EMBEDDED);
    return [
      base + path,
      `  Content-Security-Policy: ${formatPolicy(framedBy(policy, embedded ? '*' : "'none'"))}`,
      `  Cross-Origin-Resource-Policy: ${RESOURCE_POLICY[embedded ? 'shared' : 'own']}`,
      `  Cache-Control: ${CACHING.page}`,
    ];
  });
  return [everywhere, ...shared, ...pages].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The fewest paths that give every page its policy: a folder whose pages agree is one of them. */
function foldersOf({ common, exceptions }: SitePolicies, addresses: readonly string[]) {
  const policyOf = (address: string) => exceptions.get(address) ?? common;
  const folders = Map.groupBy(addresses, (address) => address.split('/').slice(1, -1)[0] ?? '');
  return [...folders].flatMap(([folder, inside]) => {
    const [first, ...others] = new Set(inside.map(policyOf));
    const isWhole = others.length === 0 && folder !== '' && `${folder}/` !== EMBEDDED;
    return first !== undefined && isWhole
      ? [{ path: `${folder}/*`, policy: first }]
      : inside.map((address) => ({ path: address.slice(1), policy: policyOf(address) }));
  });
}

/** The file `_redirects` as Netlify and Cloudflare Pages read it. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const under = (path: string) => base + path.replace(/^\//, '');
  return redirects.map(({ from, to }) => `${under(from)} ${under(to)} 301\n`).join('');
}

/** The policy of the pages made for frames; the common one as long as there are none. */
export function embeddedPolicy({ common, exceptions }: SitePolicies): SitePolicies['common'] {
  const found = [...exceptions].find(([address]) => address.startsWith(`/${EMBEDDED}`));
  return found?.[1] ?? common;
}
