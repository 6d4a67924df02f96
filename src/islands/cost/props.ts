import type { CostParameter } from '../../domain/cost-link.ts';
import {
  type DescribedCost,
  nameOfParameter,
  type ParameterSource,
} from '../../domain/cost-parameters.ts';

/** A parameter as a field shows it. */
export interface CostField extends CostParameter {
  readonly label: string;
  readonly unit: string;
  readonly about: string;
  readonly example: boolean;
  readonly source?: ParameterSource;
  /** A day, as `2026-11-30`. */
  readonly checked: string;
}

/** What the island is handed. */
export interface CostProps {
  readonly id: string;
  readonly year: number;
  readonly parameters: readonly CostField[];
}

/** Makes the island's props of the content's file. */
export function costProps(id: string, { year, parameters }: DescribedCost): CostProps {
  return {
    id,
    year,
    parameters: parameters.flatMap(({ id: parameter, name: label, checked, ...rest }) => {
      const name = nameOfParameter(parameter);
      return name === undefined
        ? []
        : [{ ...rest, name, label, checked: checked.toISOString().slice(0, 10) }];
    }),
  };
}
