import { performance } from 'node:perf_hooks';

/** What the measures of this build begin with in the timeline of the process. */
export const MEASURED = 'site-build: ';

/** Adds up what each part of the build takes. */
export interface Timeline {
  /** Does something on behalf of a part, and adds the time until it is done. */
  readonly spend: <Result>(part: string, work: () => Result | Promise<Result>) => Promise<Result>;
  /**
   * Leaves the sums, in milliseconds, as measures of the process, with the most memory that it held
   * when a part was done: `npm run bench` shows them.
   */
  readonly tell: () => void;
}

/** Starts a timeline without parts. */
export function startTimeline(): Timeline {
  const parts = new Map<string, { duration: number; bytes: number }>();
  return {
    spend: async (part, work) => {
      const start = performance.now();
      const result = await work();
      const { duration, bytes } = parts.get(part) ?? { duration: 0, bytes: 0 };
      parts.set(part, {
        duration: duration + performance.now() - start,
        bytes: Math.max(bytes, process.memoryUsage.rss()),
      });
      return result;
    },
    tell: () => {
      for (const [part, { duration, bytes }] of parts) {
        performance.measure(MEASURED + part, { start: 0, duration, detail: { bytes } });
      }
    },
  };
}
