// Which files import each other, straight or round about.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** Groups of files that reach each other by their imports, imports of types included. */
export function importCircles(files: readonly string[], root: string): string[][] {
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const reach = new Map(files.map((file) => [file, reached(file, imports)]));
  const circles = files
    .map((file) =>
      files.filter((other) => reach.get(file)?.has(other) && reach.get(other)?.has(file)),
    )
    .filter((circle) => circle.length > 0)
    .map((circle) => circle.map((file) => relative(root, file)));
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom|^\s*import|\bimport\()\s*['"](\.[^'"]+)['"]/gm);
  return [...found].map(([, to = '']) => resolve(dirname(file), to)).filter((to) => existsSync(to));
}

function reached(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const ahead = [...(imports.get(file) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...(imports.get(next) ?? []));
  }
  return seen;
}
