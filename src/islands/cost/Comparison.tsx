import type { CostValues, RoleCost } from '../../domain/role-cost.ts';
import { cost as text } from '../../text/cost.ts';
import { written } from '../../text/numbers.ts';
import { Changing } from '../shared/Changing.tsx';

interface Props {
  readonly id: string;
  readonly result: RoleCost;
  readonly values: CostValues;
}

/** The alternatives beside each other, and where two of them cost the same. */
export function Comparison({ id, result, values }: Props) {
  const { compare } = text;
  const rows = [
    [compare.firstYear, result.firstYear],
    [compare.later, result.employed.total],
    [compare.consultant, result.consultant.total],
    [compare.agencies, result.agencies.total],
  ] as const;
  const longest = Math.max(...rows.map(([, amount]) => amount));
  return (
    <section class="cost-comparison" aria-labelledby={`${id}-compare`}>
      <h3 id={`${id}-compare`}>{compare.heading}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{compare.alternative}</th>
            <th scope="col" class="number">
              {compare.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <Bar share={longest === 0 ? 0 : amount / longest} />
              </th>
              <td class="number">
                <Changing>{written(amount)}</Changing>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Changing>{text.breakEven(result, values)}</Changing>
      </p>
    </section>
  );
}

/** The amount once more, to be compared at a glance: from nothing to the whole width. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg
      class="cost-bar"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-book="none"
    >
      <rect width={(100 * share).toFixed(1)} height="4" />
    </svg>
  );
}
