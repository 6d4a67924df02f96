/** Data of the site's own that a page asks for when it needs it. */

const asked = new Map<string, Promise<unknown>>();

/**
 * Gives what a JSON file holds, fetched once; what failed is fetched anew. Rejects where it can't be
 * fetched or isn't JSON.
 */
export function fetchJson(address: string): Promise<unknown> {
  const known = asked.get(address);
  if (known !== undefined) return known;
  const data = fetched(address);
  asked.set(address, data);
  data.catch(() => asked.delete(address));
  return data;
}

async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
