import { useCallback } from 'preact/hooks';
import { changesBetween } from '../../domain/changes.ts';
import type { Result } from '../../export/result.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { announcement } from './announcement.ts';
import { type Status, useStatus } from './use-status.ts';

/** Tells a screen reader what another staffing changed. */
export function useAnnouncement(
  result: Result,
  ready: boolean,
  specialists: MatrixFramework['specialists'],
): Status {
  const sentence = useCallback(
    (before: Result, now: Result) => {
      const changes = changesBetween(before.requirements, now.requirements);
      return announcement(before.staffing, now.staffing, changes, specialists);
    },
    [specialists],
  );
  return useStatus(result, ready, sentence);
}
