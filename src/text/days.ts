import { dayInWords } from './dates.ts';
import { dayInWords as dayInEnglish } from './english.ts';

/** The days of a vacancy in one language, each as a sentence without its full stop. */
export interface DaysText {
  readonly written: (day: string) => string;
  readonly days: Readonly<Record<'posted' | 'lastDay' | 'interviews' | 'answer' | 'start', string>>;
}

export const days: DaysText = {
  written: dayInWords,
  days: {
    posted: 'Publiceras',
    lastDay: 'Sista ansökningsdag',
    interviews: 'Intervjuerna börjar',
    answer: 'Besked till alla senast',
    start: 'Start',
  },
};

/** The days in English. */
export const daysInEnglish: DaysText = {
  written: dayInEnglish,
  days: {
    posted: 'Published',
    lastDay: 'Applications close',
    interviews: 'Interviews begin',
    answer: 'Everyone hears by',
    start: 'Start',
  },
};
