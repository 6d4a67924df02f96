import type { Changes } from '../../domain/changes.ts';
import type { Staffing } from '../../domain/staffing.ts';
import { matrix as text } from '../../text/matrix.ts';
import type { MatrixFramework } from '../matrix/props.ts';

type Role = Pick<MatrixFramework['specialists'][number], 'id' | 'name' | 'indefinite'>;

/**
 * Says in one sentence or two what happened between two staffings, for a screen reader and for
 * nobody else. Empty where they are the same.
 */
export function announcement(
  before: Staffing,
  after: Staffing,
  { lowered, raised }: Changes,
  specialists: readonly Role[],
): string {
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id) !== after.get(id),
  );
  const [only] = touched;
  if (only === undefined) return '';
  const effect = text.changed.effect(lowered.length, raised.length);
  if (touched.length > 1) return `${text.changed.many(touched.length)} ${effect}`;
  const engagement = after.get(only);
  const what = engagement === undefined ? 'removed' : before.has(only) ? 'switched' : 'added';
  const role = specialists.find(({ id }) => id === only) ?? { name: only };
  return `${text.changed.one(what, role, engagement ?? 'employed')} ${effect}`;
}
