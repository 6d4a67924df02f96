/** `what: expression = result unit`, where ≈ says that the result is rounded. */
const SUM = /^(?<what>[^:]+): (?<expression>[^=≈]+) (?<sign>[=≈]) (?<result>−?[\d\s]+(?:,\d+)?)/;

/**
 * Reckons a sum as an author writes it, `Kvar: (650 − 310) × 0,25 = 85 kr`. Gives what is wrong
 * with it in Swedish; undefined where it is right. A rounded result has to be right to its last
 * decimal.
 */
export function evaluateSum(line: string): string | undefined {
  const { expression, sign, result } = SUM.exec(line)?.groups ?? {};
  if (expression === undefined || result === undefined) {
    return `Räkneraden ”${line}” ska ha formen ”vad: uttryck = svar”.`;
  }
  const value = evaluate(expression);
  if (value === undefined) return `Uttrycket ”${expression.trim()}” går inte att räkna ut.`;
  const said = numberIn(result);
  const decimals = result.split(',')[1]?.length ?? 0;
  // A computer's own rounding is no mistake of the author's.
  const exact = 1e-9 * Math.max(1, Math.abs(said));
  const tolerance = sign === '≈' ? 0.5 * 10 ** -decimals + exact : exact;
  if (Math.abs(value - said) <= tolerance) return undefined;
  return `”${line}” stämmer inte: det blir ${String(Number(value.toFixed(4))).replace('.', ',')}.`;
}

/** The number that a sum says it comes to, the sum being written without its name; NaN without one. */
export function resultOf(sum: string): number {
  const [, result] = /[=≈]([^=≈]*)$/.exec(sum) ?? [];
  return result === undefined || result.trim() === '' ? Number.NaN : numberIn(result);
}

const numberIn = (text: string): number =>
  Number(text.replaceAll(/\s/g, '').replace('−', '-').replace(',', '.'));

/** Reckons numbers, + − × / and parentheses; undefined where there is anything else. */
function evaluate(expression: string): number | undefined {
  const tokens = expression.match(/[\d\s]*\d(?:,\d+)?|[+−×/()]/g) ?? [];
  const bare = (text: string) => text.replaceAll(/\s/g, '');
  if (bare(tokens.join('')) !== bare(expression)) return undefined;
  let at = 0;
  const value = terms();
  return at === tokens.length && Number.isFinite(value) ? value : undefined;

  function terms(): number {
    let sum = factors();
    while (tokens[at] === '+' || tokens[at] === '−') {
      sum = tokens[at++] === '+' ? sum + factors() : sum - factors();
    }
    return sum;
  }

  function factors(): number {
    let product = single();
    while (tokens[at] === '×' || tokens[at] === '/') {
      product = tokens[at++] === '×' ? product * single() : product / single();
    }
    return product;
  }

  function single(): number {
    const token = tokens[at++];
    if (token === '−') return -single();
    if (token !== '(') return token === undefined ? Number.NaN : numberIn(token);
    const inner = terms();
    return tokens[at++] === ')' ? inner : Number.NaN;
  }
}
