/** The themes that an embedded page can be asked for, by the last part of its address. */
export const EMBEDDED_THEMES = { '': undefined, ljus: 'light', mork: 'dark' } as const;
