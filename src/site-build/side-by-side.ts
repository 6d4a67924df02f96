import type { AstroIntegration } from 'astro';

/**
 * Integrations whose work on the built site doesn't touch each other's: the lanes run side by side
 * once the pages are built, and what stands in a lane in turn. Rejects with the first mistake, when
 * no lane is at work any more.
 */
export function sideBySide(...lanes: readonly (readonly AstroIntegration[])[]): AstroIntegration[] {
  const before = lanes
    .flat()
    .map(({ name, hooks: { 'astro:build:done': _, ...hooks } }) => ({ name, hooks }));
  return [
    ...before,
    {
      name: 'side-by-side',
      hooks: {
        'astro:build:done': async (options) => {
          const run = async (lane: readonly AstroIntegration[]) => {
            for (const { name, hooks } of lane) {
              const logger = options.logger.fork(name);
              await hooks['astro:build:done']?.({ ...options, logger });
            }
          };
          const ends = await Promise.allSettled(lanes.map(run));
          for (const end of ends) if (end.status === 'rejected') throw end.reason;
        },
      },
    },
  ];
}
