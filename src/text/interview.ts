import { inSentence, listOfPairs } from './swedish.ts';

/** The words of the interview guide and of the score sheets. */

export const guide = {
  file: 'intervjuguide',
  title: (role: string, employer: string) =>
    `Intervjuguide för ${inSentence(role)}${employer && ` hos ${employer}`}`,
  before: 'Så går intervjun till',
  rules: [
    'Alla kandidater får samma frågor, ordagrant och i samma ordning.',
    'En bedömare frågar och en antecknar. Skriv ned vad kandidaten sa, inte vad ni kände.',
    'Följdfrågan får alla, också den som redan har svarat bra. Vill ni fråga mer räcker ”Vad gjorde du själv?” och ”Vad hade du gjort annorlunda?”, och då till alla.',
    'Båda sätter poäng 0–4 var för sig, en fråga i taget, innan ni har pratat med varandra.',
    'Hann ni inte ställa en fråga skriver ni ”inte bedömd”, aldrig 0.',
    'Lämna tid för kandidatens egna frågor, och säg när beskedet kommer.',
    'Fråga inte om familj, graviditet, hälsa, religion, ursprung eller ålder.',
  ],
  questions: 'Frågorna',
  question: (number: number, name: string, about: string | undefined) =>
    `Fråga ${number}. ${about === undefined ? name : `${name}: ${inSentence(about)}`}`,
  required: (required: number, name: string) => `${required}, ${inSentence(name)}`,
  requiredLead: 'Krav',
  ask: 'Fråga',
  followUp: 'Följdfråga',
  followUpShows: 'Lyssna efter',
  good: 'Bra svar',
  warnings: 'Varningstecken',
  sample: 'Arbetsprov',
  sampleText: (names: readonly string[]) =>
    `Prövar ${listOfPairs(names.map(inSentence))}. Alla gör samma prov med samma underlag och på lika lång tid, högst en timme om det är obetalt.`,
  sampleTask:
    'Ta uppgiften ur er egen vardag och skriv den på en sida, med era siffror. Den kan vara att räkna på vad ett beslut kostar, eller att ordna tio önskemål och säga varför de tre första går före.',
  references: 'Referenser',
  referencesText: (names: readonly string[]) =>
    `Prövar ${listOfPairs(names.map(inSentence))}. Ring bara dem som kandidaten har godkänt: helst en chef, någon som kandidaten har lett och någon med en annan utsiktspunkt.`,
  referenceQuestions: [
    'Vad hade personen ansvar för, med vilken budget och vilka medarbetare?',
    'Berätta om en gång då personen tog ett svårt beslut. Vad hände sedan?',
    'Hur märktes det i vardagen att personen var chef?',
    'Vad behövde personen stöd med, och vem gav det stödet?',
    'Skulle du arbeta med personen igen, och i så fall i vilken roll?',
  ],
  sheet: 'Poängblad',
  sheetIntro:
    'Bedömarna fyller i var sitt blad och lägger dem sedan bredvid varandra. Poängen räknas aldrig ihop.',
  aboutHead: ['Kandidat (initialer)', 'Datum', 'Bedömare 1', 'Bedömare 2'],
  aboutCaption: 'Vem som bedöms, när och av vilka',
  sheetHead: ['Fråga', 'Krav', 'Bedömare 1', 'Bedömare 2', 'Det poängen bygger på'],
  sheetCaption: 'Poäng 0–4 från två bedömare',
  anchors: 'Så sätter ni poäng',
  anchorsHead: ['Poäng', 'Svaret visar att kandidaten'],
  anchorsCaption: (name: string) => `Ankare för ${inSentence(name)}`,
} as const;

/** What comes after the interviews, said beside the guide. */
export const onward = {
  before: 'När intervjuerna är gjorda sätter ni poängen i',
  link: 'jämförelsen av kandidaterna',
  unkept: 'Kryssa i ”Kom ihåg val och texter” först, så följer måste-kraven och titeln med dit.',
} as const;

export const scores = {
  file: 'poangblad',
  sheetTitle: (assessor: number) => `Poängblad, bedömare ${assessor}`,
  sheet: (assessor: number) => `Bedömare ${assessor}`,
  head: ['Fråga', 'Krav', 'Poäng 0–4', 'Det poängen bygger på'],
  fields: ['Kandidat (initialer):', 'Bedömare:', 'Datum:'],
  hint: 'Sätt poäng 0–4 var för sig, innan ni har pratat. Hann ni inte ställa frågan lämnar ni rutan tom. Poängen räknas aldrig ihop.',
  errorTitle: 'Poäng 0–4',
  error: 'Skriv ett heltal från 0 till 4. Ankarna står på det sista bladet.',
  anchors: 'Ankare',
  anchorsHead: ['Kompetens', '0', '1', '2', '3', '4'],
} as const;
