import type { Level } from '../domain/framework.ts';
import { MOST_SNAPSHOTS } from '../domain/snapshots.ts';
import { dayInOnePiece as day } from './dates.ts';
import { fileText, quotedList } from './files.ts';
import { shared } from './shared.ts';
import { count, inSentence, list, sentence } from './swedish.ts';

/** Strings of the self-assessment. */

const NAMED_AT_MOST = 6;

const answers = (number: number) => count(number, ['svar', 'svar']);

const question = (number: number, all: number) => `Fråga ${number} av ${all}`;

export const self = {
  heading: 'Min självskattning',
  resume: (number: number) => `Fortsätt där du slutade (${answers(number)})`,
  place: question,
  answered: (number: number, all: number) => `${number} av ${all} besvarade`,
  back: 'Tillbaka',
  skip: 'Hoppa över',
  on: 'Vidare',
  takeBack: 'Ta bort svaret',
  keys: 'Med tangentbordet: 0–4 svarar och går vidare. Pilarna byter nivå, och Retur går vidare med den.',
  jump: {
    heading: 'Hoppa till',
    area: (number: number, all: number) => `${number} av ${all}`,
    result: 'Mitt resultat',
  },
  said: {
    answer: (level: Level) => `Svar ${level}.`,
    question: (number: number, all: number) => `${question(number, all)}.`,
    changed: (competence: string, level: Level | undefined) =>
      level === undefined ? `${competence}: inget svar.` : `${competence}: svar ${level}.`,
  },
  notForSelection:
    'Svara för din egen skull. En självskattning mäter också självförtroende, så den får inte användas för att välja mellan kandidater.',
  keep: 'Spara mina svar i den här webbläsaren',
  blocked: 'Webbläsaren låter oss inte spara. Svaren finns kvar tills du stänger sidan.',
  unreadable: 'Det du har sparat tidigare går inte att läsa. Det ligger kvar orört.',
  elsewhere: shared.notOverwritten,
  cleared: shared.erased,
  clear: 'Töm alla svar',
  privacy: 'Svaren stannar hos dig och följer aldrig med i länken.',
  result: {
    heading: 'Ditt resultat',
    nothing: 'Du har inte svarat på någon fråga än, så här finns inget att visa.',
    begin: 'Till första frågan',
    missing: (number: number) =>
      `${count(number, ['fråga', 'frågor'])} är utan svar och räknas inte med.`,
    goOn: 'Svara på resten',
    company: (roles: readonly string[]) =>
      roles.length === 0
        ? 'Kraven är grundkraven, för ett företag utan specialister.'
        : `Kraven är räknade för ett företag med ${list(roles)}.`,
    otherCompany: 'Välj ”Företagets krav” högst upp om ni har andra specialister.',
    print: 'Skriv ut',
  },
  profile: {
    heading: 'Din profil mot kraven',
    met: (number: number, all: number) =>
      `Du når kravet i ${number} av de ${count(all, ['kompetens', 'kompetenser'])} du har svarat på.`,
    label:
      'En stapel per kompetens: ditt svar mot kravet. Tabellen nedanför säger samma sak i ord.',
    legend: {
      own: 'Fylld stapel: ditt svar',
      required: 'Ram: kravet',
      none: 'Streckad ram: inget svar',
    },
    table: 'Visa svaren som tabell',
    caption: 'Dina svar mot kraven. Tryck på en kompetens för att svara om.',
    columns: { competence: 'Kompetens', own: 'Du', required: 'Krav', outcome: 'Läge' },
    none: 'inget svar',
  },
  since: {
    heading: (date: string, up: number, down: number) =>
      `Sedan sist (${day(date)}): ${moves(up, down)}`,
    up: 'Upp',
    down: 'Ned',
    move: (competence: string, from: Level, to: Level) => `${competence}, från ${from} till ${to}`,
    added: 'Nya svar',
    missing: 'Utan svar nu',
    /** Some competences by their names, and many only by how many they are. */
    named: (competences: readonly string[]) =>
      competences.length > NAMED_AT_MOST
        ? `${competences.length} kompetenser`
        : sentence(list(competences.map(inSentence))),
    first: (date: string) =>
      `Svaren från ${day(date)} är sparade. Nästa gång står det här vad som har ändrats.`,
    never: 'Spara dagens svar längre ned, så står det här nästa gång vad som har ändrats.',
  },
  next: 'Lär dig härnäst',
  learn: 'Lär dig',
  learnText: (from: number, to: number) => `Gå från ${from} till ${to}. Kravet är detsamma.`,
  learnHere: (from: number, to: number) => `Så lär du dig att gå från ${from} till ${to}`,
  snapshots: {
    heading: 'Spara till nästa gång',
    hint: 'Dagens svar sparas med datum i den här webbläsaren. Sparar du igen samma dag ersätts de. Filen är för dig som byter dator.',
    save: 'Spara dagens svar',
    saved: 'Dagens svar står nu i listan.',
    full: `Här ryms ${MOST_SNAPSHOTS} datum. Ta bort ett för att spara ett nytt.`,
    toFile: fileText.save,
    fileName: 'sjalvskattning.json',
    fromFile: fileText.open,
    list: 'Sparade datum',
    day: (date: string, number: number) => `${day(date)}, ${answers(number)}`,
    /** Said after the name of a button, to those who don't see which row it stands in. */
    of: (date: string) => ` från ${day(date)}`,
    show: 'Visa svaren',
    shown: (date: string) =>
      `Nu visas svaren från ${day(date)}. Med Ångra får du tillbaka dem du hade.`,
    remove: 'Ta bort',
    removed: (date: string) => `Svaren från ${day(date)} är borttagna.`,
    takeBackRemoval: 'Ångra listans senaste ändring',
    opened: (added: readonly string[], already: readonly string[]) =>
      [
        added.length === 0
          ? 'Filen hade inga nya datum.'
          : `Hämtade ur filen: ${list(added.map(day))}.`,
        already.length === 0 ? '' : `${list(already.map(day))} fanns redan här och är som förut.`,
      ]
        .filter((said) => said !== '')
        .join(' '),
    sameDays: (dates: readonly string[]) =>
      `Filen har andra svar än listan för ${list(dates.map(day))}. Välj vilka som ska gälla. Övriga datum läggs till.`,
    keepHere: 'Behåll listans',
    takeFile: 'Ta filens',
    replaced: (dates: readonly string[]) =>
      `Svaren från ${list(dates.map(day))} är nu filens. Listans senaste ändring går att ångra.`,
    otherCompany: (company: string) =>
      `Filen är sparad för ${company}, så kraven där kan skilja sig från dem här.`,
    alsoCandidates: (candidates: string) =>
      `I filen finns också ${candidates}. De hämtas på sidan där kandidater jämförs.`,
    unknown: (ids: readonly string[]) =>
      `Filen har svar för kompetenser som inte finns i matrisen: ${quotedList(ids)}. De visas inte, men följer med när du sparar.`,
    kind: 'sparad självskattning',
  },
  storage: {
    blocked:
      'Webbläsaren låter oss inte spara. Listan försvinner när du stänger sidan. Spara som fil om du vill ha den kvar.',
    unreadable:
      'De datum som ligger sparade i webbläsaren går inte att läsa. Vi rör dem inte, och sparar inget nytt förrän du säger till.',
    elsewhere: 'Listan har ändrats i en annan flik. Vi skriver inte över den förrän du säger till.',
    cleared:
      'Den sparade listan har raderats, i webbläsaren eller i en annan flik. Här står den kvar, men vi sparar den inte igen förrän du säger till.',
    keepOld: 'Spara det gamla som fil',
    oldName: 'sjalvskattning-gammalt.txt',
    overwrite: 'Skriv över med det som visas här',
    saveAgain: 'Spara det som visas här',
    takeOther: 'Lägg ihop med det som är sparat',
  },
} as const;

function moves(up: number, down: number): string {
  if (up + down === 0) return 'samma nivåer';
  if (down === 0) return `${up} steg upp`;
  return up === 0 ? `${down} steg ned` : `${up} steg upp, ${down} ned`;
}
