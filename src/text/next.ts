import { movements } from './matrix.ts';
import { inSentence, list } from './swedish.ts';

/** What would change if somebody came or left. Comes after the matrix, so it is fetched after it. */
export const next = {
  relieves: 'Vem avlastar mest härnäst?',
  relievesHint: 'Rollerna som sänker flest krav står först.',
  nobodyRelieves: 'Ingen av rollerna som återstår sänker något krav.',
  lowersNothing: (roles: readonly string[]) =>
    `Sänker inga krav i dag: ${list(roles.map(inSentence))}.`,
  missed: 'Vad händer om någon slutar?',
  nobodyToMiss: 'Kryssa i de roller ni har, så står det här vad som händer om någon av dem slutar.',
  missedHint: 'Så ändras kraven om rollen försvinner.',
  nothingRises: 'inga krav ändras',
  effect: (lowered: number, raised: number) => list(movements(lowered, raised, 'present')),
  change: (competence: string, from: number, to: number) =>
    `${inSentence(competence)} ${from}\u00a0→\u00a0${to}`,
} as const;
