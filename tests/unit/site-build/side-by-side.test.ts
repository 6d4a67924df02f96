import type { AstroIntegration, HookParameters } from 'astro';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/site-build/side-by-side.ts';

const options = {
  dir: new URL('file:///site/'),
  logger: { fork: (name: string) => ({ name }) },
} as unknown as HookParameters<'astro:build:done'>;

/** An integration that says when it begins and ends, and waits a moment in between. */
function step(name: string, said: string[], mistake?: string): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:start': () => {
        said.push(`${name} starts`);
      },
      'astro:build:done': async ({ logger, dir }) => {
        said.push(`${logger['name' as keyof typeof logger]} begins in ${dir.pathname}`);
        await new Promise((resolve) => setTimeout(resolve));
        if (mistake !== undefined) throw new Error(mistake);
        said.push(`${name} ends`);
      },
    },
  };
}

const work = (integrations: readonly AstroIntegration[]) =>
  integrations.at(-1)?.hooks['astro:build:done']?.(options);

describe('integrations that work side by side', () => {
  it('go in turn within a lane, under their own names, while the lanes go at once', async () => {
    const said: string[] = [];
    await work(sideBySide([step('a', said), step('b', said)], [step('c', said)]));
    expect(said).toEqual([
      'a begins in /site/',
      'c begins in /site/',
      'a ends',
      'b begins in /site/',
      'c ends',
      'b ends',
    ]);
  });

  it('keep all else that they do where it was, and do nothing twice', async () => {
    const said: string[] = [];
    const [first, , last] = sideBySide([step('a', said)], [step('b', said)]);
    expect(Object.keys(first?.hooks ?? {})).toEqual(['astro:build:start']);
    expect(Object.keys(last?.hooks ?? {})).toEqual(['astro:build:done']);
  });

  it('tell the first mistake once no lane is at work any more', async () => {
    const said: string[] = [];
    const integrations = sideBySide(
      [step('a', said, 'fel i a'), step('b', said)],
      [step('c', said), step('d', said)],
    );
    await expect(work(integrations)).rejects.toThrow('fel i a');
    expect(said.filter((line) => line.endsWith('ends'))).toEqual(['c ends', 'd ends']);
  });
});
