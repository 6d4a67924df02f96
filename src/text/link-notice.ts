import { external, form, list } from './swedish.ts';

/** Said of a link that could not be read whole. Only a damaged link needs it, so it comes by itself. */
export const linkNotice = {
  heading: 'Hela länken gick inte att läsa',
  unknown: (number: number) =>
    `Vi känner inte till ${form(number, ['den här rollen', 'de här rollerna'])} och har hoppat över ${form(number, ['den', 'dem'])}:`,
  unclear: (roles: readonly string[]) =>
    `Länken säger inte säkert hur ni har anlitat ${list(roles)}. Se efter att det stämmer.`,
  more: (number: number) => `och ${number} till`,
  engagement: (roles: readonly string[]) =>
    `${list(roles)} finns bara som ${form(roles.length, external)} och har lagts in så.`,
  tooLong: 'Länken är för lång för att läsa. Därför visas grundkraven.',
  unread: 'Länken är skadad, och det som skulle läsa den kunde inte hämtas. Ladda om sidan.',
  rest: 'Resten av länken är återställd.',
} as const;
