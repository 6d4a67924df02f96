import { LONGEST_NAME, MOST_CANDIDATES, type NameProblem } from '../domain/candidates.ts';
import type { MendedName } from '../domain/candidates-file.ts';
import type { Whose } from '../domain/candidates-join.ts';
import type { ListName } from '../domain/file-reading.ts';
import type { FileProblem, KeptFile } from '../domain/kept-file.ts';
import { MOST_SNAPSHOTS } from '../domain/snapshots.ts';
import type { Staffing } from '../domain/staffing.ts';
import { dayInOnePiece } from './dates.ts';
import { quoted, quotedList } from './files.ts';
import { matrix } from './matrix.ts';
import { count, list } from './swedish.ts';

/** What the one file that everything is kept in says, brings and lacks. */

/** What is wrong with a name, in words. */
export const NAME_PROBLEMS: Readonly<Record<NameProblem, string>> = {
  empty: 'Skriv ett namn eller initialer.',
  long: `Namnet får ha högst ${LONGEST_NAME} tecken.`,
  broken: 'Namnet innehåller tecken som inte går att visa.',
  invisible: 'Namnet består av tecken som inte syns. Skriv ett namn eller initialer.',
  stacked: 'Namnet har fler accenter på samma bokstav än vad som går att visa.',
};

const MOST: Readonly<Record<ListName, readonly [string, number]>> = {
  candidates: ['kandidater', MOST_CANDIDATES],
  days: ['datum', MOST_SNAPSHOTS],
};

/** Why a file can't be used. `what` is what the reader was looking for: "kandidatfil". */
export function fileProblem(problem: FileProblem, what: string): string {
  return `${inWords(problem, what)} Inget är ändrat.`;
}

function inWords(problem: FileProblem, what: string): string {
  if ('candidate' in problem) return candidateProblem(problem);
  if ('day' in problem || 'date' in problem) return dayProblem(problem);
  switch (problem.kind) {
    case 'tooLong':
      return `Filen är för stor för att vara en ${what}.`;
    case 'notJson':
      return 'Filen är skadad eller inte sparad härifrån: den är inte JSON.';
    case 'repeated':
      return `Filen säger ${quoted(problem.key)} två gånger på samma ställe, och då går det inte att veta vad som gäller. Den har ändrats för hand.`;
    case 'notOurs':
      return `Filen är ingen ${what}. Välj en fil som är sparad härifrån.`;
    case 'shape':
      return 'Filen har fel uppbyggnad. Den kan ha ändrats för hand.';
    case 'version':
      return `Filen har version ${problem.version}, som den här sidan inte kan läsa. Ladda om sidan och försök igen.`;
    case 'tooMany': {
      const [things, most] = MOST[problem.list];
      return `Filen har ${problem.number} ${things}, men här ryms ${most}.`;
    }
    case 'role':
      return `Filen gäller en annan matris, ${quoted(problem.role)}. Öppna den på den matrisens egen sida.`;
    case 'staffing':
      return `Filen säger inte om rollen ${quoted(problem.role)} är anställd eller extern.`;
  }
}

function candidateProblem(problem: Extract<FileProblem, { readonly candidate: number }>): string {
  const who = `Kandidat ${problem.candidate} i filen`;
  switch (problem.kind) {
    case 'candidate':
      return `${who} har fel uppbyggnad.`;
    case 'sameId':
      return `${who} har samma id som en tidigare.`;
    case 'name':
      return `${who}: ${NAME_PROBLEMS[problem.problem]}`;
    case 'scored':
      return `${who} har poäng för ${quoted(problem.competence)}, som inte kan vara en kompetens.`;
    case 'score':
      return `${who} har en poäng för ${quoted(problem.competence)} som inte är ett heltal från 0 till 4.`;
    case 'agreed':
      return `${who} har en gemensam poäng för ${quoted(problem.competence)}, fast bedömarna inte skiljer sig åt.`;
  }
}

type DayProblem = Extract<FileProblem, { readonly day: number } | { readonly date: string }>;

function dayProblem(problem: DayProblem): string {
  switch (problem.kind) {
    case 'day':
      return `Dag ${problem.day} i filen har fel uppbyggnad.`;
    case 'date':
      return `Dag ${problem.day} i filen har inget datum som 2026-03-12.`;
    case 'sameDay':
      return `${dayInOnePiece(problem.date)} står två gånger i filen.`;
    case 'answered':
      return `${dayInOnePiece(problem.date)} i filen har ett svar för ${quoted(problem.competence)}, som inte kan vara en kompetens.`;
    case 'answer':
      return `${dayInOnePiece(problem.date)} i filen har ett svar för ${quoted(problem.competence)} som inte är ett heltal från 0 till 4.`;
  }
}

const candidates = (number: number) => count(number, ['kandidat', 'kandidater']);

/** A company by its specialists, with what each is called in the middle of a sentence. */
export function companyInWords(staffing: Staffing, roleInText: (id: string) => string): string {
  if (staffing.size === 0) return 'ett företag utan specialister';
  const roles = [...staffing].map(([id, form]) => `${roleInText(id)} (${matrix.next.as[form]})`);
  return `ett företag med ${list(roles)}`;
}

const JOINED: Readonly<Record<Whose, string>> = {
  first: 'filens poäng blir bedömare 1',
  second: 'filens poäng blir bedömare 2',
  each: 'filens poäng läggs till, bedömare för bedömare',
};

