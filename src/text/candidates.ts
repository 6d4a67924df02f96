import type { Assessor } from '../domain/assessors.ts';
import { MOST_CANDIDATES, type NameProblem } from '../domain/candidates.ts';
import { fileText, quoted } from './files.ts';
import { NAME_PROBLEMS } from './kept-file.ts';
import { inWords, list } from './swedish.ts';

/** Strings of the page where candidates are compared. What a file says stands in `kept-file.ts`. */

const COLUMNS: Readonly<Record<Assessor, string>> = {
  first: 'Bedömare 1',
  second: 'Bedömare 2',
  agreed: 'Gemensam',
};

export const candidates = {
  page: {
    noScript:
      'Jämförelsen räknas ut i din webbläsare och behöver JavaScript. Tillåt det här, eller använd poängmallen på papper.',
  },
  company: {
    heading: 'Ert företag',
    summary: 'Vilka specialister har ni?',
    hint: 'Kraven räknas om direkt. Det ni kryssar i följer med i länken, men aldrig kandidaterna.',
    scoredFor: (company: string) =>
      `Kandidaterna som är sparade här bedömdes för ${company}. Länken gäller ett annat, så kraven är andra.`,
    takeBack: 'Ta tillbaka det företaget',
    keep: 'Behåll länkens företag',
  },
  people: {
    heading: 'Kandidater',
    hint: `Högst ${MOST_CANDIDATES}. Initialer räcker.`,
    kept: 'Namn och poäng sparas bara i den här webbläsaren och ligger kvar tills ni raderar dem.',
    name: 'Namn eller initialer',
    add: 'Lägg till kandidat',
    full: `Här ryms ${MOST_CANDIDATES} kandidater. Ta bort någon för att lägga till en ny.`,
    score: 'Sätt poäng',
    list: 'Kandidaterna',
    rename: 'Byt namn',
    newName: 'Nytt namn',
    save: 'Spara namnet',
    cancel: 'Avbryt',
    remove: 'Ta bort',
    taken: (name: string) =>
      `Det finns redan en kandidat som ser likadan ut, ${quoted(name)}. Lägg till något som skiljer dem åt.`,
    /** Counts from 1, in the order they stand. */
    sameLooks: (places: readonly number[]) =>
      `Kandidat ${list(places.map(String))} har namn som ser likadana ut. Byt namn på någon av dem, så att poängen inte hamnar på fel person.`,
    nobody: 'Lägg till den första kandidaten för att börja.',
    problem: (problem: NameProblem) => NAME_PROBLEMS[problem],
  },
  sheet: {
    heading: 'Poäng',
    method:
      'Sätt poäng var för sig efter en strukturerad intervju, innan ni har talat med varandra. För sedan in dem här, ett krav i taget med alla kandidater bredvid varandra.',
    how: 'Så räknas poängen',
    counts:
      'Det som räknas är det ni är överens om. Skiljer ni er åt räknas inget förrän ni har talat och valt en gemensam poäng. Har bara en av er satt poäng gäller den. Vi räknar aldrig ut ett medelvärde.',
    mustsKept: 'Här står måste-kraven i kravprofilen ni har sparat i den här webbläsaren.',
    mustsSuggested: 'Här står måste-kraven som vi föreslår för ett företag som ert.',
    toHiring: 'Välj egna i kravprofilen',
    columns: COLUMNS,
    /** Where there is room for a few letters. */
    short: { first: 'Bed.\u00a01', second: 'Bed.\u00a02', agreed: 'Gemensam' } satisfies Record<
      Assessor,
      string
    >,
    assessors: 'Antal bedömare',
    number: { 1: 'En', 2: 'Två' },
    turns: 'Poängen för kravet',
    noScore: 'ingen poäng',
    asked: (competence: string, name: string, assessor: Assessor) =>
      `${competence}. ${COLUMNS[assessor]}: ${name}.`,
    said: (level: number | undefined) => (level === undefined ? 'Ingen poäng.' : `Poäng ${level}.`),
    state: (set: number, of: number, toAgree: number) => {
      if (set === of) return 'klart';
      return set + toAgree === of
        ? `tala ihop er om ${inWords(toAgree)}`
        : `${set} av ${of - toAgree} poäng`;
    },
    keys: 'Med tangentbordet: 0–4 sätter poängen och går vidare. Pilarna byter nivå, och Retur går vidare med den.',
    skip: 'Hoppa över',
    takeBack: 'Ta bort poängen',
    beside: 'Utöver måste-kraven',
    more: 'Bedöm fler kompetenser',
    moreHint:
      'Poäng utöver måste-kraven är frivilliga. Välj en kompetens, så frågar vi om alla kandidater.',
    allDone: 'Alla poäng är satta.',
    paused: 'Det finns poäng kvar att sätta.',
    goOn: 'Fortsätt',
    talk: (steps: number) =>
      `Det skiljer ${steps} steg mellan er. Gå tillbaka till anteckningarna, tala ihop er och välj den gemensamma poängen.`,
  },
  chosen: {
    heading: 'Den ni går vidare med',
    choose: 'Vem?',
    nobody: 'Välj en kandidat, så står det här vad personen saknar och hur det kan täckas.',
    gaps: 'Gap att ta ställning till hos',
  },
  gaps: {
    learn: 'Lär upp',
    learnText: (from: number, to: number) =>
      `Personen går från ${from} till ${to}. Kravet är detsamma.`,
  },
  compare: {
    heading: 'Jämförelse',
    hint: 'Kandidaterna står i den ordning ni lade till dem. Här finns ingen summa: läs rad för rad, för det viktiga är var gapen finns.',
    caption: 'Poäng och krav per kompetens',
    competence: 'Kompetens',
    required: 'Krav',
    print: 'Skriv ut',
    apart: (first: number, second: number) => `${first} och ${second}: tala ihop er`,
  },
  picture: {
    heading: 'Profilerna bredvid varandra',
    label: 'En stapel per kompetens: poängen mot kravet. Tabellen visar samma sak i ord.',
    legend:
      'Fylld stapel: poängen. Kontur: kravet. Streckad kontur: inte bedömd, eller inte överens. Bilderna står i den ordning kandidaterna lades till.',
  },
  file: {
    heading: 'Spara, hämta och radera',
    hint: 'Filen är för er som delar på bedömningen eller byter dator. Den innehåller namn och poäng, så behandla den som andra personuppgifter. Företagets specialister och valen i kravprofilen följer med, så att kraven blir desamma där den öppnas. Har ni satt poäng i var sin webbläsare hämtar en av er den andras fil och lägger ihop dem.',
    save: fileText.save,
    open: fileText.open,
    erase: 'Radera alla kandidater',
    eraseWhen: 'Radera när rekryteringen är klar. Ångra fungerar tills ni lämnar sidan.',
    erased: 'Alla kandidater är raderade ur den här webbläsaren.',
    name: 'kandidater.json',
    kind: 'kandidatfil',
  },
  storage: {
    blocked:
      'Webbläsaren låter oss inte spara. Allt fungerar, men försvinner när ni stänger sidan. Spara som fil om ni vill ha det kvar.',
    unreadable:
      'Det som ligger sparat i webbläsaren går inte att läsa. Vi rör det inte, och sparar inget nytt förrän ni säger till.',
    elsewhere:
      'Kandidaterna har ändrats i en annan flik. Vi skriver inte över det förrän ni säger till.',
    cleared:
      'De sparade kandidaterna har raderats, i webbläsaren eller i en annan flik. Här står de kvar, men vi sparar dem inte igen förrän ni säger till.',
    keepOld: 'Spara det gamla som fil',
    oldName: 'kandidater-gammalt.txt',
    overwrite: 'Skriv över med det som visas här',
    saveAgain: 'Spara det som visas här',
    takeOther: 'Hämta det som är sparat',
  },
} as const;
