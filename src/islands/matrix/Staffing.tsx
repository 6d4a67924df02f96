import { useEffect, useState } from 'preact/hooks';
import { onReturn } from '../../browser/visit.ts';
import type { Engagement } from '../../domain/framework.ts';
import { ENGAGEMENT_WORDS, engagementOf } from '../../domain/link.ts';
import { hasChoice } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/sv.ts';
import { Asleep } from '../shared/asleep.ts';
import type { MatrixFramework, MatrixProps } from './props.ts';
import type { Company } from './use-company.ts';

type Role = MatrixFramework['specialists'][number];

interface Props extends Pick<MatrixProps, 'id' | 'framework' | 'offered'> {
  readonly company: Company;
}

/** The boxes to tick, in a fieldset for each area. */
export function Staffing({ id, framework, offered, company }: Props) {
  const roles = offered.flatMap((one) => framework.specialists.filter((role) => role.id === one));
  const elsewhere = framework.specialists
    .filter((role) => company.staffing.has(role.id) && !offered.includes(role.id))
    .map(({ name }) => name);
  // Drawn anew, because nothing has changed that would make the boxes be told what they are.
  const [returns, setReturns] = useState(0);
  useEffect(() => onReturn(() => setReturns((times) => times + 1)), []);
  return (
    <div
      class="roles"
      key={returns}
      // For all of them: a role that never changes is never woken.
      onChange={({ target }) => {
        const { name, checked, value } = target as HTMLInputElement;
        const role = roles.find(({ id: one }) => name === one || name === formName(one));
        if (role === undefined) return;
        const form = name === role.id ? role.engagements[0] : engagementOf(value);
        company.dispatch({
          do: 'set',
          specialist: role.id,
          engagement: checked ? form : undefined,
        });
      }}
    >
      {[...new Set(roles.map(({ area }) => area))].map((home) => {
        const here = roles.filter(({ area }) => area === home);
        const place = framework.areas.findIndex((area) => area.id === home);
        const engagements = here.map((role) => company.staffing.get(role.id));
        return (
          <Asleep
            key={home}
            as="fieldset"
            attributes={{ class: 'roles-area', 'data-area': place + 1 }}
            view={RolesOfArea}
            with={{ id, name: framework.areas[place]?.name, roles: here, engagements }}
            when={engagements}
          />
        );
      })}
      {elsewhere.length > 0 && <p class="note">{text.staffing.elsewhere(elsewhere)}</p>}
    </div>
  );
}

interface RolesOfAreaProps {
  readonly id: string;
  /** The area's. */
  readonly name: string | undefined;
  readonly roles: readonly Role[];
  /** How each of them is engaged, in the same order; undefined where the company has nobody. */
  readonly engagements: readonly (Engagement | undefined)[];
}

function RolesOfArea({ id, name, roles, engagements }: RolesOfAreaProps) {
  return (
    <>
      <legend>{name}</legend>
      {roles.map((role, position) => {
        const engagement = engagements[position];
        return (
          <Asleep
            key={role.id}
            as="div"
            attributes={{ class: 'role' }}
            view={RoleBox}
            with={{ id, role, engagement }}
            when={[engagement]}
          />
        );
      })}
    </>
  );
}

interface RoleBoxProps {
  readonly id: string;
  readonly role: Role;
  /** Absent where the company doesn't have the role. */
  readonly engagement: Engagement | undefined;
}

function RoleBox({ id, role, engagement }: RoleBoxProps) {
  const hint = hasChoice(role) ? undefined : `${id}-${formName(role.id)}`;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          name={role.id}
          data-specialist
          checked={engagement !== undefined}
          aria-describedby={hint}
        />
        <span>{role.name}</span>
      </label>
      {hint !== undefined && (
        <span class="role-form" id={hint}>
          {text.staffing.always(text.staffing[role.engagements[0]])}
        </span>
      )}
      {engagement !== undefined && hasChoice(role) && (
        <fieldset class="role-engagement">
          <legend class="visually-hidden">{text.staffing.engagement(role.name)}</legend>
          {role.engagements.map((form) => (
            <label class="choice" key={form}>
              <input
                type="radio"
                name={formName(role.id)}
                value={ENGAGEMENT_WORDS[form]}
                checked={engagement === form}
              />
              <span>{text.staffing[form]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

const formName = (role: string) => `${role}-form`;
