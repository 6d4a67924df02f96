// What the generator says when it gives up, in one line of Swedish.
import { stripVTControlCharacters } from 'node:util';

/** @type {readonly (readonly [pattern: RegExp, say: (found: RegExpExecArray) => string])[]} */
const KNOWN = [
  [/\bENOSPC\b/, () => 'Disken är full. Frigör plats och bygg igen.'],
  [/\bEDQUOT\b/, () => 'Ditt utrymme på disken är slut. Frigör plats och bygg igen.'],
  [
    /\b(?:EACCES|EPERM|EROFS)\b[^\n]*?'([^']+)'/,
    ([, path]) => `Det går inte att läsa eller skriva ${path}. Ändra rättigheterna och bygg igen.`,
  ],
  [/\bEMFILE\b|\bENFILE\b/, () => 'Datorn har för många filer öppna. Stäng program och bygg igen.'],
  [/\bEIO\b/, () => 'Disken går inte att läsa eller skriva. Pröva en annan disk och bygg igen.'],
  [
    /\bENAMETOOLONG\b/,
    () => 'Ett namn på en fil eller en mapp är för långt. Korta det och bygg igen.',
  ],
  [
    /\bELOOP\b[^\n]*?'([^']+)'/,
    ([, path]) => `${path} är en genväg som leder till sig själv. Ta bort den.`,
  ],
  [
    /\bENOTDIR\b[^\n]*?'([^']+)'/,
    ([, path]) => `I ${path} är något en fil som ska vara en mapp. Byt filen mot mappen.`,
  ],
  [
    /\b(?:EBUSY|ENOTEMPTY)\b[^\n]*?'([^']+)'/,
    ([, path]) => `Ett annat program använder ${path}. Stäng det och bygg igen.`,
  ],
  [
    /Could not find requested image [`'"]([^`'"]+)/,
    ([, path]) => `Bilden ${path} finns inte. Lägg filen där, eller rätta sökvägen.`,
  ],
  [/\bEISDIR\b/, () => 'Där en fil ska ligga är det en mapp. Byt mappen mot filen.'],
  [
    /\bENOENT\b[^\n]*?'([^']+)'/,
    ([, path]) => `${path} finns inte. Lägg tillbaka filen och bygg igen.`,
  ],
  [
    /out of memory|Allocation failed|\bENOMEM\b|^Killed$/im,
    () => 'Minnet tog slut. Stäng program och bygg igen.',
  ],
  [
    /(?:Cannot find (?:package|module)|failed to resolve import|Could not (?:resolve|import)) ["'`]?([^"'`\s]+)["'`]?(?:[^\n]*?from ["'`]?([^"'`\s]+))?/i,
    ([, what, where]) =>
      `${what} finns inte${where ? `, men behövs av ${where.replace(/[.?]$/, '')}` : ''}. Rätta raden med import, eller installera paketen med "npm ci".`,
  ],
];

/**
 * Tells in Swedish why a build stopped: what is wrong with the content where that was it, else one
 * line. `said` is everything that the generator wrote.
 * @param {string} said
 */
export function whyStopped(said) {
  const text = stripVTControlCharacters(said);
  const content = /Innehållet har (?:ett|\d+) fel\.[^\n]*\n\n(?:[^\n]+\n)+/.exec(text);
  if (content !== null) return content[0].trim();
  for (const [pattern, say] of KNOWN) {
    const found = pattern.exec(text);
    if (found !== null) return say(found);
  }
  return `Bygget stoppades av ett fel som guiden inte känner till: ${firstWords(text)}`;
}

/** @param {string} text */
function firstWords(text) {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\d\d:\d\d:\d\d /, '')
        .replace(/^\[ERROR\] ?/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !/^at |^\[[\w@/-]+\] An unhandled error/.test(line));
  return lines[0] ?? 'det sade inget.';
}
