import { dayInWords } from './dates.ts';
import { count, list } from './swedish.ts';

/** What is said of the versions of the levels. */

interface Dated {
  readonly version: number;
  readonly date: string;
}

const named = ({ version, date }: Dated) => `version ${version} (${dayInWords(date)})`;

export const versions = {
  since: {
    heading: 'Ändrat sedan din länk',
    made: (then: Dated, now: Dated) =>
      `Länken gjordes med ${named(then)} av nivåerna. Nu gäller ${named(now)}.`,
    differs: (number: number) =>
      `För företaget i länken är ${count(number, ['krav nytt', 'krav nya'])}:`,
    same: 'För företaget i länken är alla krav desamma som då.',
    from: (level: number) => `var ${level}`,
    added: 'fanns inte',
  },
  changed: (date: string, version: number) =>
    `Nivåerna ändrades senast ${dayInWords(date)}, i version ${version}.`,
  history: 'Alla versioner',
  none: 'Nivåerna har inte publicerats än och har därför inget versionsnummer.',
  version: ({ version, date }: Dated) => `Version ${version}, ${dayInWords(date)}`,
  change: {
    added: 'ny kompetens',
    baseline: (level: number) => `kravet var ${level}`,
    floor: (level: number) => `golvet var ${level}`,
    covers: (role: string, level: number | 'none') =>
      level === 'none' ? `${role} täckte den inte` : `${role} sänkte till ${level}`,
    all: (parts: readonly string[]) => list(parts),
    rules: 'Regelns tal ändrades.',
  },
} as const;
