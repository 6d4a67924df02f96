import { inSentence } from '../../text/swedish.ts';
import { type ContentProblem, code, problemAt } from '../problem.ts';
import type { FrameworkFiles } from './files.ts';

/** A capital that only begins the word: neither "SEO-chefen" nor "Key Account Managern". */
const ONE_CAPITAL = /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u;

/** Checks that the role's definite form has no capital that running text writes without. */
export function* checkDefinite({ role }: FrameworkFiles): Generator<ContentProblem> {
  if (role.value === undefined) return;
  const { name, definite } = role.value;
  const isOfName = definite.toLowerCase().startsWith(name.toLowerCase());
  if (!isOfName || !ONE_CAPITAL.test(definite)) return;
  yield problemAt(
    role,
    ['definite'],
    `${code(definite)} står mitt i meningar, men börjar med stor bokstav.`,
    `Skriv med liten bokstav, ${code(inSentence(definite))}, utom namn som alltid har stor.`,
  );
}
