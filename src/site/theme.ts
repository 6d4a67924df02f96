/**
 * Browsers that can fetch a page when the reader points at the link to it do so, with no script
 * of ours. Files, feeds and data are left alone: their addresses don't end as a page's does.
 */
export const prefetchRules = (base: string) =>
  JSON.stringify({
    prefetch: [{ where: { href_matches: `${base}/*/` }, eagerness: 'moderate' }],
  });
