import { inCatalogueOrder, type Staffing, sameStaffing } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/matrix.ts';
import type { MatrixFramework, MatrixProps } from '../matrix/props.ts';
import type { Company } from './use-company.ts';

interface Props extends Pick<MatrixProps, 'framework' | 'offered'> {
  readonly company: Company;
}

/** Example companies that tick the visible boxes; one undo takes a whole example back. */
export function Profiles({ framework, offered, company }: Props) {
  const chosen = framework.profiles.find((profile) =>
    sameStaffing(withProfile(profile, framework, offered, company.staffing), company.staffing),
  );
  return (
    <details class="profiles controls" data-only="screen">
      <summary>{text.profiles.heading}</summary>
      <div class="profile-buttons">
        {framework.profiles.map((profile) => (
          <button
            type="button"
            class="button"
            key={profile.id}
            disabled={!company.ready}
            aria-pressed={company.ready && profile === chosen && company.staffing.size > 0}
            onClick={() =>
              company.replace(withProfile(profile, framework, offered, company.staffing))
            }
          >
            {profile.name} <span class="button-detail">{profile.employees}</span>
          </button>
        ))}
      </div>
      <p class="note">
        {company.ready && chosen !== undefined && company.staffing.size > 0
          ? `${chosen.text} ${chosen.leadershipScope}`
          : text.profiles.hint}
      </p>
    </details>
  );
}

/** A profile decides the boxes that are shown; roles that aren't stay as they are. */
function withProfile(
  profile: MatrixFramework['profiles'][number],
  framework: MatrixFramework,
  offered: readonly string[],
  staffing: Staffing,
): Staffing {
  return inCatalogueOrder(framework, [
    ...[...staffing].filter(([id]) => !offered.includes(id)),
    ...Object.entries(profile.specialists).filter(([id]) => offered.includes(id)),
  ]);
}
