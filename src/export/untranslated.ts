import { type Choices, NO_WORDS } from './choices.ts';
import { isWorded, type VacancyField } from './vacancy-fields.ts';

/** How many texts there are in Swedish that the documents in English still lack. */
export function untranslated({ vacancy, goals, words, english = NO_WORDS }: Choices): number {
  const pairs: (readonly [swedish: string | undefined, other: string | undefined])[] = [
    ...Object.entries(vacancy)
      .filter(([name]) => isWorded(name as VacancyField))
      .map(([name, text]) => [text, english.vacancy[name as VacancyField]] as const),
    ...goals.map((goal, at) => [goal, english.goals[at]] as const),
    ...Object.entries(words).map(([id, text]) => [text, english.words[id]] as const),
  ];
  return pairs.filter(([swedish = '', other = '']) => swedish.trim() !== '' && other.trim() === '')
    .length;
}
