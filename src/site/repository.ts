import { contentPaths } from '../content-paths.mjs';
import { path } from './addresses.ts';

/** Where the source is kept, such as `https://exempel.se/grupp/matris`; no public place is assumed. */
const repository = process.env['REPO_URL']?.replace(/\/$/, '');

/** The branch that changes are proposed against. */
const branch = process.env['REPO_BRANCH'] || 'main';

/** Names a file of the content from the project's root: `matrix/areas.yaml`, with its folder. */
export const contentFile = (file: string) => `${contentPaths().dir}/${file}`;

/** Where the links lead that propose a change to a page. */
export interface ChangeLinks {
  /** Where the page's own source is edited, if it has one and its place is known. */
  readonly edit?: string;
  /** Where a proposal is written, or where it says how. */
  readonly issue: string;
}

/** Where to propose a change to the page at an address; `source` is the file it is made from, if any. */
export function changeLinks(page: string, source: string | undefined): ChangeLinks {
  // An empty variable is how many builders leave one out.
  if (!repository) return { issue: path('/om/#sag-emot') };
  // A content outside the project is kept somewhere else than its source.
  const isKept = source !== undefined && !source.startsWith('..');
  const fields = new URLSearchParams({ template: 'text.yml', sida: page });
  return {
    ...(isKept ? { edit: `${repository}/edit/${branch}/${source}` } : {}),
    issue: `${repository}/issues/new?${fields}`,
  };
}
