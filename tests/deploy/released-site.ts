import { cpSync } from 'node:fs';
import { inject } from 'vitest';
import { type Place, show, writeConfig } from '../../deploy/releases.ts';
import { emptyPlace, redirects } from './site.ts';

/** A folder where the built site is released as 1 and shown. */
export async function releasedSite(): Promise<Place & Disposable> {
  const place = emptyPlace();
  cpSync(inject('released'), place.target, { recursive: true, preserveTimestamps: true });
  await writeConfig(place, redirects);
  show(place, '1');
  return place;
}
