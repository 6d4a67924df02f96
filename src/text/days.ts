import { dayInOnePiece } from './dates.ts';

/** The days of a vacancy in one language, each as a sentence without its full stop. */
export interface DaysText {
  readonly written: (day: string) => string;
  readonly days: Readonly<Record<'posted' | 'lastDay' | 'interviews' | 'answer' | 'start', string>>;
}

export const days: DaysText = {
  written: dayInOnePiece,
  days: {
    posted: 'Publiceras',
    lastDay: 'Sista ansökningsdag',
    interviews: 'Intervjuerna börjar',
    answer: 'Besked till alla senast',
    start: 'Start',
  },
};
