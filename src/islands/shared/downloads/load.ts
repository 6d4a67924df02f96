/**
 * What writes files, each fetched when it is first needed. Nobody waits for a part that they don't
 * use, and whoever has begun to use the page can save files without a network.
 */
export const parts = {
  matrix: () => import('./matrix-files.ts'),
  document: () => import('./document-files.ts'),
  excel: () => import('../../../export/excel.ts'),
  word: () => import('../../../export/word.ts'),
} as const;

/** Fetches parts ahead of time. One that can't be fetched is tried again when it is asked for. */
export function warm(...names: readonly (keyof typeof parts)[]): void {
  for (const name of names) parts[name]().catch(() => undefined);
}
