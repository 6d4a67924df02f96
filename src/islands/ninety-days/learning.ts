import { fetchJson } from '../../browser/data.ts';
import type { Learning } from '../../domain/ninety-days.ts';

const fetched = new Map<string, Promise<readonly Learning[]>>();

/** How each competence is learnt, fetched once; what fails is fetched anew when it is asked for. */
export function loadLearning(address: string): Promise<readonly Learning[]> {
  const found = fetched.get(address);
  if (found !== undefined) return found;
  const asked = fetchJson(address).then((data) => {
    if (!Array.isArray(data)) throw new Error(`${address} is no list`);
    // The site's own file, made from the same types.
    return data as readonly Learning[];
  });
  fetched.set(address, asked);
  asked.catch(() => fetched.delete(address));
  return asked;
}
