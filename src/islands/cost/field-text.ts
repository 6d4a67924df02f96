import { fits } from '../../domain/cost-link.ts';
import { cost as text } from '../../text/cost.ts';
import { readNumber, written } from '../../text/numbers.ts';
import type { CostField } from './props.ts';

/** The value that a text stands for; undefined where the field doesn't take it. */
export function valueIn(field: CostField, typed: string): number | undefined {
  const value = readNumber(typed);
  return value !== undefined && fits(field, value) ? value : undefined;
}

/** What is wrong with a text that the field doesn't take, and which value still counts. */
export function problemWith(field: CostField, typed: string, counts: number): string {
  const value = readNumber(typed);
  const { min, max, decimals, unit } = field;
  const kept = `${written(counts)} ${unit}`;
  if (value === undefined) return text.fields.notANumber(kept);
  return value < min || value > max
    ? text.fields.outside(written(min), written(max), kept)
    : text.fields.decimals(decimals, kept);
}
