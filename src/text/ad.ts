import { form, inSentence, list } from './swedish.ts';

const dates = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** The words of the draft of an ad. What is in square brackets is for the company to fill in. */
export const ad = {
  file: 'annons',
  title: (role: string, employer: string, place: string) =>
    `${role} till ${employer === '' ? '[företag]' : employer}${place === '' ? '' : ` i ${place}`}`,
  parts: {
    mission: 'Uppdraget',
    goals: 'Det här ska ha hänt om ett år',
    team: 'Dina kollegor',
    bought: 'Det här köper vi in',
    musts: 'Vi söker dig som',
    merits: 'Bra men inte nödvändigt',
    terms: 'Villkor',
    process: 'Så går det till',
  },
  mission: (employer: string) => [
    `${employer === '' ? '[Företag]' : employer} säljer [varor] till [kunder].`,
    'Du får ansvar för [vad, från vilken del till vilken], och tjänsten tillsätts nu eftersom [skälet på en mening].',
  ],
  noGoals: [
    '[mål 1, från värdet i dag till värdet om ett år]',
    '[mål 2, från värdet i dag till värdet om ett år]',
    '[mål 3, från värdet i dag till värdet om ett år]',
  ],
  leads:
    'Du leder [antal] medarbetare som arbetar med [uppgifter], och din närmaste chef är [roll].',
  team: (roles: readonly string[]) =>
    `Vi har redan ${list(roles.map(inSentence))} på plats, så du behöver inte själv vara expert på ${form(roles.length, ['den delen', 'de delarna'])}.`,
  noTeam: 'Vi har inga egna specialister än, så du får arbeta brett.',
  bought: (partners: readonly string[]) =>
    `Vi tar hjälp utifrån: ${list(partners.map(inSentence))}. Du beställer, följer upp och avgör när något är bra nog.`,
  noBought: 'I dag köper vi inte in någon av de tjänster som rollen berör.',
  onYou: (areas: readonly string[]) =>
    `Ingen hos oss ansvarar i dag för ${list(areas.map(inSentence))}, så där räknar vi med dig.`,
  merits: 'Det är en fördel om du har arbetat med:',
  noMerits: 'Vi har inga önskemål utöver det som står ovan.',
  notAll: 'Du behöver inte ha allt i den här delen för att söka.',
  terms: (employment: string, place: string, salary: string) => [
    `Anställningen är ${employment === '' ? '[anställningsform och omfattning]' : inSentence(employment)}, med start [datum eller överenskommelse]. Arbetsplatsen är ${place === '' ? '[ort]' : place}, och [omfattning] av arbetet kan göras på distans.`,
    `Lönen är ${salary === '' ? '[lön eller lönespann]' : salary} och beror på [vad som avgör].`,
  ],
  process: (lastDay: string, contact: string, sample: boolean) => [
    `Skicka [det ni verkligen behöver läsa] till ${contact === '' ? '[adress]' : contact} senast ${lastDay === '' ? '[datum]' : `den ${longDate(lastDay)}`}.`,
    `Vi intervjuar under [veckor] och ställer samma frågor till alla.${sample ? ' Den som går vidare gör ett arbetsprov som tar [tid].' : ''} Referenser tar vi sist, med ditt godkännande.`,
    'Alla som söker får besked senast [datum], även den som inte går vidare. Behöver du något anpassat under rekryteringen, hör av dig.',
  ],
  /** An anchor or the user's own words as one line of what the person can do. */
  line: (words: string) => inSentence(words.trim()).replace(/\.$/, ''),
} as const;

/** Writes a date of a date field as "24 december 2026"; anything else as it stands. */
function longDate(written: string): string {
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? written : dates.format(date);
}
