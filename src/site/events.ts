import type { CollectionEntry } from 'astro:content';
import { entriesOf } from './entries.ts';

/** All events, the next one first and then those that have been, the latest first. */
export async function getEvents(): Promise<{
  readonly coming: readonly CollectionEntry<'event'>[];
  readonly past: readonly CollectionEntry<'event'>[];
}> {
  const all = (await entriesOf('event')).toSorted(
    (a, b) => a.data.starts.getTime() - b.data.starts.getTime(),
  );
  const now = buildTime();
  return {
    coming: all.filter(({ data }) => data.ends >= now),
    past: all.filter(({ data }) => data.ends < now).reverse(),
  };
}

/** The time of the build, which can be fixed so that the same source gives the same bytes. */
function buildTime(): Date {
  const fixed = import.meta.env['SOURCE_DATE_EPOCH'] ?? process.env['SOURCE_DATE_EPOCH'];
  return fixed === undefined ? new Date() : new Date(Number(fixed) * 1000);
}
