import type { DescribedCost } from '../domain/cost-parameters.ts';
import { entriesOf } from './entries.ts';

/** The values that the calculator begins with; `tag` is what asks for them. */
export async function getRoleCost(tag: string): Promise<DescribedCost> {
  const [entry] = await entriesOf('kostnad');
  if (entry === undefined) {
    throw new Error(`${tag}: filen kostnad.yaml saknas. Lägg till den, eller ta bort taggen.`);
  }
  return entry.data;
}
