import { LONGEST_NAME, MOST_CANDIDATES, type NameProblem } from '../domain/candidates.ts';
import type { FileProblem } from '../domain/candidates-file.ts';
import { fileText, quoted, quotedList } from './files.ts';
import { count } from './swedish.ts';

/** Strings of the page where candidates are compared. */

const NAME_PROBLEMS: Readonly<Record<NameProblem, string>> = {
  empty: 'Skriv ett namn eller initialer.',
  long: `Namnet får ha högst ${LONGEST_NAME} tecken.`,
  broken: 'Namnet innehåller tecken som inte går att visa.',
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
  },
  people: {
    heading: 'Kandidater',
    hint: `Högst ${MOST_CANDIDATES}. Initialer räcker.`,
    kept: 'Namn och poäng sparas bara i den här webbläsaren och ligger kvar tills ni raderar dem.',
    name: 'Namn eller initialer',
    add: 'Lägg till kandidat',
    full: `Här ryms ${MOST_CANDIDATES} kandidater. Ta bort någon för att lägga till en ny.`,
    choose: 'Vem bedömer ni?',
    rename: 'Byt namn',
    newName: 'Nytt namn',
    save: 'Spara namnet',
    cancel: 'Avbryt',
    remove: 'Ta bort',
    nobody: 'Lägg till den första kandidaten för att börja.',
    problem: (problem: NameProblem) => NAME_PROBLEMS[problem],
  },
  sheet: {
    heading: 'Poäng för',
    method:
      'Sätt poäng var för sig efter en strukturerad intervju, innan ni har talat med varandra. För sedan in dem här. Öppna en kompetens för att se hur nivåerna märks.',
    counts:
      'Det som räknas är det ni är överens om. Skiljer ni er åt räknas inget förrän ni har talat och valt en gemensam poäng. Har bara en av er satt poäng gäller den. Vi räknar aldrig ut ett medelvärde.',
    columns: { first: 'Bedömare 1', second: 'Bedömare 2', agreed: 'Gemensam' },
    talk: (steps: number) =>
      `Det skiljer ${steps} steg mellan er. Gå tillbaka till anteckningarna, tala ihop er och välj den gemensamma poängen.`,
    both: (first: number, second: number) => `${first} och ${second}`,
    apart: (steps: number) => `skiljer ${steps}, tala ihop er`,
    agreed: (level: number) => `gemensam ${level}`,
  },
  gaps: {
    heading: 'Gap att ta ställning till',
    learn: 'Lär upp',
    learnText: (from: number, to: number) =>
      `Personen går från ${from} till ${to}. Kravet är detsamma.`,
  },
  compare: {
    heading: 'Jämför',
    hint: 'Kandidaterna står i den ordning ni lade till dem. Här finns ingen summa: läs rad för rad, för det viktiga är var gapen finns.',
    caption: 'Poäng och krav per kompetens',
    competence: 'Kompetens',
    required: 'Krav',
    all: 'Visa också kompetenser som ingen är bedömd i',
    nothing: 'Ingen kandidat har fått någon poäng än.',
    print: 'Skriv ut',
    scroll: 'Tabell som går att rulla i sidled',
    apart: (first: number, second: number) => `${first} och ${second}: tala ihop er`,
  },
  picture: {
    label: 'En stapel per kompetens: poängen mot kravet. Tabellen visar samma sak i ord.',
    legend:
      'Fylld stapel: poängen. Kontur: kravet. Streckad kontur: inte bedömd, eller inte överens. Bilderna står i den ordning kandidaterna lades till.',
  },
  file: {
    heading: 'Spara, hämta och radera',
    hint: 'Filen är för er som delar på bedömningen eller byter dator. Den innehåller namn och poäng, så behandla den som andra personuppgifter.',
    save: 'Spara som fil',
    open: 'Hämta från fil',
    erase: 'Radera alla kandidater',
    eraseWhen: 'Radera när rekryteringen är klar. Ångra fungerar tills ni lämnar sidan.',
    erased: 'Alla kandidater är raderade ur den här webbläsaren.',
    name: 'kandidater.json',
    opened: (number: number) => `${count(number, ['kandidat', 'kandidater'])} hämtades från filen.`,
    unreadable: 'Filen gick inte att läsa, så inget är ändrat.',
    tooLarge: 'Filen är för stor för att vara en kandidatfil. Inget är ändrat.',
    notText: fileText.notText,
    unknown: (ids: readonly string[]) =>
      `Filen har poäng för kompetenser som inte finns i matrisen: ${quotedList(ids)}. De visas inte, men följer med när ni sparar.`,
    problem: (problem: FileProblem) => `${problemText(problem)} Inget är ändrat.`,
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

function problemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'tooLong':
      return 'Filen är för stor för att vara en kandidatfil.';
    case 'notJson':
      return fileText.notJson;
    case 'notOurs':
      return 'Filen är ingen kandidatfil. Välj en fil som är sparad härifrån.';
    case 'shape':
      return fileText.shape;
    case 'version':
      return fileText.version(problem.version);
    case 'tooMany':
      return `Filen har ${problem.number} kandidater, men här ryms ${MOST_CANDIDATES}.`;
    case 'candidate':
      return `Kandidat ${problem.candidate} i filen har fel uppbyggnad.`;
    case 'duplicate':
      return `Kandidat ${problem.candidate} i filen har samma id som en tidigare.`;
    case 'name':
      return `Kandidat ${problem.candidate} i filen: ${NAME_PROBLEMS[problem.problem]}`;
    case 'competence':
      return `Kandidat ${problem.candidate} i filen har poäng för ${quoted(problem.competence)}, som inte kan vara en kompetens.`;
    case 'score':
      return `Kandidat ${problem.candidate} i filen har en poäng för ${quoted(problem.competence)} som inte är ett heltal från 0 till 4.`;
    case 'agreed':
      return `Kandidat ${problem.candidate} i filen har en gemensam poäng för ${quoted(problem.competence)}, fast bedömarna inte skiljer sig åt.`;
  }
}
