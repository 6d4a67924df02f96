import { parse } from 'yaml';
import { addressOf, pageFiles, readPage } from '../built-page.ts';
import type { PageHtml } from './policy.ts';
import type { Redirect } from './static-host.ts';

/** Reads every page below a built site, in a fixed order. */
export async function readHosted(root: string): Promise<PageHtml[]> {
  return Promise.all(
    (await pageFiles(root)).map(async (file) => ({
      address: addressOf(file),
      html: await readPage(root, file),
    })),
  );
}

/** Reads the paths that have moved. Their shape is checked when the pages are built. */
export function readRedirects(yaml: string): Redirect[] {
  return parse(yaml) ?? [];
}
