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
