/** Fetches a file of the site's own as JSON. Fails where there is no network or no such file. */
export async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} gave ${answer.status}`);
  return answer.json();
}
