import { useEffect, useState } from 'preact/hooks';
import { onReturn } from '../../browser/interaction.ts';
import type { Engagement } from '../../domain/framework.ts';
import { ENGAGEMENT_WORDS } from '../../domain/link.ts';
import { hasChoice } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/matrix.ts';
import { unbroken } from '../../text/swedish.ts';
import type { MatrixFramework, MatrixProps } from '../matrix/props.ts';
import type { Company } from './use-company.ts';

type Role = MatrixFramework['specialists'][number];

interface Props extends Pick<MatrixProps, 'id' | 'framework' | 'offered'> {
  readonly company: Company;
}

/** The boxes to tick, in a fieldset for each area. */
export function Staffing({ id, framework, offered, company }: Props) {
  const roles = offered.flatMap((each) => framework.specialists.filter((role) => role.id === each));
  const elsewhere = framework.specialists
    .filter((role) => company.staffing.has(role.id) && !offered.includes(role.id))
    .map(({ name }) => name);
  // Drawn anew, because nothing has changed that would make the boxes be ticked again.
  const [returns, setReturns] = useState(0);
  useEffect(() => onReturn(() => setReturns((times) => times + 1)), []);
  return (
    <div class="roles" key={returns}>
      {[...new Set(roles.map(({ area }) => area))].map((home) => {
        const place = framework.areas.findIndex((area) => area.id === home);
        return (
          <fieldset class="roles-area" data-area={place + 1} key={home}>
            <legend>{framework.areas[place]?.name}</legend>
            {roles
              .filter(({ area }) => area === home)
              .map((role) => (
                <RoleBox
                  key={role.id}
                  id={id}
                  role={role}
                  engagement={company.staffing.get(role.id)}
                  onChange={(engagement) => company.set(role.id, engagement)}
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
  /** Undefined where the company doesn't have the role. */
  readonly engagement: Engagement | undefined;
  readonly onChange: (engagement: Engagement | undefined) => void;
}

/** The radios stand there always, out of sight until the box is ticked, so that nothing moves. */
function RoleBox({ id, role, engagement, onChange }: RoleBoxProps) {
  const [usual] = role.engagements;
  const box = `${id}-${role.id}-box`;
  const hint = `${id}-${role.id}-form`;
  return (
    <div class="role">
      <input
        type="checkbox"
        id={box}
        name={role.id}
        data-specialist
        checked={engagement !== undefined}
        aria-describedby={hasChoice(role) ? undefined : hint}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? usual : undefined)}
      />
      <label for={box}>{unbroken(role.name)}</label>
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
                onChange={() => onChange(form)}
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
