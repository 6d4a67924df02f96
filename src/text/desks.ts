import { list } from './swedish.ts';

/** The words of the ad and the interview guide on their way to paper, fetched with them. */
export const desks = {
  scores: 'Poängblad (Excel)',
  page: 'Webbsida',
  marked: 'Webbsidan får JobPosting-data, så att sökmotorer förstår att tjänsten är ledig.',
  unmarked: (lacking: readonly string[]) =>
    `Webbsidan får JobPosting-data först när tjänsten är verklig. Det som saknas: ${list(lacking)}.`,
  missing: {
    title: 'titel',
    employer: 'företag',
    place: 'ort',
    posted: 'publiceringsdatum',
    lastDay: 'sista ansökningsdag',
    form: 'anställningsform',
    salary: 'lön',
    contact: 'kontakt',
    description: 'en text utan tomma hakparenteser',
  },
  adHint: 'Skriv om så mycket ni vill. Ändrar ni era val skriver vi aldrig över er text.',
  outdated: 'Era val har ändrats sedan ni skrev. Så här lyder utkastet nu:',
  replace: 'Byt till det nya utkastet',
  mine: 'Behåll min text',
  restore: 'Tillbaka till utkastet',
  replaced: 'Texten är utbytt. Ångra tar tillbaka er egen.',
} as const;
