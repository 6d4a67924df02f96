import type { BreadthAndSpikes, Outcome } from '../domain/assessment.ts';
import type { Relief } from '../domain/gap-options.ts';
import { inSentence, list, sentence } from './swedish.ts';

/** Strings that candidates and the self-assessment share. */

const outcome: Readonly<Record<Outcome, string>> = {
  met: 'uppfyllt',
  near: 'nära',
  develop: 'behöver utvecklas',
};

export const assessment = {
  outcome,
  notAssessed: 'inte bedömd',
  required: (level: number) => `krav ${level}`,
  choose: {
    level: 'Nivå',
    required: 'kravet',
    /** Names one radio, whose column and row a screen reader would otherwise not connect. */
    choice: (column: string, level: number | undefined, label: string) =>
      level === undefined ? `${column}: inte bedömd` : `${column}: ${level}, ${label}`,
  },
  gaps: {
    none: 'Inga gap bland det som är bedömt.',
    state: (required: number, answer: number, how: Outcome) =>
      `Krav ${required}, nivå ${answer}: ${outcome[how]}.`,
    notDelegable: 'Det här kan ingen annan ta över. Börja här.',
    ways: 'Tre sätt att täcka gapet',
    hire: 'Anställ',
    buy: 'Köp in',
    nobodyToHire: 'Ingen roll som ni kan anställa ändrar kravet.',
    nobodyToBuy: 'Ingen roll som ni kan köpa in ändrar kravet.',
    relief: (role: string, { required, outcome: how }: Relief, today: number) =>
      required < today
        ? `${sentence(role)}: kravet sjunker till ${required}, ${outcome[how]}.`
        : `${sentence(role)}: kravet är kvar på ${required}, ${outcome[how]}.`,
    raises: (competence: string, to: number) =>
      `Samtidigt höjs kravet på ${inSentence(competence)} till ${to}.`,
  },
  breadth: {
    heading: 'Bredd och spets',
    interpretation:
      'Bredd är att alla krav är uppfyllda. Spets är minst två kompetenser på nivå 4, var som helst (vår tolkning).',
    breadth: 'Bredd',
    spikes: 'Spets',
    is: {
      met: 'Alla krav är uppfyllda.',
      missing: 'Det finns krav som inte är uppfyllda.',
      open: 'Går inte att säga än. Det som är bedömt räcker, men allt är inte bedömt.',
    } satisfies Record<BreadthAndSpikes['breadth'], string>,
    nothing: 'Inget är bedömt än.',
    spikesAre: (deep: readonly string[], enough: boolean) => {
      if (deep.length === 0) return 'Ingen kompetens är bedömd till nivå 4 än.';
      const names = sentence(list(deep.map(inSentence)));
      return enough
        ? `${names} på nivå 4.`
        : `${names} på nivå 4. Det behövs en till för att kallas spets.`;
    },
  },
} as const;
