import { useMemo } from 'preact/hooks';
import { roleCost } from '../../domain/role-cost.ts';
import { cost as text } from '../../text/cost.ts';
import { Changing } from '../shared/Changing.tsx';
import { useStatus } from '../shared/use-status.ts';
import { Actions } from './Actions.tsx';
import { Comparison } from './Comparison.tsx';
import { CostNotices } from './CostNotices.tsx';
import { Fields } from './Fields.tsx';
import { Parts } from './Parts.tsx';
import type { CostProps } from './props.ts';
import { useCost } from './use-cost.ts';

/** A sentence says all that there is to tell. */
const now = (_before: string, sentence: string) => sentence;

/** What the role costs in a year, employed, as a consultant and from agencies, by one's own values. */
export function Cost(props: CostProps) {
  const { id, year, parameters } = props;
  const state = useCost(props);
  const { values, ready, notices } = state;
  const result = useMemo(() => roleCost(values), [values]);
  const { text: status, announce } = useStatus(text.announced(result), ready, now);
  return (
    <form
      class="cost"
      id={id}
      autocomplete="off"
      data-cost
      data-ready={ready}
      onSubmit={(event) => event.preventDefault()}
    >
      <p class="visually-hidden" role="status">
        <Changing>{status}</Changing>
      </p>
      <CostNotices {...{ notices, year, announce }} />
      <div class="cost-beside">
        <Comparison {...{ id, result, values }} />
        <Fields {...{ id, parameters, state, announce }} />
      </div>
      <Actions {...{ id, state, announce }} />
      <Parts {...{ id, result, values }} />
      {ready && (
        <p class="print-only">
          <Changing>{text.printed(state.address())}</Changing>
        </p>
      )}
    </form>
  );
}
