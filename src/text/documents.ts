import { inSentence, inWords, list, sentence } from './swedish.ts';

/** The words of the hiring documents. What is in square brackets is for the company to fill in. */

const level = (min: number, max: number) => (min === max ? `${min}` : `${min}–${max}`);

export const documents = {
  tests: { question: 'fråga', sample: 'arbetsprov', reference: 'referens' },
  level,
  /** A competence with its level, such as "returer (3)". */
  withLevel: (name: string, required: number) => `${inSentence(name)} (${required})`,
  engaged: (role: string, external: boolean) =>
    `${inSentence(role)} (${external ? 'extern' : 'anställd'})`,
  source:
    'Kraven kommer från Kompetensmatrisen. Nivåerna går från 1 (förstår) till 4 (utvecklar) och är matrisens egen tolkning.',
} as const;

export const profile = {
  file: 'kravprofil',
  title: (role: string) => `Kravprofil för ${inSentence(role)}`,
  employer: (name: string) => `Profilen gäller tjänsten hos ${name}.`,
  decided: 'Beslutad [datum före den första ansökan] av [namn] och [namn].',
  goals: 'Målen för det första året',
  noGoals: [
    '[Det som ska ha förändrats, från värdet i dag till värdet om ett år]',
    '[Ett andra mål, om ni har ett]',
    '[Ett tredje mål, om ni har ett]',
  ],
  staffing: 'Bemanningen den första dagen',
  employed: 'Anställda specialister',
  external: 'Externa partner',
  nobody: 'Ingen av matrisens specialister finns på plats. Därför gäller grundkraven.',
  noOne: 'inga',
  covered: 'Det här täcker ni redan',
  coveredIntro:
    'Någon annan bär kunskapen, men personen behöver ändå nå den nivå som står kvar i sista kolumnen.',
  coveredHead: ['Kompetens', 'Täcks av', 'Krav utan', 'Krav hos er'],
  coveredCaption: 'Kompetenser som specialister täcker',
  musts: 'Måste-krav',
  mustsIntro: (number: number) =>
    `${sentence(inWords(number))} krav som den vi anställer måste uppfylla från första dagen. Vart och ett går att pröva.`,
  mustsHead: ['Krav', 'Nivå', 'Prövas med'],
  mustsCaption: 'Måste-kraven i korthet',
  must: (number: number, name: string, min: number, max: number) =>
    `Krav ${number}. ${name}, nivå ${level(min, max)}`,
  notDelegable: 'Kan ingen annan ta över',
  holds: (parts: readonly string[]) => `${sentence(list(parts))}.`,
  holdsLead: 'Omfattar',
  here: 'Hos oss',
  hereEmpty: '[Vad det betyder i just er verksamhet, med egna ord]',
  behaviour: (required: number) => `Så märks nivå ${required}`,
  asks: 'Fråga',
  good: 'Bra svar',
  tried: 'Prövas med',
  untried: 'Inget prov är valt. Ett krav som inte går att pröva är inget krav.',
  merits: 'Meriterande',
  merit: (name: string, required: number, desired: number | undefined) =>
    desired !== undefined && desired > required
      ? `${name} (krav\u00a0${required}, önskvärt\u00a0${desired})`
      : `${name} (krav\u00a0${required})`,
  meritsIntro: 'Bra att ha men inget krav. Ingen sökande behöver ha allt.',
  noMerits: 'Inget utöver måste-kraven.',
  weighing: 'Så väger vi',
  weighs: (core: readonly string[]) => [
    `Först jämför vi ${list(core.map(inSentence))}. En brist där kan inte vägas upp av något annat.`,
    'Därefter jämför vi de övriga måste-kraven, ett i taget. De som hör till årets mål väger tyngst.',
    'Meriterande kunskaper avgör bara när två sökande annars står lika.',
    'Poängen räknas aldrig ihop. Det vi behöver veta är var en brist finns.',
  ],
  notes: 'Egna anteckningar',
  control: 'Kontroll',
  controlText:
    '[Namn] har kontrollerat att varje krav behövs för arbetet, går att pröva och inte stänger ute någon i onödan.',
} as const;
