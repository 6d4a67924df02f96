import type { ComponentChildren } from 'preact';
import type { Cost, CostPart, CostValues, RoleCost } from '../../domain/role-cost.ts';
import { howReckoned, cost as text } from '../../text/cost.ts';
import { written } from '../../text/numbers.ts';
import { Changing } from '../shared/Changing.tsx';

interface Props {
  readonly id: string;
  readonly result: RoleCost;
  readonly values: CostValues;
}

/** Each alternative in its parts, with how each was reckoned. */
export function Parts({ id, result, values }: Props) {
  const { groups, parts } = text;
  const { employed, consultant, agencies, recruiting, firstYear } = result;
  return (
    <section class="cost-parts" aria-labelledby={`${id}-parts`}>
      <h3 id={`${id}-parts`}>{parts.heading}</h3>
      <PartTable name={groups.employed} cost={employed} sum={parts.later} values={values}>
        <PartRow part={{ name: 'recruiting', amount: recruiting }} values={values} />
        <SumRow name={parts.firstYear} amount={firstYear} />
      </PartTable>
      <PartTable name={groups.consultant} cost={consultant} sum={parts.sum} values={values} />
      <PartTable name={groups.agencies} cost={agencies} sum={parts.sum} values={values} />
      <p class="note">{parts.rounded}</p>
    </section>
  );
}

interface PartTableProps {
  readonly name: string;
  readonly cost: Cost;
  /** What the sum of the parts is called. */
  readonly sum: string;
  readonly values: CostValues;
  /** Rows after the sum. */
  readonly children?: ComponentChildren;
}

function PartTable({ name, cost, sum, values, children }: PartTableProps) {
  const { part, amount } = text.parts;
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{part}</th>
          <th scope="col" class="number">
            {amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {cost.parts.map((each) => (
          <PartRow key={each.name} part={each} values={values} />
        ))}
        <SumRow name={sum} amount={cost.total} />
        {children}
      </tbody>
    </table>
  );
}

function PartRow({ part, values }: { readonly part: CostPart; readonly values: CostValues }) {
  const how = howReckoned(part.name, values);
  return (
    <tr data-part={part.name}>
      <th scope="row">
        <span>{text.parts.names[part.name]}</span>
        {how !== '' && (
          <span class="cost-how" data-copy="aside">
            <Changing>{how}</Changing>
          </span>
        )}
      </th>
      <td class="number">
        <Changing>{written(part.amount)}</Changing>
      </td>
    </tr>
  );
}

function SumRow({ name, amount }: { readonly name: string; readonly amount: number }) {
  return (
    <tr class="cost-sum">
      <th scope="row">
        <b>{name}</b>
      </th>
      <td class="number">
        <b>
          <Changing>{written(amount)}</Changing>
        </b>
      </td>
    </tr>
  );
}
