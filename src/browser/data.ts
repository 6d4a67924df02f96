/** Data of the site's own that a page asks for when it needs it. */

/** Gives what a JSON file holds. Throws where it can't be fetched or isn't JSON. */
export async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
