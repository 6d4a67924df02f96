/** Gives the addresses that a script imports at once, by the script's own address. */
export type ImportsOf = (address: string) => Promise<readonly string[]>;

/** Finds what a built script imports at once; what it fetches on demand is left out. */
export function staticImports(code: string, address: string): string[] {
  const folder = address.replace(/[^/]+$/, '');
  return [...code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, file = '']) => folder + file,
  );
}

/**
 * The links that let a browser fetch every script of a page's islands at once, instead of reading
 * one to learn of the next. Empty where the page has no island.
 */
export async function preloads(html: string, importsOf: ImportsOf): Promise<string> {
  const found = new Set<string>();
  const visit = async (address: string): Promise<void> => {
    if (found.has(address)) return;
    found.add(address);
    for (const next of await importsOf(address)) await visit(next);
  };
  for (const [, address = ''] of html.matchAll(/ (?:component|renderer)-url="([^"]+)"/g)) {
    await visit(address);
  }
  return [...found].map((address) => `<link rel="modulepreload" href="${address}">`).join('');
}
