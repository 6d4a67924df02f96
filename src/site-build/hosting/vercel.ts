import { CACHING, COMMON, EMBEDDED, RESOURCE_POLICY, SHARED_FOLDERS } from './headers.ts';
import { formatPolicy, framedBy, type SitePolicies } from './policy.ts';
import { embeddedPolicy, type Redirect } from './static-host.ts';

/** A rule of the Build Output API: all that match a path hold, a later one over an earlier one. */
type Route =
  | { readonly handle: 'filesystem' }
  | {
      /** A regular expression that matches the whole path. */
      readonly src: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Whether the rules below are read as well. */
      readonly continue?: true;
      readonly status?: number;
      readonly dest?: string;
    };

/** What Vercel reads beside the files, `.vercel/output/config.json`. */
export interface VercelConfig {
  readonly version: 3;
  readonly routes: readonly Route[];
}

/**
 * Says to Vercel what the other hosts are told. A path that leads out of a folder, such as
 * `/inbaddad/..%2fmatris/`, is given nothing that only the folder's own pages and files have: what a
 * rule matches has no percent sign and no name that begins with a dot.
 */
export function vercelConfig(
  policies: SitePolicies,
  redirects: readonly Redirect[],
  base: string,
): VercelConfig {
  const at = (path: string) => escaped(base + path.replace(/^\//, ''));
  const page = (policy: SitePolicies['common']) => formatPolicy(framedBy(policy, "'none'"));
  const also = (src: string, headers: Readonly<Record<string, string>>): Route => ({
    src,
    headers,
    continue: true,
  });
  return {
    version: 3,
    routes: [
      also('/.*', {
        ...COMMON,
        'Content-Security-Policy': page(policies.common),
        'Cross-Origin-Resource-Policy': RESOURCE_POLICY.own,
        'Cache-Control': CACHING.page,
      }),
      ...[...policies.exceptions].map(([address, policy]) =>
        also(`${at(address)}(?:index\\.html)?`, { 'Content-Security-Policy': page(policy) }),
      ),
      also(`${at(EMBEDDED)}(?:[\\w-]+/)*(?:index\\.html)?`, {
        'Content-Security-Policy': formatPolicy(framedBy(embeddedPolicy(policies), '*')),
        'Cross-Origin-Resource-Policy': RESOURCE_POLICY.shared,
      }),
      ...SHARED_FOLDERS.map((folder) =>
        also(`${at(folder)}[\\w-][\\w.-]*`, {
          'Access-Control-Allow-Origin': '*',
          'Cross-Origin-Resource-Policy': RESOURCE_POLICY.shared,
          'Cache-Control': folder.startsWith('_astro/') ? CACHING.hashed : CACHING.page,
        }),
      ),
      ...redirects.map(({ from, to }) => ({
        src: `${at(from).replace(/\/$/, '')}/?`,
        status: 301,
        headers: { Location: base + to.replace(/^\//, '') },
      })),
      { handle: 'filesystem' },
      {
        src: '/.*',
        status: 404,
        dest: `${base}404.html`,
        headers: { 'Cache-Control': CACHING.error },
      },
    ],
  };
}

const escaped = (path: string) => path.replaceAll(/[.~]/g, '\\$&');
