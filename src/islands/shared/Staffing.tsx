import { useEffect, useState } from 'preact/hooks';
import { onReturn } from '../../browser/interaction.ts';
import type { Engagement } from '../../domain/framework.ts';
import { ENGAGEMENT_WORDS } from '../../domain/link.ts';
import { hasChoice } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/matrix.ts';
import { unbroken } from '../../text/swedish.ts';
import type { MatrixFramework, MatrixProps } from '../matrix/props.ts';
import { Changing } from './Changing.tsx';
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
  const areas = [...new Set(roles.map(({ area }) => area))].map((home) => {
    const position = framework.areas.findIndex(({ id }) => id === home);
    const name = framework.areas[position]?.name;
    return { name, place: position + 1, roles: roles.filter(({ area }) => area === home) };
  });
  return (
    <>
      <div class="roles" key={returns}>
        {inColumns(areas).map((column) => (
          <div key={column[0]?.place}>
            {column.map(({ name, place, roles }) => (
              <fieldset class="roles-area" data-area={place} key={place}>
                <legend>{name}</legend>
                {roles.map((role) => (
                  <RoleBox
                    key={role.id}
                    id={id}
                    role={role}
                    engagement={company.staffing.get(role.id)}
                    onChange={(engagement) => company.set(role.id, engagement)}
                  />
                ))}
              </fieldset>
            ))}
          </div>
        ))}
      </div>
      {elsewhere.length > 0 && (
        <p class="note">
          <Changing>{text.staffing.elsewhere(elsewhere)}</Changing>
        </p>
      )}
    </>
  );
}

interface AreaRoles {
  readonly name: string | undefined;
  /** Its place in the order of priority, from 1. */
  readonly place: number;
  readonly roles: readonly Role[];
}

/**
 * Areas in at most two columns of whole areas, as equally high as they can be. Columns of the style
 * sheet's own kind would be measured anew, several times over, for each tick.
 */
function inColumns(areas: readonly AreaRoles[]): (readonly AreaRoles[])[] {
  const height = (some: readonly AreaRoles[]) =>
    some.reduce((sum, { roles }) => sum + 1 + roles.length, 0);
  const highest = (split: number) =>
    Math.max(height(areas.slice(0, split)), height(areas.slice(split)));
  const splits = areas.map((_, position) => position + 1);
  const best = splits.reduce((a, b) => (highest(b) < highest(a) ? b : a), areas.length);
  return [areas.slice(0, best), areas.slice(best)].filter((column) => column.length > 0);
}

interface RoleBoxProps {
  readonly id: string;
  readonly role: Role;
  /** Undefined where the company doesn't have the role. */
  readonly engagement: Engagement | undefined;
  readonly onChange: (engagement: Engagement | undefined) => void;
}

/** The radios show once the box is ticked; a row is as high without them, so that nothing moves. */
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
          <legend class="visually-hidden">{text.staffing.engagement(role)}</legend>
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
