import { matrix as text } from '../../text/matrix.ts';
import type { CompanyResult } from './use-result.ts';

interface Props {
  readonly result: CompanyResult;
}

/** What the specialists do to the requirements, in one sentence. */
export function ChangeSummary({ result: { staffing, changes } }: Props) {
  const { lowered, raised } = changes;
  if (staffing.size === 0) return text.changed.baseline;
  return lowered.length + raised.length === 0
    ? text.changed.unchanged(staffing.size)
    : text.changed.summary(staffing.size, lowered.length, raised.length);
}

/** On paper, where the boxes are left out: who is there. */
export function PrintedStaffing({ result: { staffing, role } }: Props) {
  if (staffing.size === 0) return null;
  return (
    <p class="print-only">
      {text.take.company([...staffing].map(([id, form]) => `${role(id)} (${text.next.as[form]})`))}
    </p>
  );
}
