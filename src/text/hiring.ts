import { shared } from './shared.ts';
import { count, list } from './swedish.ts';

/** Every string around the hiring documents. The words of the documents stand in files of their own. */
export const hiring = {
  choices: 'Era val',
  steps: {
    staffing: 'Specialister på plats',
    musts: 'Måste-krav',
    goals: 'Mål för det första året',
    vacancy: 'Om tjänsten',
    notes: 'Egna anteckningar',
    file: 'Spara som fil eller hämta',
  },
  staffingHint: 'Kryssa i dem som finns på plats den dag personen börjar, anställda eller inhyrda.',
  resetStaffing: 'Töm rutorna',
  always: (areas: readonly string[]) =>
    `${list(areas)} är alltid med, eftersom ingen annan kan ta över ${areas.length === 1 ? 'det' : 'dem'}. Välj högst fyra kompetenser till.`,
  why: 'Förslaget går genom områdena i prioritetsordning och tar ett krav ur varje, det högsta först, tills fyra är valda. Bara krav över nivån där det räcker att kunna beställa är med, och är två lika höga gäller matrisens ordning.',
  pick: 'Välj kompetenser',
  picked: (number: number) => `${number} av högst fyra valda`,
  full: 'Fyra är valda. Ta bort en för att välja en annan.',
  suggested: 'förslag',
  level: (required: string) => `nivå\u00a0${required}`,
  suggestAgain: 'Följ förslaget igen',
  follows: 'Valet följer förslaget och ändras med era specialister.',
  own: 'Valet är ert eget och ändras inte när specialisterna ändras.',
  words: 'Vad det betyder hos er, med egna ord',
  question: 'Fråga till alla',
  triedBy: 'Så prövas kravet',
  tests: { question: 'Fråga', sample: 'Arbetsprov', reference: 'Referens' },
  goal: (number: number) => `Mål ${number}`,
  goalsHint:
    'Högst tre, vart och ett med ett före och ett efter. Skriv så att det går att se om målet är nått.',
  language: 'Annonsens och kravprofilens språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  inEnglish:
    'Dokumenten är på engelska. Val, namn, dagar och tal är gemensamma. Texterna skriver ni på engelska i samma fält, och de svenska finns kvar under Svenska.',
  notes: 'Anteckningar till kravprofilen',
  keep: 'Kom ihåg val och texter i den här webbläsaren',
  resume: 'Hämta era val från förra gången',
  trouble: {
    blocked: 'Webbläsaren låter oss inte spara. Ladda ned dokumenten innan ni stänger sidan.',
    unreadable: shared.leftAlone,
    elsewhere: shared.notOverwritten,
    cleared: shared.erased,
  },
  document: 'Dokument',
  toDocument: 'Visa dokumentet',
  kinds: { profile: 'Kravprofil', ad: 'Annons', interview: 'Intervjuguide' },
  loading: 'Hämtar dokumentet …',
  failed:
    'Dokumentet kunde inte hämtas, troligen för att nätet är borta. Inget av det du har fyllt i är förlorat.',
  word: 'Ladda ned Word',
  markdown: 'Markdown',
  print: 'Skriv ut eller spara som PDF',
  blanks: (number: number) =>
    `${count(number, ['ställe', 'ställen'])} inom hakparentes är kvar att fylla i eller ta bort.`,
  noGoals:
    'Kravprofilen har inga mål än. Skriv dem under ”Mål för det första året”, så kommer de med.',
  scores: 'Poängblad (Excel)',
  page: 'Webbsida',
  marked: 'Webbsidan får JobPosting-data, så att sökmotorer förstår att tjänsten är ledig.',
  unmarked: (lacking: readonly string[]) =>
    `Webbsidan får JobPosting-data först när tjänsten är verklig. Det som saknas: ${list(lacking)}.`,
  wrongDays: 'Webbsidan får JobPosting-data först när dagarna stämmer.',
  missing: {
    employer: 'företag',
    place: 'ort',
    posted: 'publiceringsdatum',
    description: 'en text utan tomma hakparenteser',
  },
  adHint: 'Skriv om så mycket ni vill. Ändrar ni era val skriver vi aldrig över er text.',
  outdated: 'Era val har ändrats sedan ni skrev. Så här lyder utkastet nu:',
  replace: 'Byt till det nya utkastet',
  mine: 'Behåll min text',
  restore: 'Tillbaka till utkastet',
  replaced: 'Texten är utbytt. Ångra tar tillbaka er egen.',
} as const;
