import { count } from './swedish.ts';

/** The words of the drawn figures, and of those that lists of pages have. */

const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** Writes a number with its unit: "1 472 000 kr", "−120 000 kr". */
export const amountText = (value: number, unit?: string) =>
  unit === undefined ? numbers.format(value) : `${numbers.format(value)}\u00a0${unit}`;

/** Writes a stretch of time: "dag 1–30", "vecka 0–2,25". */
export const periodText = (from: number, to: number, unit?: string) =>
  [unit, `${numbers.format(from)}–${numbers.format(to)}`].filter(Boolean).join('\u00a0');

const levels = (min: number, max: number) => (min === max ? String(min) : `${min}–${max}`);

export const figures = {
  /** Of a row that is read as letters. */
  raci: {
    task: 'Uppgift',
    key: 'A är ytterst ansvarig, R utför, C frågas och I får veta.',
  },
  requirements: {
    competence: 'Kompetens',
    raised: 'höjt',
    lowered: 'sänkt',
  },
  breadth: {
    level: (min: number, max: number) => `krav på nivå ${levels(min, max)}`,
    legs: 'Benen',
    leg: (names: readonly string[], level: number) => `nivå ${level} i ${names.join(' · ')}`,
  },
  areas: {
    title: 'Kraven innan någon specialist finns på plats',
    note: 'En ruta för varje kompetens, på den nivå som den kräver.',
    area: 'Område',
  },
  specialists: {
    title: 'Vilka krav varje roll sänker',
    note: 'En ruta för varje krav som sjunker när rollen är anställd, eller extern om den aldrig är något annat.',
    role: 'Roll',
  },
  guide: {
    title: 'Så är guiden upplagd',
    size: (articles: number, minutes: number) =>
      `${count(articles, ['artikel', 'artiklar'])}, ${count(minutes, ['minut', 'minuter'])}`,
    note: 'Stapeln visar hur lång tid varje del tar att läsa.',
  },
  stories: {
    title: 'Vad berättelserna handlar om',
    note: 'En ruta för varje kompetens som berättelsen tar upp, i det område den hör till.',
    story: 'Berättelse',
  },
  glossary: {
    title: 'Börja med de här orden',
    note: 'Orden som flest andra ord i listan hänvisar till.',
    pointedTo: (number: number) => count(number, ['hänvisning', 'hänvisningar']),
  },
} as const;
