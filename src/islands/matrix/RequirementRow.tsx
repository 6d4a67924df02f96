import { useMemo } from 'preact/hooks';
import { possiblePartners } from '../../domain/reachable.ts';
import { countingOffer, type Requirement } from '../../domain/requirements.ts';
import type { IndexedCompetence, RuleIndex } from '../../domain/rule-index.ts';
import { requirements as text } from '../../text/requirements.ts';
import { LevelStep, LevelText } from './LevelText.tsx';
import type { MatrixFramework } from './props.ts';
import { Reasons } from './Reasons.tsx';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly index: RuleIndex;
  /** The name of a role by its id. */
  readonly role: (id: string) => string;
  readonly competence: MatrixFramework['competences'][number];
  readonly requirement: Requirement;
  readonly reachable: (competence: string) => readonly number[];
  /** Where the competence is explained, where it has a page. */
  readonly page: string | undefined;
  /** False until the script is there: until then only what holds for any company is said. */
  readonly ready: boolean;
}

/**
 * A competence with what is required, and why. A tick changes a few of them, and the requirement of
 * the others is the same object as before (`useResult`): those are not drawn again.
 */
export function RequirementRow(props: Props) {
  const { id, framework, index, role, competence, requirement, reachable, page, ready } = props;
  return useMemo(
    () => drawn({ id, framework, index, role, competence, requirement, reachable, page, ready }),
    [id, framework, index, role, competence, requirement, reachable, page, ready],
  );
}

function drawn({ competence, requirement, ...props }: Props) {
  const { id, framework, index, role, reachable, page } = props;
  const { baseline, desired, name } = competence;
  const { required } = requirement;
  const counting = countingRoles(requirement);
  const levels = reachable(competence.id);
  const entry = index.competences[index.positions.get(competence.id) ?? -1];
  const named = namedRoles(index, entry);
  return (
    <tr
      id={`${id}-${competence.id}`}
      class={`requirement of-${competence.id}`}
      // What a link leads to takes the focus.
      tabIndex={-1}
      data-competence={competence.id}
      data-required={required}
      data-baseline={baseline}
    >
      <th scope="row">{page === undefined ? name : <a href={page}>{name}</a>}</th>
      <td class="requirement-level">
        <span class="meter" aria-hidden="true" />
        <LevelText levels={framework.levels} reachable={levels} level={required} />
      </td>
      <td class="requirement-change">
        {levels.length > 1 && (
          <span data-if="changed" hidden={required === baseline}>
            <LevelStep
              levels={framework.levels}
              reachable={levels}
              level={required}
              baseline={baseline}
            />
          </span>
        )}
        {desired !== undefined && desired > baseline && (
          <span class="requirement-desired">{text.desired(desired)}</span>
        )}
      </td>
      <td class="requirement-by">
        {named.map((id) => (
          <span key={id} class={`by by-${id}`} hidden={!counting.includes(id)}>
            {role(id)}{' '}
          </span>
        ))}
      </td>
      <td class="requirement-why" data-copy="none">
        <Reasons {...props} {...{ competence, requirement, levels, entry }} />
      </td>
    </tr>
  );
}

/** The roles that a row can name: those that can cover it, or the partners that it steers. */
function namedRoles(index: RuleIndex, entry: IndexedCompetence | undefined): readonly string[] {
  if (entry === undefined) return [];
  if (index.rules.supplierRaise?.competence === entry.competence.id) return possiblePartners(index);
  return entry.delegable ? entry.coveredBy.map(({ specialist }) => specialist) : [];
}

/** The role that a requirement follows from, or the partners that it asks the manager to steer. */
function countingRoles({ offers, reasons }: Requirement): readonly string[] {
  for (const reason of reasons) if ('partners' in reason) return reason.partners;
  const counting = countingOffer(offers);
  return counting === undefined ? [] : [counting.specialist];
}
