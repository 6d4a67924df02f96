import type { TestProject } from 'vitest/node';
import { addRelease } from '../../deploy/releases.ts';
import { dist, emptyPlace } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of releases with the built site as its only one, to make copies of. */
    readonly released: string;
  }
}

/** Releases the built site once for all tests of a project, since compressing it takes long. */
export default async function setup(project: TestProject): Promise<() => void> {
  const place = emptyPlace();
  await addRelease(place, dist, '1');
  project.provide('released', place.target);
  return () => place[Symbol.dispose]();
}
