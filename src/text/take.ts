const dates = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' });

/** The ways to take a result along, apart from the matrix itself: they come after it. */
export const take = {
  copy: 'Kopiera länk',
  copied: 'Länken är kopierad.',
  copyFailed: 'Webbläsaren tillåter inte kopiering här. Markera länken och kopiera den själv:',
  privacy: 'Länken innehåller bara vilka roller ni har och om de är externa. Vi får aldrig se den.',
  share: 'Dela …',
  print: 'Skriv ut',
  printed: (date: Date) => `Utskrivet den ${dates.format(date)}.`,
  reckonAgain: 'Räkna om kraven',
  code: 'QR-kod',
  codeLabel: 'QR-kod till resultatet:',
  title: 'Så räknades kraven om för oss',
  keep: 'Kom ihåg valen i den här webbläsaren',
  blocked: 'Webbläsaren låter oss inte spara. Kopiera länken i stället.',
} as const;
