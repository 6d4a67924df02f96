import { performance } from 'node:perf_hooks';

/** What the measures of this build begin with in the timeline of the process. */
export const MEASURED = 'site-build: ';

/** Adds up what each part of the build takes. */
export interface Timeline {
  /** Does something on behalf of a part, and adds the time until it is done. */
  readonly spend: <Result>(part: string, work: () => Result | Promise<Result>) => Promise<Result>;
  /** Leaves the sums, in milliseconds, as measures of the process: `npm run bench` shows them. */
  readonly tell: () => void;
}

/** Starts a timeline without parts. */
export function startTimeline(): Timeline {
  const parts = new Map<string, number>();
  return {
    spend: async (part, work) => {
      const start = performance.now();
      const result = await work();
      parts.set(part, (parts.get(part) ?? 0) + performance.now() - start);
      return result;
    },
    tell: () => {
      for (const [part, duration] of parts) {
        performance.measure(MEASURED + part, { start: 0, duration });
      }
    },
  };
}
