import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { addArticles, copyProject, root } from './copy.ts';
import type { Figure } from './figures.ts';
import { type BuildCost, runBuild } from './run-build.ts';
import { buildStarlight } from './starlight.ts';

const part = 'bygge';

/** How many generated articles are added to the project's own. */
const SIZES = [0, 10, 100, 1000];

/**
 * What a build costs with ever more articles, and once more with nothing changed. With Starlight,
 * the same articles are built there too, by themselves and without the checks that we make.
 */
export async function buildFigures(withStarlight: boolean): Promise<Figure[]> {
  const copy = copyProject('bygge');
  const costs = new Map<number, BuildCost>();
  const figures: Figure[] = [];
  let written = 0;
  for (const size of SIZES) {
    addArticles(copy, written, size);
    written = size;
    const cost = await runBuild(copy);
    costs.set(size, cost);
    figures.push(...costFigures(`+${size} artiklar`, cost));
  }
  figures.push(...againFigures());
  const extra = (size: number) => (costs.get(size)?.seconds ?? 0) - (costs.get(0)?.seconds ?? 0);
  // Ten times as many articles may take ten times as long, with some leave for the noise.
  figures.push(ratio('+1 000 mot +100, tiden utöver sajtens egen', extra(1000) / extra(100), 11));
  if (withStarlight) {
    for (const size of SIZES.slice(1)) {
      const theirs = await buildStarlight(size);
      figures.push(...costFigures(`starlight, ${size} artiklar`, theirs));
      if (size === 1000) {
        const memory = (costs.get(size)?.megabytes ?? 0) / theirs.megabytes;
        figures.push(ratio('+1 000 mot starlight, tid', extra(size) / theirs.seconds, 1));
        figures.push(ratio('+1 000 mot starlight, minne', memory, 1));
      }
    }
  }
  return figures;
}

/** `npm run build` in a fresh copy, and once more with nothing changed. */
function againFigures(): Figure[] {
  const copy = copyProject('igen');
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const seconds = () => {
    const start = performance.now();
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'pipe' });
    return (performance.now() - start) / 1000;
  };
  const [first, again] = [seconds(), seconds()];
  return [
    { part, what: 'npm run build', value: first, unit: 's' },
    { part, what: 'oförändrat igen', value: again, unit: 's' },
    ratio('oförändrat igen mot första bygget', again / first, 0.5),
  ];
}

function costFigures(what: string, { seconds, megabytes }: BuildCost): Figure[] {
  return [
    { part, what, value: seconds, unit: 's' },
    { part, what: `${what}, minne`, value: megabytes, unit: 'MB' },
  ];
}

function ratio(what: string, value: number, atMost: number): Figure {
  return { part, what, value, unit: '×', atMost };
}
