/**
 * What is kept in this browser, and under which keys. Storage may be missing, blocked or full, so
 * nothing throws.
 */

/** Where a visitor's choices for the whole site are kept. */
export const SITE_KEYS = {
  /** `light` or `dark`; nothing for a theme that follows the system. */
  theme: 'kompetensmatrisen.tema',
  /** Set where a visitor doesn't want the single key `/` to open the search. */
  noSlash: 'kompetensmatrisen.sok',
} as const;

/** Reads a saved text; null where nothing is saved or storage is blocked. */
export function readSaved(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Saves a text, or erases it with null; false where storage is blocked or full. */
export function writeSaved(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Where a text is put aside that couldn't be read in full. */
const asideOf = (key: string) => `${key}.olast`;

/**
 * Puts aside a text that is about to be written over although it couldn't be read in full, behind
 * what was put aside before. False where storage is blocked or full: it must then stay where it is.
 */
export function putAside(key: string, text: string): boolean {
  const earlier = readSaved(asideOf(key));
  if (earlier === null) return writeSaved(asideOf(key), text);
  return (
    earlier === text ||
    earlier.endsWith(`\n${text}`) ||
    writeSaved(asideOf(key), `${earlier}\n${text}`)
  );
}

/** Erases a text and what was put aside of it, where a visitor wants nothing left. */
export function eraseSaved(key: string): void {
  writeSaved(key, null);
  writeSaved(asideOf(key), null);
}
