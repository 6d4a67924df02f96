import { addArticles, copyProject } from './copy.ts';
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
    if (size === 0) {
      const again = await runBuild(copy);
      figures.push({ part, what: 'oförändrat igen', value: again.seconds, unit: 's' });
      figures.push(ratio('oförändrat igen mot första bygget', again.seconds / cost.seconds, 0.5));
    }
  }
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

function costFigures(what: string, { seconds, megabytes }: BuildCost): Figure[] {
  return [
    { part, what, value: seconds, unit: 's' },
    { part, what: `${what}, minne`, value: megabytes, unit: 'MB' },
  ];
}

function ratio(what: string, value: number, atMost: number): Figure {
  return { part, what, value, unit: '×', atMost };
}
