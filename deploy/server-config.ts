import { readFileSync } from 'node:fs';
import {
  CACHING,
  COMMON,
  EMBEDDED,
  RESOURCE_POLICY,
  SHARED,
} from '../src/site-build/hosting/headers.ts';
import { formatPolicy, framedBy, type SitePolicies } from '../src/site-build/hosting/policy.ts';
import { embeddedPolicy, type Redirect } from '../src/site-build/hosting/static-host.ts';

/** What the templates of this folder are filled with. */
export interface Served {
  /** The folder that the server shows, with the base path inside it. */
  readonly site: string;
  readonly base: string;
  readonly policies: SitePolicies;
  readonly redirects: readonly Redirect[];
}

/** The two files that nginx includes: one for `http { }`, one for `server { }`. */
export function nginxConfig(served: Served): { readonly http: string; readonly server: string } {
  const values = {
    ...shared(served),
    exceptions: exceptionsOf(served, (path, policy) => `    "${path}" "${policy}";`),
    headers: Object.entries(COMMON)
      .map(([name, value]) => `add_header ${name} "${value}" always;`)
      .join('\n'),
    redirects: redirectsOf(
      served,
      (from, to) => `location = ${from} { return 301 ${to}$is_args$args; }`,
    ),
  };
  return { http: fill('nginx/http.conf', values), server: fill('nginx/server.conf', values) };
}

/** The file that a Caddyfile imports. */
export function caddyConfig(served: Served): string {
  return fill('caddy/kompetensmatrisen.caddy', {
    ...shared(served),
    exceptions: exceptionsOf(served, (path, policy) => `\t\t${path} \`${policy}\``),
    headers: Object.entries(COMMON)
      .map(([name, value]) => `\t\t${name} "${value}"`)
      .join('\n'),
    redirects: redirectsOf(served, (from, to) => `\tredir ${from} ${to}{vars.asked} 301`),
  });
}

function shared({ site, base, policies }: Served) {
  return {
    site,
    base,
    basePattern: base.replaceAll('.', '\\.'),
    embedded: EMBEDDED,
    shared: SHARED.join('|'),
    policy: formatPolicy(framedBy(policies.common, "'none'")),
    embeddedPolicy: formatPolicy(framedBy(embeddedPolicy(policies), '*')),
    pageCache: CACHING.page,
    hashedCache: CACHING.hashed,
    errorCache: CACHING.error,
    ownResource: RESOURCE_POLICY.own,
    sharedResource: RESOURCE_POLICY.shared,
  };
}

/** The pages with a policy of their own, each also under the name of its file. */
function exceptionsOf(
  { base, policies }: Served,
  line: (path: string, policy: string) => string,
): string {
  return [...policies.exceptions]
    .filter(([address]) => !address.startsWith(`/${EMBEDDED}`))
    .flatMap(([address, policy]) => {
      const path = base + address.slice(1);
      const said = formatPolicy(framedBy(policy, "'none'"));
      return address.endsWith('/')
        ? [line(path, said), line(`${path}index.html`, said)]
        : [line(path, said)];
    })
    .join('\n');
}

/** Each path that has moved, with and without its last slash. */
function redirectsOf(
  { base, redirects }: Served,
  line: (from: string, to: string) => string,
): string {
  const under = (path: string) => base + path.replace(/^\//, '');
  return redirects
    .flatMap(({ from, to }) =>
      [from, from.replace(/\/$/, '')].map((path) => line(under(path), under(to))),
    )
    .join('\n');
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(template, import.meta.url), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`deploy/${template} frågar efter ${name}.`);
    return value;
  });
}
