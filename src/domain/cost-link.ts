import { companyPart } from './company-part.ts';
import { percentDecoded, withoutSentenceEnd } from './fragment-text.ts';
import { type CostValues, PARAMETER_IDS, type ParameterName, valuesOf } from './role-cost.ts';

/**
 * The link codec of the calculator. A fragment says what differs from the values that the site
 * starts from, beside a section of the page and a company, which it leaves as they are:
 *
 *     #kostnad=lon:60000,arbetsgivaravgift:20.81,ar:2026
 *     #konsult&har=webbyra&kostnad=timpris:1200,ar:2026
 *
 * `ar` is the year whose values the link was made under: another year has other percentages.
 * Decimals have a point, because the comma parts the values. Reading never fails.
 */

/** The word that introduces the values in a fragment. */
const COST_KEY = 'kostnad';

/** The id of the year, among the parameters' own. */
const YEAR_ID = 'ar';

/** Longer fragments are not read: so many parameters there aren't. */
const LONGEST = 2048;

/** A parameter with the value that the site starts from, and what may stand there instead. */
export interface CostParameter {
  readonly name: ParameterName;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** How many decimals it may have. */
  readonly decimals: number;
}

/** Every parameter, and the year that their values are for. */
export interface CostDefaults {
  readonly year: number;
  readonly parameters: readonly CostParameter[];
}

/** Something the reader should know about a link that could not be restored in full. */
export type CostNotice =
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'malformed' }
  /** What could not be used, as it stood in the link. */
  | { readonly kind: 'unusable'; readonly items: readonly string[] }
  /** The link was made under the values of another year. */
  | { readonly kind: 'year'; readonly year: number };

/** What a fragment says. */
export interface CostLink {
  /** The id of a section on the page, where the fragment names one. */
  readonly section?: string;
  /** What it says about a company, as a fragment of its own; empty where it says nothing. */
  readonly company: string;
  /** Absent where the fragment says nothing about a cost. */
  readonly values?: CostValues;
  readonly notices: readonly CostNotice[];
}

/** The values that the site starts from. */
export function startValues({ parameters }: CostDefaults): CostValues {
  const starts = new Map(parameters.map(({ name, value }) => [name, value]));
  return valuesOf((name) => starts.get(name));
}

/** Whether a number may stand as the value of a parameter. */
export function fits(
  { min, max, decimals }: Omit<CostParameter, 'name' | 'value'>,
  value: number,
): boolean {
  return value >= min && value <= max && Number(value.toFixed(decimals)) === value;
}

/**
 * Writes the fragment of a page without its `#`: what differs from the start, after the section and
 * the company that it says already. An empty string where there is nothing to say.
 */
export function encodeCostLink(
  { year, parameters }: CostDefaults,
  values: CostValues,
  { section = '', company = '' }: { readonly section?: string; readonly company?: string } = {},
): string {
  const changed = parameters
    .filter(({ name, value }) => values[name] !== value)
    .map(({ name }) => `${PARAMETER_IDS[name]}:${values[name]}`);
  const cost = changed.length === 0 ? '' : `${COST_KEY}=${changed.join(',')},${YEAR_ID}:${year}`;
  return [section, company, cost].filter((part) => part !== '').join('&');
}

/**
 * Reads a fragment, with or without its `#`, as it stands in an address. Never throws: what can't be
 * read gives the value that the site starts from, and a notice that names it.
 */
export function decodeCostLink(defaults: CostDefaults, fragment: string): CostLink {
  const raw = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const nothing = { company: companyPart(raw), values: startValues(defaults) };
  if (raw.length > LONGEST) return { ...nothing, notices: [{ kind: 'tooLong' }] };
  const decoded = percentDecoded(raw);
  if (decoded === undefined) return { ...nothing, notices: [{ kind: 'malformed' }] };

  const parts = decoded.split('&').map((part) => part.trim());
  const section = parts.find((part) => part !== '' && !part.includes('='));
  const lists = parts.filter((part) => part.startsWith(`${COST_KEY}=`));
  return {
    ...(section === undefined ? {} : { section }),
    company: companyPart(parts.filter((part) => part !== section).join('&')),
    ...(lists.length === 0
      ? { notices: [] }
      : readItems(
          defaults,
          lists.flatMap((list) => list.slice(COST_KEY.length + 1).split(',')),
        )),
  };
}

function readItems(
  defaults: CostDefaults,
  items: readonly string[],
): Required<Pick<CostLink, 'values' | 'notices'>> {
  const { year, parameters } = defaults;
  const found = new Map<ParameterName, number>();
  const unusable = new Set<string>();
  let made = year;
  for (const item of items) {
    const token = withoutSentenceEnd(item).trim();
    if (token === '') continue;
    const [id = '', written = '', ...rest] = token.toLowerCase().split(':');
    const number = rest.length === 0 ? plainNumber(written) : undefined;
    const parameter = parameters.find(({ name }) => PARAMETER_IDS[name] === id);
    if (number !== undefined && id === YEAR_ID) made = number;
    else if (number === undefined || parameter === undefined || !fits(parameter, number)) {
      unusable.add(token);
    } else if ((found.get(parameter.name) ?? number) !== number) {
      // A link can't say two things about the same parameter: the first one counts.
      unusable.add(token);
    } else found.set(parameter.name, number);
  }
  const notices: CostNotice[] = [];
  if (unusable.size > 0) notices.push({ kind: 'unusable', items: [...unusable] });
  if (made !== year) notices.push({ kind: 'year', year: made });
  return { values: { ...startValues(defaults), ...Object.fromEntries(found) }, notices };
}

/** A number as we write it: digits, and decimals after a point. */
function plainNumber(text: string): number | undefined {
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(text) ? Number(text) : undefined;
}
