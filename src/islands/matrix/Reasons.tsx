import { possibleOffers } from '../../domain/reachable.ts';
import { fallTo, type Requirement } from '../../domain/requirements.ts';
import type { IndexedCompetence, RuleIndex } from '../../domain/rule-index.ts';
import { byId } from '../../export/result.ts';
import { explain, explainArea } from '../../text/explain.ts';
import { requirements as text } from '../../text/requirements.ts';
import { roleInText } from '../../text/swedish.ts';
import { Changing } from '../shared/Changing.tsx';
import type { MatrixFramework } from './props.ts';

interface Props {
  readonly framework: MatrixFramework;
  readonly index: RuleIndex;
  /** The name of a role by its id. */
  readonly role: (id: string) => string;
  readonly competence: MatrixFramework['competences'][number];
  readonly requirement: Requirement;
  readonly levels: readonly number[];
  readonly entry: IndexedCompetence | undefined;
  readonly ready: boolean;
}

/**
 * Why a requirement is what it is. What holds for this company comes with the script; the rest is
 * true whatever is ticked, so that nothing untrue stands here without one.
 */
export function Reasons(props: Props) {
  const { framework, competence, requirement, levels, ready } = props;
  const { desired, baseline } = competence;
  const label = (level: number) => framework.levels.find((one) => one.level === level)?.label ?? '';
  const area = framework.areas.find(({ id }) => id === competence.area);
  const sentences = [
    ...explain(requirement, {
      floorReason: competence.floorReason,
      role: (id) => roleInText(byId(framework.specialists, id)),
    }),
    ...(area === undefined ? [] : explainArea(area, [requirement])),
  ];
  return (
    <details>
      <summary>
        <span class="visually-hidden">{text.why(competence.name)}</span>
      </summary>
      <div class="reasons">
        {ready && (
          <p class="reasons-now">
            <Changing>{sentences.join(' ')}</Changing>
          </p>
        )}
        <p>
          {levels.map((level) => (
            <span key={level} data-level={level} hidden={level !== requirement.required}>
              <b>{text.level(level, label(level))}:</b>{' '}
              {competence.anchors[level] === undefined ? '' : text.means(competence.anchors[level])}
            </span>
          ))}
        </p>
        {desired !== undefined && desired > baseline && (
          <p>{text.desiredMore(desired, label(desired))}</p>
        )}
        <Lowerers {...props} />
      </div>
    </details>
  );
}

/** Who could lower the requirement, and how far: the same for every company. */
function Lowerers({ index, role, competence, entry }: Props) {
  if (entry === undefined || !entry.delegable) return <p>{text.notDelegable}</p>;
  const lowering = possibleOffers(index, entry).filter(
    ({ target }) => fallTo(competence, target) < competence.baseline,
  );
  if (lowering.length === 0) return <p>{text.nobodyLowers}</p>;
  const roles = new Set(lowering.map(({ specialist }) => specialist));
  return (
    <>
      <p>{text.lowerers}:</p>
      <ul>
        {[...roles].map((id) => (
          <li key={id}>
            {text.lowerer(
              role(id),
              lowering
                .filter(({ specialist }) => specialist === id)
                .map(({ engagement, target }) => [engagement, fallTo(competence, target)]),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
