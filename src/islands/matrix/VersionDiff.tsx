import { useEffect, useMemo } from 'preact/hooks';
import { differencesSince } from '../../domain/versions.ts';
import { versions as text } from '../../text/versions.ts';
import type { EarlierVersion } from '../shared/use-company.ts';
import type { MatrixFramework } from './props.ts';

interface Props {
  readonly framework: MatrixFramework;
  readonly earlier: EarlierVersion;
  readonly announce: (sentence: string) => void;
}

const NONE: NonNullable<MatrixFramework['versions']> = [];

/** Says which requirements differ for the company of a link that an earlier version made. */
export function VersionDiff({ framework, earlier, announce }: Props) {
  const { versions = NONE } = framework;
  const { version, staffing } = earlier;
  const differences = useMemo(
    () => differencesSince(framework, versions, version, staffing),
    [framework, versions, version, staffing],
  );
  useEffect(() => announce(text.since.heading), [announce]);
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
          {differences.map(({ competence: id, before, now: level }) => (
            <li key={id} data-differs={id}>
              {framework.competences.find((competence) => competence.id === id)?.name}:{' '}
              <b>{level}</b>, {before ? text.since.from(before) : text.since.added}.{' '}
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
