import { shared } from './shared.ts';
import { agreeing, count, inSentence, list, type NameInText, sentence } from './swedish.ts';

/** Every string of the matrix. The words of the pages around it stand in `pages.ts`. */

const engaged = { employed: 'anställd', external: 'extern' } as const;
const specialistForms = ['specialist', 'specialister'] as const;

export const matrix = {
  staffing: {
    heading: 'Vilka specialister har ni?',
    engagement: (role: NameInText) =>
      `Är ${inSentence(role.name)} ${agreeing(role, ['anställd eller extern', 'anställt eller externt'])}?`,
    employed: 'Anställd',
    external: 'Extern',
    /** Takes one of the two words above. */
    always: (form: string) => `Alltid ${inSentence(form)}`,
    elsewhere: (roles: readonly string[]) =>
      `Ni har också ${list(roles.map(inSentence))}. Det påverkar inte kraven i den här delen.`,
  },
  modes: {
    heading: 'Vad vill du se?',
    company: 'Företagets krav',
    coverage: 'Vem täcker vad',
    self: 'Min självskattning',
  },
  profiles: {
    heading: 'Börja från ett exempel',
    hint: 'Exemplen kryssar i rutor åt dig. Ändra sedan så att det stämmer hos er.',
  },
  reset: 'Nollställ',
  changed: {
    baseline: 'Ni har inte kryssat i någon specialist, så grundkraven gäller.',
    unchanged: (number: number) =>
      `Med ${count(number, specialistForms)} på plats är kraven desamma som utan.`,
    summary: (number: number, lowered: number, raised: number) =>
      `Med ${count(number, specialistForms)} på plats: ${list(movements(lowered, raised, 'present'))}.`,
    one: (what: 'added' | 'removed' | 'switched', role: NameInText, to: 'employed' | 'external') =>
      ({
        added: `${role.name} ${agreeing(role, ['tillagd', 'tillagt'])}.`,
        removed: `${role.name} ${agreeing(role, ['borttagen', 'borttaget'])}.`,
        switched: `${role.name}, nu som ${engaged[to]}.`,
      })[what],
    many: (number: number) => `${count(number, specialistForms)} ändrade.`,
    effect: (lowered: number, raised: number) =>
      lowered + raised === 0
        ? 'Inga krav ändrades.'
        : `${sentence(list(movements(lowered, raised, 'past')))}.`,
  },
  /** How a role that is named in a list is engaged. */
  next: { as: engaged },
  take: {
    heading: 'Nästa steg',
    hiring: 'Skriv kravprofil',
    company: (roles: readonly string[]) => `Specialister på plats: ${list(roles)}.`,
    open: 'Ladda ned eller spara',
    copy: 'Kopiera länk',
    copied: 'Länken är kopierad.',
    copiedNow: 'Kopierad',
    copyFailed: 'Webbläsaren tillåter inte kopiering här. Markera länken och kopiera den själv:',
    privacy:
      'Länken innehåller bara vilka roller ni har och om de är externa. Vi får aldrig se den.',
    share: 'Dela …',
    print: 'Skriv ut',
    printed: (date: Date) =>
      `Utskrivet den ${date.toLocaleDateString('sv-SE', { dateStyle: 'long' })}.`,
    reckonAgain: 'Räkna om kraven',
    code: 'QR-kod',
    codeLabel: 'QR-kod till resultatet:',
    title: 'Så räknades kraven om för oss',
    keep: 'Kom ihåg valen i den här webbläsaren',
    trouble: {
      blocked: 'Webbläsaren låter oss inte spara. Kopiera länken i stället.',
      unreadable: shared.leftAlone,
      elsewhere: shared.notOverwritten,
      cleared: shared.erased,
    },
  },
  /** Where what comes after the page can't be fetched. */
  notFetched: {
    linkNotices:
      'Allt i länken gick inte att läsa, och beskedet om vad som saknas kunde inte hämtas.',
    versionDiff:
      'Länken gjordes med en tidigare version av nivåerna. Kraven här är dagens, men vad som skiljer kunde inte hämtas.',
    printedNote:
      'Dagens datum och länken till resultatet kunde inte hämtas. Skriver du ut sidan nu kommer de inte med.',
  },
  memory: {
    resume: (number: number) => `Fortsätt där du slutade (${count(number, specialistForms)})`,
  },
} as const;

/** Said of "5 krav": sänktes/sänks, höjdes/höjs. */
export function movements(lowered: number, raised: number, tense: 'past' | 'present'): string[] {
  const [falls, rises] = tense === 'past' ? ['sänktes', 'höjdes'] : ['sänks', 'höjs'];
  const parts: string[] = [];
  if (lowered > 0) parts.push(`${lowered} krav ${falls}`);
  if (raised > 0) parts.push(`${raised} krav ${rises}`);
  return parts;
}
