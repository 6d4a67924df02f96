/** Where the reader's choice of theme is kept in the browser; nothing is kept for "as the system". */
export const THEME_KEY = 'kompetensmatrisen.tema';

/**
 * Runs in the head before anything is drawn, so that a chosen theme never flashes. It can't be a
 * file, because a file would arrive too late; the policy knows it by its hash.
 */
export const THEME_SCRIPT = `try{let t=localStorage.getItem("${THEME_KEY}");if(t)document.documentElement.dataset.theme=t}catch{}`;

/**
 * Browsers that can fetch a page when the reader points at the link to it do so, with no script
 * of ours. Files to save, feeds and data are left alone.
 */
export const prefetchRules = (base: string) =>
  JSON.stringify({
    prefetch: [
      {
        where: {
          and: [{ href_matches: `${base}/*/` }, { not: { selector_matches: '[download]' } }],
        },
        eagerness: 'moderate',
      },
    ],
  });