/** Before something is fetched: what the file brings, and what there is to decide. */
export const offer = {
  heading: 'Innan filen hämtas',
  brings: (parts: readonly string[]) => `Filen har ${list(parts)}.`,
  candidates,
  choices: 'valen i kravprofilen',
  days: (number: number) => count(number, ['sparat datum', 'sparade datum']),
  who: {
    legend: (here: number) => `Här finns redan ${candidates(here)}.`,
    /** Who is both here and in the file. */
    same: (names: readonly string[]) =>
      `${quotedList(names)} finns både här och i filen, med olika poäng.`,
    join: (whose: Whose, replaces: number) =>
      `Lägg ihop: ${JOINED[whose]}${replaces > 0 ? `, och ersätter ${replaces} poäng som finns här` : ''}`,
    both: 'Behåll båda',
    apart: 'Håll isär dem: filens får ett nummer efter namnet',
    replace: (here: number) => `Byt ut ${here === 1 ? 'den' : 'de'} som finns här`,
    full: (together: number) =>
      `Båda får inte plats: tillsammans blir de ${together}, och här ryms ${MOST_CANDIDATES}. Spara det som finns här som fil först, så är inget förlorat.`,
  },
  company: {
    legend: 'Filen gäller ett annat företag än det som är ikryssat här. Kraven följer företaget.',
    file: (words: string) => `Ta filens: ${words}`,
    here: (words: string) => `Behåll det här: ${words}`,
  },
  musts: {
    legend: 'Filens val i kravprofilen skiljer sig från dem som är sparade i den här webbläsaren.',
    file: 'Ta filens val',
    here: 'Behåll valen som finns här',
  },
  take: 'Hämta',
  cancel: 'Avbryt',
  saveFirst: 'Spara det som finns här som fil',
  cancelled: 'Inget är hämtat och inget är ändrat.',
} as const;

/** Where the kravprofil is written: the company and the choices as a file. */
export const choicesFile = {
  name: 'kravprofil.json',
  kind: 'sparad kravprofil',
  hint: 'Filen har företagets specialister, era val och era texter, för er som är flera om arbetet eller byter dator. En fil med kandidater går också att hämta här.',
  unreadable: 'Filens val i kravprofilen gick inte att läsa. Inget är ändrat.',
  taken: 'Val och texter är nu filens.',
  replaces: 'Det ersätter det som är ifyllt här. Ångra tar tillbaka era texter.',
  alsoCandidates: (candidates: string) =>
    `I filen finns också ${candidates}. De hämtas på sidan där kandidater jämförs.`,
} as const;

/** After something has been fetched: what came, and what differs from where it was saved. */
export const brought = {
  opened: (number: number) => `${candidates(number)} hämtades från filen.`,
  already: (number: number) => `${candidates(number)} fanns redan här och är som förut.`,
  joined: (number: number, whose: Whose) =>
    `För ${candidates(number)} som redan fanns här ${whose === 'each' ? 'är filens poäng tillagda, bedömare för bedömare' : `är filens poäng nu bedömare ${whose === 'first' ? 1 : 2}`}.`,
  toAgree: (number: number) =>
    `På ${count(number, ['ställe', 'ställen'])} skiljer sig bedömarna åt, och där behöver ni tala ihop er.`,
  renamed: (names: readonly string[]) =>
    `Någon med samma namn fanns redan, så i listan står det ${quotedList(names)}.`,
  company: (words: string) => `Kraven är nu filens, för ${words}.`,
  otherCompany: (file: string, here: string) =>
    `Filens poäng är satta för ${file}. Kraven här är fortfarande för ${here}.`,
  noCompany: (here: string) =>
    `Filen säger inte vilket företag poängen gäller. Kraven här är för ${here}.`,
  choices: 'Måste-kraven är nu filens. De är sparade till kravprofilen i den här webbläsaren.',
  choicesNotKept:
    'Måste-kraven är nu filens, men webbläsaren låter oss inte spara dem till kravprofilen.',
  otherChoices: 'Filen har andra val i kravprofilen. Måste-kraven här är som förut.',
  suggestion:
    'Filen följer det föreslagna valet av måste-krav, men här gäller valen i kravprofilen som är sparad i den här webbläsaren.',
  unreadableChoices: 'Filens val i kravprofilen gick inte att läsa. Resten är hämtat.',
  levels: (file: number, here: number) =>
    file === here
      ? undefined
      : `Filen är sparad med version ${file} av nivåerna, men här gäller version ${here}. Kraven kan därför skilja sig.`,
  unknownRoles: (ids: readonly string[]) =>
    `Filen har roller som inte finns i matrisen eller inte kan vara så anställda: ${quotedList(ids)}.`,
  unknownCompetences: (ids: readonly string[]) =>
    `Filen har poäng för kompetenser som inte finns i matrisen: ${quotedList(ids)}. De visas inte, men följer med när ni sparar.`,
  mended: ({ candidate, problem, name }: MendedName) =>
    `Kandidat ${candidate} hade ett namn ${problem === 'invisible' ? 'som inte syns' : 'med fler accenter än vad som går att visa'} och heter här ${quoted(name)}.`,
  undo: 'Ångra hämtningen',
  undone: 'Hämtningen är ångrad. Allt är som före filen.',
  /** A file that has something else than what is looked for here. */
  elsewhere: (file: KeptFile, what: string) =>
    `Filen är ingen ${what}${elsewhereIs(file)} Inget är ändrat.`,
} as const;

function elsewhereIs({ candidates: people, snapshots, choices, staffing }: KeptFile): string {
  if (people !== undefined) {
    return `: den har ${candidates(people.length)}. Hämta den på sidan där kandidater jämförs.`;
  }
  if (snapshots !== undefined) {
    return `: den har ${offer.days(snapshots.length)} av en självskattning. Hämta den i Min självskattning.`;
  }
  if (choices === undefined && staffing === undefined) return '.';
  return ': den har en kravprofil. Hämta den på sidan där kravprofilen skrivs.';
}
