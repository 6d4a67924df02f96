import { useEffect, useMemo } from 'preact/hooks';
import type { RequiredLevel } from '../../domain/framework.ts';
import { requirements } from '../../domain/requirements.ts';
import { indexFramework } from '../../domain/rule-index.ts';
import type { Staffing } from '../../domain/staffing.ts';
import { frameworkAt } from '../../domain/versions.ts';
import { versions as text } from '../../text/versions.ts';
import type { Earlier } from './earlier.ts';
import type { MatrixFramework } from './props.ts';

/** What is otherwise now, for one company, than when its link was made. */
export interface SinceProps {
  readonly framework: MatrixFramework;
  readonly earlier: Earlier;
  readonly say: (sentence: string) => void;
}

/** Says which requirements differ for the company of a link that an earlier version made. */
export function Since({ framework, earlier, say }: SinceProps) {
  const { versions = [] } = framework;
  const { version, staffing } = earlier;
  const differences = useMemo(
    () => differencesSince(framework, version, staffing),
    [framework, version, staffing],
  );
  useEffect(() => say(text.since.heading), [say]);
  const then = versions.find((candidate) => candidate.version === version);
  const now = versions.at(-1);
  if (then === undefined || now === undefined) return null;
  const reasons = versions
    .filter((candidate) => candidate.version > version)
    .flatMap(({ changes }) => changes);
  return (
    <div class="notice" data-since={version}>
      <p>
        <b>{text.since.heading}</b>
      </p>
      <p>
        {text.since.made(then, now)}{' '}
        {differences.length === 0 ? text.since.same : text.since.differs(differences.length)}
      </p>
      {differences.length > 0 && (
        <ul>
          {differences.map(({ id, name, before, level }) => (
            <li key={id} data-before={before} data-now={level}>
              {name}: <b>{level}</b>, {before ? text.since.from(before) : text.since.added}.{' '}
              {reasons
                .filter(({ competence }) => competence === id)
                .map(({ why }) => why)
                .join(' ')}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Difference {
  readonly id: string;
  readonly name: string;
  /** Absent where the competence is new. */
  readonly before: RequiredLevel | undefined;
  readonly level: RequiredLevel;
}

function differencesSince(
  framework: MatrixFramework,
  version: number,
  staffing: Staffing,
): Difference[] {
  const { competences, versions = [] } = framework;
  const then = indexFramework(frameworkAt(framework, versions, version));
  const before = new Map(
    requirements(then, staffing).map(({ competence, required }) => [competence, required]),
  );
  return requirements(indexFramework(framework), staffing).flatMap(({ required }, position) => {
    const { id = '', name = '' } = competences[position] ?? {};
    return before.get(id) === required
      ? []
      : [{ id, name, before: before.get(id), level: required }];
  });
}
