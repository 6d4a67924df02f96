import { codeOf, type TextProblemKind, textProblems } from '../domain/text-hygiene.ts';
import type { AddressAdvice } from './addresses.ts';

/** What each problem is called here, as the rest of a sentence, and what to do about it. */
const ADVICE: Readonly<Record<TextProblemKind, readonly [message: string, fix: string]>> = {
  broken: ['har ett tecken som inget program kan visa', 'Skriv om texten för hand.'],
  lost: [
    'har ett `�`, där ett program har tappat bort en bokstav',
    'Skriv rätt bokstav, och spara filen som UTF-8.',
  ],
  control: ['har ett styrtecken, som inte syns', 'Skriv om texten för hand.'],
  direction: [
    'har ett tecken som vänder läsriktningen, så att texten ser ut som något annat',
    'Ta bort det: skriv om texten för hand.',
  ],
  stacked: ['har fler accenter på en bokstav än något språk', 'Ta bort dem.'],
  invisible: ['har inget som syns', 'Skriv text, eller ta bort raden om den går att vara utan.'],
  empty: ['är tom', 'Fyll i den, eller ta bort raden om den går att vara utan.'],
};

/** Tells what is wrong with a text as readers meet it; line breaks may part it. */
export function adviceOnText(text: string): AddressAdvice | undefined {
  const lines = text
    .split(/\r?\n/)
    .filter((line, _, all) => all.length === 1 || line.trim() !== '');
  for (const line of lines) {
    const [problem] = textProblems(line);
    if (problem !== undefined) return inWords(problem);
  }
  return hidden(text);
}

/** Tells what is wrong with a line of a file, which may be empty and begin with tabs. */
export function adviceOnLine(line: string): AddressAdvice | undefined {
  const problem = textProblems(line.replaceAll('\t', ' ')).find(
    ({ kind }) => kind !== 'empty' && kind !== 'invisible',
  );
  return problem === undefined ? hidden(line) : inWords(problem);
}

/** Letters that take up no room and only part words, so that a search doesn't find them. */
const HIDDEN =
  /[\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]/u;

/** Letters that were UTF-8 and have been read as Latin-1: å, ä, ö, é and the marks of Word. */
const MISREAD = /Ã[\u0080-\u00BF]|â[\u0080-\u009F€][\u0080-\u00BF™œ\u2013-\u2122]?/u;

/** A letter of somebody's own typeface, which is an empty box in ours. */
const PRIVATE = /\p{Co}/u;

function hidden(text: string): AddressAdvice | undefined {
  const [misread] = MISREAD.exec(text) ?? [];
  if (misread !== undefined) {
    return {
      message: `har \`${misread}\`, som är en bokstav i UTF-8 läst med en annan kodning`,
      fix: 'Skriv rätt bokstav, och spara filen som UTF-8.',
    };
  }
  const [own] = PRIVATE.exec(text) ?? [];
  if (own !== undefined) {
    return {
      message: 'har ett tecken som bara finns i ett visst teckensnitt',
      fix: 'Ta bort det.',
    };
  }
  const [character] = HIDDEN.exec(text) ?? [];
  if (character === undefined) return undefined;
  return {
    message: `har ett tecken som inte syns (${codeOf(character)})`,
    fix: 'Radera och skriv om ordet för hand.',
  };
}

function inWords({ kind, character }: ReturnType<typeof textProblems>[number]): AddressAdvice {
  const [message, fix] = ADVICE[kind];
  return { message: character === undefined ? message : `${message} (${character})`, fix };
}
