import type { Staffing } from './staffing.ts';

/** Who differs between two staffings, as ids in the order of the staffing that has them. */
export interface StaffingDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** In both, but engaged in another way. */
  readonly switched: readonly string[];
}

/** Tells which roles another staffing has, lacks or engages in another way. */
export function compareStaffings(before: Staffing, after: Staffing): StaffingDifference {
  const added: string[] = [];
  const switched: string[] = [];
  for (const [id, engagement] of after) {
    if (!before.has(id)) added.push(id);
    else if (before.get(id) !== engagement) switched.push(id);
  }
  return { added, removed: [...before.keys()].filter((id) => !after.has(id)), switched };
}
