import { matrix as text } from '../../text/matrix.ts';
import { Changing } from './Changing.tsx';
import type { CompanyResult } from './use-result.ts';

interface Props {
  readonly result: CompanyResult;
}

/** What the specialists do to the requirements, in one sentence. */
export function ChangeSummary({ result: { staffing, changes } }: Props) {
  const { lowered, raised } = changes;
  const summary =
    lowered.length + raised.length === 0
      ? text.changed.unchanged(staffing.size)
      : text.changed.summary(staffing.size, lowered.length, raised.length);
  return <Changing>{staffing.size === 0 ? text.changed.baseline : summary}</Changing>;
}

/** On paper, where the boxes are left out: who is there. */
export function PrintedStaffing({ result: { staffing, role } }: Props) {
  if (staffing.size === 0) return null;
  const roles = [...staffing].map(([id, form]) => `${role(id)} (${text.next.as[form]})`);
  return (
    <p class="print-only">
      <Changing>{text.take.company(roles)}</Changing>
    </p>
  );
}
