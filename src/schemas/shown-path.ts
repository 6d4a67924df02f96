import { relative, sep } from 'node:path';

/** Names a path relative to a root with forward slashes, the same on every machine. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
