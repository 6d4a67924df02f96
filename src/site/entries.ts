import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';

let filled: Promise<ReadonlySet<string>> | undefined;

/**
 * The entries of a collection; none where the site does without it, which the generator itself
 * would warn of each time.
 */
export async function entriesOf<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  filled ??= getCollection('samlingar').then((all) => new Set(all.map(({ id }) => id)));
  return (await filled).has(name) ? getCollection(name) : [];
}
