import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';

/** Whether what isn't finished is shown: by `npm run dev`, and where a build is asked to. */
const showsDrafts = process.env['SHOW_DRAFTS'] === '1';

let filled: Promise<ReadonlySet<string>> | undefined;

/**
 * The entries of a collection without the drafts; none where the site does without it, which the
 * generator itself would warn of each time.
 */
export async function entriesOf<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  filled ??= getCollection('samlingar').then((all) => new Set(all.map(({ id }) => id)));
  const entries = (await filled).has(name) ? await getCollection(name) : [];
  return showsDrafts ? entries : entries.filter(({ data }) => !isDraft(data));
}

const isDraft = (data: object): boolean => 'draft' in data && data.draft === true;
