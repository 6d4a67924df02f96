import { useCallback, useMemo, useRef } from 'preact/hooks';
import { type Changes, changesBetween } from '../../domain/changes.ts';
import { type Requirement, requirements } from '../../domain/requirements.ts';
import { indexFramework } from '../../domain/rule-index.ts';
import { byArea } from '../../domain/span.ts';
import { NOBODY, type Staffing } from '../../domain/staffing.ts';
import type { Result } from '../../export/result.ts';
import { roleInText } from '../../text/swedish.ts';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';
import { reuseUnchanged } from './reuse-unchanged.ts';

/** What a company's staffing asks of the manager, and what is needed to say it. */
export interface CompanyResult extends Result {
  /** By area, in area order. */
  readonly areas: readonly MatrixArea[];
  /** What differs from a company without specialists. */
  readonly changes: Changes;
  /** The name of a role by its id, and the id itself where there is no such role. */
  readonly role: (id: string) => string;
  /** What a role is called in the middle of a sentence. */
  readonly roleInText: (id: string) => string;
  /** The name of a competence by its id. */
  readonly competence: (id: string) => string;
}

/** Calculates a company's result. What a tick leaves as it was stays the same object. */
export function useResult(framework: MatrixFramework, staffing: Staffing): CompanyResult {
  const index = useMemo(() => indexFramework(framework), [framework]);
  const baseline = useMemo(() => requirements(index, NOBODY), [index]);
  const role = useNames(framework.specialists, nameOf);
  const inText = useNames(framework.specialists, roleInText);
  const competence = useNames(framework.competences, nameOf);
  const shown = useRef<readonly Requirement[]>();
  return useMemo(() => {
    const now = reuseUnchanged(shown.current, requirements(index, staffing));
    shown.current = now;
    return {
      index,
      staffing,
      requirements: now,
      areas: byArea(framework, now),
      changes: changesBetween(baseline, now),
      role,
      roleInText: inText,
      competence,
    };
  }, [framework, index, baseline, staffing, role, inText, competence]);
}

const nameOf = ({ name }: { readonly name: string }) => name;

function useNames<T extends { readonly id: string }>(
  all: readonly T[],
  called: (one: T) => string,
) {
  const names = useMemo(() => new Map(all.map((one) => [one.id, called(one)])), [all, called]);
  return useCallback((id: string) => names.get(id) ?? id, [names]);
}
