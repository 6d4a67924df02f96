/** A content security policy: directives in order, each with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** A page's own policy, with its address without the base, such as `/guide/kravprofil/`. */
export interface PagePolicy {
  readonly address: string;
  readonly policy: Policy;
}

/** What a server has to say: one policy for all, and the few pages that need another. */
export interface SitePolicies {
  readonly common: Policy;
  readonly exceptions: ReadonlyMap<string, Policy>;
}

/** Reads a policy from the text of a header or a meta element. */
export function parsePolicy(text: string): Policy {
  const directives = text
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '');
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Writes a policy as the value of a header. */
export function formatPolicy(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/**
 * Gathers what the pages' own policies allow into as few as possible: pages that differ only in
 * hashes share one policy with all of them, so that a header stays true when a page changes.
 */
export function sitePolicies(pages: readonly PagePolicy[]): SitePolicies {
  const groups = new Map<string, { addresses: string[]; policy: Policy }>();
  for (const { address, policy } of pages) {
    const kind = formatPolicy(withoutHashes(policy));
    const group = groups.get(kind) ?? { addresses: [], policy };
    groups.set(kind, {
      addresses: [...group.addresses, address],
      policy: mergePolicies(group.policy, policy),
    });
  }
  const [largest, ...others] = [...groups.values()].toSorted(
    (a, b) => b.addresses.length - a.addresses.length,
  );
  if (largest === undefined) throw new Error('Sajten har inga sidor att läsa en policy ur.');
  return {
    common: largest.policy,
    exceptions: new Map(
      others.flatMap(({ addresses, policy }) => addresses.map((address) => [address, policy])),
    ),
  };
}

/** What either of two releases' policies allows, for the moment when one takes over from the other. */
export function mergeSites(a: SitePolicies, b: SitePolicies): SitePolicies {
  const addresses = new Set([...a.exceptions.keys(), ...b.exceptions.keys()]);
  return {
    common: mergePolicies(a.common, b.common),
    exceptions: new Map(
      [...addresses].map((address) => [
        address,
        mergePolicies(
          a.exceptions.get(address) ?? b.exceptions.get(address) ?? a.common,
          b.exceptions.get(address) ?? a.exceptions.get(address) ?? b.common,
        ),
      ]),
    ),
  };
}

/** The same policy with who may put the page in a frame, which only a header can say. */
export function framedBy(policy: Policy, who: "'none'" | '*'): Policy {
  return new Map([...policy, ['frame-ancestors', [who]]]);
}

function mergePolicies(a: Policy, b: Policy): Policy {
  return new Map(
    [...new Set([...a.keys(), ...b.keys()])].map((name) => [
      name,
      [...new Set([...(a.get(name) ?? []), ...(b.get(name) ?? [])])],
    ]),
  );
}

function withoutHashes(policy: Policy): Policy {
  return new Map(
    [...policy].map(([name, sources]) => [
      name,
      sources.filter((source) => !source.startsWith("'sha")),
    ]),
  );
}
