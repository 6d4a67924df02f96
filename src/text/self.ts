import { shared } from './shared.ts';
import { count } from './swedish.ts';

/** Strings of the self-assessment. */
export const self = {
  heading: 'Min självskattning',
  lead: 'För dig som har rollen eller är på väg in i den. Öppna en kompetens, läs hur nivåerna märks och välj den som stämmer bäst. Kraven följer specialisterna i ert företag.',
  notForSelection:
    'Det här är ditt eget verktyg. En självskattning mäter hur säker du känner dig lika mycket som vad du kan, så den får inte användas för att välja mellan kandidater.',
  mine: 'Jag',
  next: 'Lär dig härnäst',
  nothing: 'Du har inte skattat dig i någon kompetens än.',
  learn: 'Lär dig',
  learnText: (from: number, to: number) => `Gå från ${from} till ${to}. Kravet är detsamma.`,
  keep: 'Spara mina svar i den här webbläsaren',
  resume: (number: number) => `Fortsätt där du slutade (${count(number, ['svar', 'svar'])})`,
  blocked: 'Webbläsaren låter oss inte spara. Svaren finns kvar tills du stänger sidan.',
  unreadable: 'Det du har sparat tidigare går inte att läsa. Det ligger kvar orört.',
  elsewhere: shared.notOverwritten,
  clear: 'Töm alla svar',
  privacy: 'Svaren stannar hos dig och följer aldrig med i länken.',
} as const;
