import { useEffect, useState } from 'preact/hooks';
import { onReturn } from '../../browser/visit.ts';
import type { Engagement } from '../../domain/framework.ts';
import { ENGAGEMENT_WORDS, engagementOf } from '../../domain/link.ts';
import { hasChoice } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/sv.ts';
import type { MatrixFramework, MatrixProps } from './props.ts';
import type { Company } from './use-company.ts';

type Role = MatrixFramework['specialists'][number];

interface Props extends Pick<MatrixProps, 'id' | 'framework' | 'offered'> {
  readonly company: Company;
}

/** The boxes to tick, in a fieldset for each area, with how each role is engaged beside it. */
export function Staffing({ id, framework, offered, company }: Props) {
  const roles = offered.flatMap((wanted) =>
    framework.specialists.filter((role) => role.id === wanted),
  );
  const elsewhere = framework.specialists
    .filter((role) => company.staffing.has(role.id) && !offered.includes(role.id))
    .map(({ name }) => name);
  // Drawn anew, because nothing has changed that would make the boxes be told what they are.
  const [returns, setReturns] = useState(0);
  useEffect(() => onReturn(() => setReturns((times) => times + 1)), []);
  return (
    <div class="roles" key={returns}>
      {[...new Set(roles.map(({ area }) => area))].map((area) => {
        const place = framework.areas.findIndex((candidate) => candidate.id === area);
        return (
          <fieldset key={area} class="roles-area" data-area={place + 1}>
            <legend>{framework.areas[place]?.name}</legend>
            {roles
              .filter((role) => role.area === area)
              .map((role) => (
                <RoleBox
                  key={role.id}
                  id={`${id}-${role.id}`}
                  role={role}
                  engagement={company.staffing.get(role.id)}
                  onEngage={(engagement) =>
                    company.dispatch({ do: 'set', specialist: role.id, engagement })
                  }
                />
              ))}
          </fieldset>
        );
      })}
      {elsewhere.length > 0 && <p class="note">{text.staffing.elsewhere(elsewhere)}</p>}
    </div>
  );
}

interface RoleBoxProps {
  readonly id: string;
  readonly role: Role;
  /** Absent where the company doesn't have the role. */
  readonly engagement: Engagement | undefined;
  readonly onEngage: (engagement: Engagement | undefined) => void;
}

/** The radios stand there always, out of sight until the box is ticked, so that nothing moves. */
function RoleBox({ id, role, engagement, onEngage }: RoleBoxProps) {
  const [usual] = role.engagements;
  const hint = `${id}-form`;
  return (
    <div class="role">
      <input
        type="checkbox"
        id={id}
        name={role.id}
        data-specialist
        checked={engagement !== undefined}
        aria-describedby={hasChoice(role) ? undefined : hint}
        onChange={({ currentTarget }) => onEngage(currentTarget.checked ? usual : undefined)}
      />
      <label for={id}>{role.name}</label>
      {hasChoice(role) ? (
        <fieldset class="role-engagement">
          <legend class="visually-hidden">{text.staffing.engagement(role.name)}</legend>
          {role.engagements.map((form) => (
            <label key={form}>
              <input
                type="radio"
                name={`${role.id}-form`}
                value={ENGAGEMENT_WORDS[form]}
                checked={form === (engagement ?? usual)}
                onChange={({ currentTarget }) => onEngage(engagementOf(currentTarget.value))}
              />
              <span>{text.staffing[form]}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <span class="role-form" id={hint}>
          {text.staffing.always(text.staffing[usual])}
        </span>
      )}
    </div>
  );
}
