import type { Engagement } from '../domain/framework.ts';
import { days } from './days.ts';
import { asWe, inSentence, inWords, list, sentence } from './swedish.ts';

/**
 * Every word of the kravprofil, with the small rules of its language. Another language is another
 * object of the same shape: `profile` in `export/profile.ts` takes it as its last argument.
 */
export type ProfileWords = typeof profile;

/** Names that have commas of their own are kept apart by more than that. */
const inRow = (parts: readonly string[]) => parts.join('; ');

const level = (min: number, max: number) => (min === max ? `${min}` : `${min}–${max}`);

export const profile = {
  language: 'sv-SE',
  file: 'kravprofil',
  /** Takes the role as the framework or the user names it, and the employer where it is known. */
  title: (role: string, employer: string) =>
    `Kravprofil för ${inSentence(role)}${employer === '' ? '' : ` hos ${employer}`}`,
  level,
  /** A competence with its level, such as "returer 3". */
  withLevel: (name: string, required: number) => `${inSentence(name)}\u00a0${required}`,
  days,
  goals: 'Mål för det första året',
  picture: 'Kraven i en bild',
  pictureCaption:
    'En stapel per kompetens, från nivå 1 till 4. Mörk: måste-krav. Ljus: övriga krav. Tom ram: det som våra specialister bär.',
  /** What a column of the picture says to someone who can't see it. */
  pictureColumn: (competences: readonly (readonly [name: string, required: number])[]) =>
    competences.map(([name, required]) => `${name} ${required}`).join(', '),
  pictureArea: (name: string, min: number, max: number) => `${name}\nnivå ${level(min, max)}`,
  musts: 'Måste-krav',
  mustsIntro: (number: number) =>
    `${sentence(inWords(number))} krav ska vara uppfyllda den första dagen. Nivå 1 är att förstå arbetet, nivå 2 att kunna beställa det, nivå 3 att driva det och nivå 4 att utveckla det.`,
  /** How a level shows, as the company says it. */
  shows: asWe,
  mustsHead: ['Krav', 'Nivå', 'Hos oss, och så märks det', 'Prövas med'],
  mustsCaption: 'Måste-kraven, och hur vart och ett prövas',
  holds: (parts: readonly string[]) => `Omfattar: ${inRow(parts)}.`,
  tests: { question: 'fråga', sample: 'arbetsprov', reference: 'referens' },
  tried: (tests: readonly string[]) => sentence(list(tests)),
  untried: 'Inget prov valt. Ett krav som inte går att pröva är inget krav.',
  how: 'Så prövas kraven',
  howTests: {
    question: 'Frågan är densamma till alla och får poäng 0–4 av två bedömare.',
    sample: 'Arbetsprovet är detsamma för alla och tar högst en timme.',
    reference: 'Referenser är helst en chef och någon som personen har lett.',
  },
  covered: 'Det här täcker företaget, och vem',
  coveredHead: ['På plats', 'Täcker, med nivån som ändå krävs av den vi anställer'],
  coveredCaption: 'Anställda och inhyrda den första dagen',
  engaged: (role: string, engagement: Engagement) =>
    `${role} (${engagement === 'external' ? 'extern' : 'anställd'})`,
  covers: (parts: readonly string[]) => sentence(inRow(parts)),
  supports: 'Ger underlag men sänker inga krav',
  nobody: 'Ingen av matrisens specialister finns på plats, så grundkraven gäller.',
  others: 'Utöver måste-kraven',
  later: 'Lärs in under det första året',
  buying: 'Räcker att kunna beställa',
  merits: 'Meriterande',
  merit: (name: string, desired: number) => `${inSentence(name)}\u00a0(gärna ${desired})`,
  /** Competences in a row, as a sentence. */
  row: (parts: readonly string[]) => `${sentence(inRow(parts))}.`,
  weighing: 'Så väger vi',
  /** `isMore` where there are other must-haves too. */
  weighs: (core: readonly string[], isMore: boolean) => [
    `${sentence(list(core.map(inSentence)))} jämförs först. En brist där vägs inte upp av något annat.`,
    ...(isMore
      ? [
          'Därefter jämförs de övriga måste-kraven ett i taget, och de som hör till årets mål väger tyngst.',
        ]
      : []),
    'Det meriterande avgör bara när två sökande annars står lika. Poängen räknas aldrig ihop.',
  ],
  notes: 'Egna anteckningar',
  control: 'Godkänns före den första ansökan',
  controlText:
    'Vi har kontrollerat att varje krav behövs för arbetet, går att pröva och inte stänger ute någon i onödan.',
  controlHead: ['Namn', 'Datum', 'Underskrift'],
  controlCaption: 'Två personer läser och godkänner',
  source: (publisher: string) =>
    `Kraven kommer från ${publisher}, och nivåerna är matrisens egen tolkning.`,
};
