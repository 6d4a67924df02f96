import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addArticles, copyProject, root } from './copy.ts';
import { type Figure, ratioOf } from './figures.ts';
import { type BuildCost, runBuild } from './run-build.ts';
import { buildStarlight, buildStarlightAgain } from './starlight.ts';
import { type Peer, STILL_LACKING } from './starlight-project.ts';

const part = 'bygge';
const ratio = (what: string, value: number, atMost: number) => ratioOf(part, what, value, atMost);

/** How many generated articles are added to the project's own. */
const SIZES = [0, 10, 100, 1000];

/** Builds of the same articles: of all, of nothing new, and of one article whose text is another. */
interface Rounds {
  readonly first: BuildCost;
  readonly unchanged: BuildCost;
  readonly changed: BuildCost;
}

/**
 * What a build costs with ever more articles, where the time goes with the most, and what is built
 * once more. With Starlight, the same articles are built there too, by themselves: as it comes, and
 * with the additions that give what we give.
 */
export async function buildFigures(withStarlight: boolean): Promise<Figure[]> {
  const costs = new Map<number, BuildCost>();
  let copy = '';
  for (const size of SIZES) {
    // A fresh copy each time: what is remembered of an earlier build would help the next one.
    copy = copyProject('bygge');
    addArticles(copy, 0, size);
    costs.set(size, await runBuild(copy));
  }
  const extra = (size: number) => (costs.get(size)?.seconds ?? 0) - (costs.get(0)?.seconds ?? 0);
  const first = costs.get(1000);
  if (first === undefined) return [];
  const unchanged = await runBuild(copy);
  changeArticle(copy);
  const ours = { first, unchanged, changed: await runBuild(copy) };
  return [
    ...[...costs].flatMap(([size, cost]) => costFigures(`+${size} artiklar`, cost)),
    ...partFigures(first),
    ...againFigures('+1 000 artiklar', ours, true),
    // Ten times as many articles may take ten times as long, with some leave for the noise.
    ratio('+1 000 mot +100, tiden utöver sajtens egen', extra(1000) / extra(100), 11),
    ...commandFigures(),
    ...(withStarlight ? await starlightFigures(extra(1000), first.megabytes) : []),
  ];
}

/** The same articles in both kinds of Starlight, with ours held against each. */
async function starlightFigures(seconds: number, megabytes: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const budgets: readonly (readonly [Peer, number])[] = [
    ['starlight', 1.25],
    ['starlight med tillägg', 1],
  ];
  for (const [peer, most] of budgets) {
    figures.push(...costFigures(`${peer}, 100 artiklar`, await buildStarlight(peer, 100)));
    const first = await buildStarlight(peer, 1000);
    const unchanged = await buildStarlightAgain(peer, false);
    const changed = await buildStarlightAgain(peer, true);
    figures.push(
      ...costFigures(`${peer}, 1 000 artiklar`, first),
      ...partFigures(first, `${peer}, `),
      ...againFigures(`${peer}, 1 000 artiklar`, { first, unchanged, changed }, false),
      ratio(`+1 000 mot ${peer}, tid`, seconds / first.seconds, most),
      ratio(`+1 000 mot ${peer}, minne`, megabytes / first.megabytes, 1),
    );
  }
  const lacking = STILL_LACKING.map((what) => `starlight med tillägg saknar: ${what}`);
  return [...figures, ...lacking.map((what) => ({ part, what, value: 0, unit: 'st' }))];
}

/** Writes a paragraph more in one of the generated articles. */
function changeArticle(copy: string): void {
  const file = join(copy, 'content/guide/provartikel-1.mdx');
  const mdx = readFileSync(file, 'utf8');
  writeFileSync(file, mdx.replace('\n## 1. ', '\nDet här stycket är nytt.\n\n## 1. '));
}

/** `npm run build` in a fresh copy, and once more with nothing changed: it then builds nothing. */
function commandFigures(): Figure[] {
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
    { part, what: 'npm run build, oförändrat igen', value: again, unit: 's' },
  ];
}

function againFigures(
  what: string,
  { first, unchanged, changed }: Rounds,
  isOurs: boolean,
): Figure[] {
  const held = (name: string, value: number, atMost: number): Figure =>
    isOurs ? ratio(name, value, atMost) : { part, what: name, value, unit: '×' };
  return [
    ...costFigures(`${what}, oförändrat igen`, unchanged),
    ...costFigures(`${what}, en artikel ändrad`, changed),
    held(`${what}, oförändrat mot första`, unchanged.seconds / first.seconds, 0.3),
    held(`${what}, en ändrad mot första`, changed.seconds / first.seconds, 0.4),
  ];
}

/** Where the time goes; what is done beside other work only counts while the rest waits for it. */
function partFigures({ parts }: BuildCost, whose = ''): Figure[] {
  return [...parts].map(([name, value]) => ({
    part,
    what: `${whose}1 000: ${name}`,
    value,
    unit: 's',
  }));
}

function costFigures(what: string, { seconds, processor, megabytes }: BuildCost): Figure[] {
  return [
    { part, what, value: seconds, unit: 's' },
    { part, what: `${what}, processortid`, value: processor, unit: 's' },
    { part, what: `${what}, minne`, value: megabytes, unit: 'MB' },
  ];
}
