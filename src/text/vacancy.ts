import { inWords, sentence } from './swedish.ts';

/** The words of the form about the vacancy, which is fetched when it is opened. */
export const vacancy = {
  hint: 'Används i alla tre dokumenten. Allt är frivilligt: det som är tomt nämns inte. Fälten hamnar mitt i meningar, så börja med liten bokstav om det inte är ett namn.',
  groups: {
    company: 'Företaget',
    role: 'Rollen',
    terms: 'Villkor',
    application: 'Ansökan',
  },
  fields: {
    title: 'Titel',
    employer: 'Företag',
    sells: 'Ni säljer, till exempel mattor i ull',
    customers: 'Era kunder, till exempel hotell i Norden',
    employees: 'Antal anställda',
    reason: 'Varför tjänsten är ledig',
    responsibility: 'Personen ansvarar för, till exempel avdelningens resultat',
    manager: 'Närmaste chef, till exempel vår vd',
    leads: 'Antal medarbetare som rollen leder',
    tasks: 'Medarbetarna arbetar med, till exempel innehåll och annonser',
    learn: 'Personen lär sig hos er, till exempel att öppna på en ny marknad',
    place: 'Ort',
    remote: 'Arbete på distans',
    contract: 'Anställningsform',
    extent: 'Omfattning',
    form: 'Mer om anställningen, till exempel 80 procent',
    start: 'Startdatum',
    startBy: 'Om starten',
    salaryFrom: 'Lön från, kronor i månaden',
    salaryTo: 'Lön till, kronor i månaden',
    salary: 'Mer om lönen, till exempel beroende på erfarenhet',
    benefits: 'Förmåner, till exempel tjänstepension',
    posted: 'Publiceras',
    lastDay: 'Sista ansökningsdag',
    contact: 'Ansökan skickas till, adress eller webbsida',
    send: 'Det ni vill läsa, till exempel ett cv och svar på tre frågor',
    person: 'Den som svarar på frågor, med telefon eller e-post',
    interviews: 'Intervjuerna börjar',
    answer: 'Alla har fått besked senast',
  },
  unsaid: 'Nämns inte',
  options: {
    reason: { new: 'Ny tjänst', successor: 'Efter en kollega', cover: 'Vikariat för en kollega' },
    remote: { onsite: 'På plats', partly: 'Delvis på distans', fully: 'Helt på distans' },
    contract: {
      permanent: 'Tillsvidare',
      trial: 'Tillsvidare efter provanställning',
      fixed: 'Visstid',
      cover: 'Vikariat',
    },
    extent: { full: 'Heltid', part: 'Deltid' },
    startBy: { soon: 'Snarast', agreed: 'Enligt överenskommelse' },
  },
  days: {
    posted: 'publiceringen',
    lastDay: 'sista ansökningsdagen',
    interviews: 'intervjuerna',
    answer: 'beskedet',
    start: 'starten',
  },
  /** Two days by their names in `days`, as they ought to follow each other. */
  wrongOrder: (earlier: string, later: string) =>
    `${sentence(later)} ligger före ${earlier}. Ändra en av dagarna.`,
  inEnglish: 'på engelska',
  /** Said of texts that the documents in English lack. */
  untranslated: (number: number) =>
    `${sentence(inWords(number))} av era texter finns bara på svenska, så de är inte med här. Skriv dem på engelska i samma fält.`,
  /** What stands in the same field for the documents in Swedish. */
  inSwedish: (words: string) => `På svenska: ${words}`,
} as const;
