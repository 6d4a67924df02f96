/** How an embedded page is asked for a look of its own, by the last part of its address. */
export const LOOKS = { '': undefined, ljus: 'light', mork: 'dark' } as const;
