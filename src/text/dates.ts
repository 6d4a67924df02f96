const dates = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The day that it is in Sweden at a moment, such as 2026-11-24. */
export const dayInSweden = (moment: Date) => swedish.format(moment);

/** Writes a date as "24 november 2026". */
export const longDate = (date: Date) => dates.format(date);

/** Writes a date such as 2026-11-24 as "24 november 2026". */
export const dayInWords = (date: string) => longDate(new Date(date));

/** A date in one piece: "12 mars 2026". */
export const dayInOnePiece = (date: string) => dayInWords(date).replaceAll(' ', '\u00a0');
