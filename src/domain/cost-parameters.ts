import type { CostParameter } from './cost-link.ts';
import { PARAMETER_IDS, PARAMETER_NAMES, type ParameterName } from './role-cost.ts';

/** Where the value of a parameter can be read. */
export interface ParameterSource {
  readonly name: string;
  readonly url: string;
  /** What it holds for, such as a year. */
  readonly period: string;
}

/** A parameter as the content describes it. */
export interface DescribedParameter extends Omit<CostParameter, 'name'> {
  /** One of `PARAMETER_IDS`. */
  readonly id: string;
  /** What the field is called. */
  readonly name: string;
  readonly unit: string;
  /** What the value means, and how it was chosen. */
  readonly about: string;
  /** True where the value is an example of our own, which no source says. */
  readonly example: boolean;
  readonly source?: ParameterSource;
  /** The day when it was last held against its source. */
  readonly checked: Date;
}

/** The whole of the content's file: every parameter, for a year. */
export interface DescribedCost {
  readonly year: number;
  readonly parameters: readonly DescribedParameter[];
}

/** The parameter that an id stands for; undefined where it stands for none. */
export function nameOfParameter(id: string): ParameterName | undefined {
  return PARAMETER_NAMES.find((name) => PARAMETER_IDS[name] === id);
}
