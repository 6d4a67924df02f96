import type { CostValues, PartName, RoleCost } from '../domain/role-cost.ts';
import { pensionLimits } from '../domain/role-cost.ts';
import { written } from './numbers.ts';
import { count, type Forms } from './swedish.ts';

const HOURS: Forms = ['timme', 'timmar'];
const WEEKS: Forms = ['vecka', 'veckor'];

const kronor = (amount: number) => `${written(amount)}\u00a0kr`;
const hours = (number: number) => `${written(number)} ${number === 1 ? HOURS[0] : HOURS[1]}`;

/** Every string of the calculator of what the role costs. */
export const cost = {
  noScript:
    'Kalkylatorn räknar om med JavaScript, som är avstängt här. Det som står är räkneexemplet, uträknat med de tal som visas.',
  compare: {
    heading: 'Kostnad för ett år',
    alternative: 'Alternativ',
    amount: 'Kronor',
    firstYear: 'Anställd, första året',
    later: 'Anställd, åren därefter',
    consultant: 'Konsult',
    agencies: 'Byråer',
  },
  breakEven: ({ breakEven }: RoleCost, { hourlyPrice, weeks }: CostValues) =>
    breakEven === undefined
      ? ''
      : `För samma pengar får ni ${hours(breakEven.firstYear.perYear)} av en konsult det första året, ${written(breakEven.firstYear.perWeek)} i veckan under ${count(weeks, WEEKS)} till ${kronor(hourlyPrice)} i timmen. Åren därefter räcker de till ${hours(breakEven.later.perYear)}, ${written(breakEven.later.perWeek)} i veckan. Behöver ni fler timmar än så av en och samma person är en anställd billigare.`,
  groups: {
    employed: 'Anställd',
    consultant: 'Konsult',
    agencies: 'Byråer',
    rates: 'Avgifter, semester och pension',
  },
  fields: {
    heading: 'Det vi räknar med',
    hint: 'Inget annat räknas in. Ändra det ni vill.',
    example: 'Räkneexempel.',
    source: 'Källa:',
    changed: (start: string) => `Ert eget tal, i stället för ${start}.`,
    /** Followed by a date. */
    checked: 'Kontrollerat',
    notANumber: (kept: string) => `Skriv ett tal med siffror. Tills vidare räknar vi med ${kept}.`,
    outside: (min: string, max: string, kept: string) =>
      `Skriv ett tal från ${min} till ${max}. Tills vidare räknar vi med ${kept}.`,
    decimals: (decimals: number, kept: string) =>
      `${decimals === 0 ? 'Skriv ett heltal.' : `Skriv högst ${count(decimals, ['decimal', 'decimaler'])}.`} Tills vidare räknar vi med ${kept}.`,
  },
  parts: {
    heading: 'Så blir det',
    part: 'Post',
    amount: 'Kronor per år',
    names: {
      salary: 'Lön',
      holiday: 'Semestertillägg',
      employerFee: 'Arbetsgivaravgift',
      pension: 'Tjänstepension',
      pensionTax: 'Särskild löneskatt',
      transition: 'Avgift till omställning',
      insurance: 'Försäkringar i avtalet',
      workplace: 'Plats, dator, licenser, utbildning',
      recruiting: 'Rekrytering, första året',
      consultant: 'Konsultens timmar',
      firstAgency: 'Den första byrån',
      secondAgency: 'Den andra byrån',
      ordering: 'Er tid som beställare',
    } satisfies Record<PartName, string>,
    sum: 'Summa',
    later: 'Summa per år',
    firstYear: 'Summa första året',
    rounded: 'Beloppen är avrundade till hela kronor. Moms är inte med.',
  },
  reset: 'Återställ räkneexemplet',
  undoReset: 'Ångra återställningen',
  wasReset: 'Alla värden är tillbaka till räkneexemplet.',
  copy: 'Kopiera länk till uträkningen',
  copied: 'Länken till uträkningen är kopierad.',
  copyFailed: 'Webbläsaren lät oss inte kopiera. Markera länken och kopiera den själv.',
  print: 'Skriv ut',
  privacy: 'Värdena står i länken och lämnar inte webbläsaren förrän ni delar den.',
  printed: (link: string) => `Räknat med länken ${link}`,
  announced: ({ firstYear, employed, consultant, agencies }: RoleCost) =>
    `Anställd ${kronor(firstYear)} första året och ${kronor(employed.total)} därefter. Konsult ${kronor(consultant.total)}. Byråer ${kronor(agencies.total)}.`,
  notice: {
    heading: 'Länken räknas inte precis som när den gjordes.',
    tooLong: 'Länken är för lång för att läsas. Här står räkneexemplet.',
    malformed: 'Länken har blivit trasig på vägen. Här står räkneexemplet.',
    unusable: 'De här delarna förstod vi inte, eller så ligger talet utanför gränserna:',
    more: (rest: number) => `och ${rest} till`,
    rest: 'Där står räkneexemplets värden. Resten gäller.',
    year: (made: number, now: number) =>
      `Länken gjordes med värdena för ${made}. Det som inte står i länken räknas nu med värdena för ${now}.`,
  },
} as const;

/** How a part was reckoned, in figures; empty where there is nothing to tell. */
export function howReckoned(part: PartName, values: CostValues): string {
  const { salary, weeks } = values;
  switch (part) {
    case 'salary':
      return `12 × ${written(salary)}`;
    case 'holiday':
      return `${count(values.holidayDays, ['dag', 'dagar'])} × ${written(values.holidaySupplement)} % av ${written(salary)}`;
    case 'employerFee':
      return `${written(values.employerFee)} % av lön och semestertillägg`;
    case 'pension':
      return `${written(values.pensionBelow)} % upp till ${written(Math.round(pensionLimits(values).lower))} kr i månaden, ${written(values.pensionAbove)} % däröver`;
    case 'pensionTax':
      return `${written(values.pensionTax)} % av pensionen`;
    case 'transition':
      return `${written(values.transitionFee)} % av lönen`;
    case 'insurance':
      return '';
    case 'workplace':
      return `12 × ${written(values.workplace)}`;
    case 'recruiting':
      return `${written(values.recruiting)} × ${written(salary)}`;
    case 'consultant': {
      const year = `${hours(values.consultantHours)} × ${count(weeks, WEEKS)} × ${kronor(values.hourlyPrice)}`;
      const { consultantMonths } = values;
      return consultantMonths === 12 ? year : `${year} × ${written(consultantMonths)}/12`;
    }
    case 'firstAgency':
      return `12 × ${written(values.firstAgency)}`;
    case 'secondAgency':
      return `12 × ${written(values.secondAgency)}`;
    case 'ordering':
      return `${hours(values.orderingHours)} × ${count(weeks, WEEKS)} × ${kronor(values.orderingPrice)}`;
  }
}
