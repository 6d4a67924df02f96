import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../../scripts/lib/browser.mjs';
import { dist, pageAt } from '../../site/pages.ts';
import { type Figure, quantile } from '../figures.ts';
import { handMade, minimalIsland } from './references.ts';
import { serveBrotli } from './server.ts';
import { firstTick, type Pressed, type TickTimes, tickTimes } from './ticks.ts';
import { type Vitals, vitalsOf } from './vitals.ts';

const part = 'webb';

/** The most that a tick may take until it is painted, in milliseconds: usually, and at its worst. */
const MEDIAN = 16;
const P98 = 40;

const ARTICLE = '/guide/konsult-eller-anstalld/';
const LOGISTICS: Pressed = { box: 'logistikansvarig', row: 'lager-orderflode' };

/** A page to measure. */
interface Subject {
  readonly name: string;
  readonly dir: string;
  readonly path: string;
  /** A box and a row that it changes, where there are such. */
  readonly tick?: Pressed;
}

interface Loads {
  readonly vitals: Vitals[];
  readonly ticks: number[];
}

/** Opens the browser that everything is measured in, and closes it afterwards. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  return use(browser).finally(() => browser.close());
}

/**
 * What the article page and the matrix cost a reader with a slow phone on a slow line, beside the
 * references. `starlight` is the folder of the same article in Starlight, where it is wanted.
 */
export async function webFigures(rounds: number, starlight?: string): Promise<Figure[]> {
  const subjects: Subject[] = [
    { name: 'artikel', dir: dist, path: ARTICLE },
    { name: 'handskriven', dir: handMade(pageAt(ARTICLE).html), path: '/' },
    { name: 'matris', dir: dist, path: '/matris/', tick: LOGISTICS },
    { name: 'minsta ön', dir: await minimalIsland(), path: '/', tick: { box: 'roll-0', row: '0' } },
    ...(starlight === undefined ? [] : [{ name: 'starlight', dir: starlight, path: '/artikel/' }]),
  ];
  return withBrowser(async (browser) => {
    const loads = await load(browser, subjects, rounds);
    const ticks = (awake: boolean) =>
      onServer(dist, (address) => tickTimes(browser, `${address}matris/`, { awake }));
    const bySheet = await ticks(false);
    const byIsland = await ticks(true);
    return [
      ...loadFigures(loads),
      ...ratios(loads),
      ...tickFigures(part, 'före ön', bySheet, MEDIAN, P98),
      ...tickFigures(part, 'med ön', byIsland, MEDIAN, P98),
    ];
  });
}

/** The figures of ticks that were timed, held to the most that the median and the p98 may be. */
export function tickFigures(
  name: string,
  when: string,
  { paint, work }: TickTimes,
  median: number | undefined,
  p98: number,
): Figure[] {
  const ms = (what: string, value: number, atMost?: number): Figure => ({
    part: name,
    what: `kryss till bild ${when}: ${what}`,
    value,
    unit: 'ms',
    ...(atMost === undefined ? {} : { atMost }),
  });
  return [
    ms('median', quantile(paint), median),
    ms('p98', quantile(paint, 0.97), p98),
    ms('varav arbete, median', quantile(work)),
    ms('varav arbete, p98', quantile(work, 0.97)),
  ];
}

/** Serves a folder while something is done with it. */
export async function onServer<T>(dir: string, use: (address: string) => Promise<T>): Promise<T> {
  const { address, stop } = await serveBrotli(dir);
  return use(address).finally(stop);
}

/**
 * Every page once, then every page again: what disturbs the machine then disturbs all alike. Each
 * round begins with another page, because whichever is first pays for the wait before it.
 */
async function load(
  browser: Browser,
  subjects: readonly Subject[],
  rounds: number,
): Promise<Map<string, Loads>> {
  const loads = new Map(subjects.map(({ name }) => [name, { vitals: [], ticks: [] } as Loads]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % subjects.length;
    for (const { name, dir, path, tick } of [
      ...subjects.slice(first),
      ...subjects.slice(0, first),
    ]) {
      await onServer(dir, async (address) => {
        const url = address + path.slice(1);
        loads.get(name)?.vitals.push(await vitalsOf(browser, url));
        if (tick !== undefined) loads.get(name)?.ticks.push(await firstTick(browser, url, tick));
      });
    }
  }
  return loads;
}

const UNITS: Readonly<Record<keyof Vitals, string>> = {
  fcp: 'ms',
  lcp: 'ms',
  cls: '',
  blocking: 'ms',
  script: 'ms',
  requests: 'st',
};
const NAMES: Readonly<Record<keyof Vitals, string>> = {
  fcp: 'FCP',
  lcp: 'LCP',
  cls: 'CLS',
  blocking: 'blockerad tid',
  script: 'skripttid',
  requests: 'hämtningar',
};

/** Nothing moves when the island of the matrix wakes, and nothing holds up a reader of an article. */
function mustBeNothing(name: string, key: keyof Vitals): boolean {
  return (
    (name === 'artikel' && (key === 'cls' || key === 'blocking')) ||
    (name === 'matris' && key === 'cls')
  );
}

function loadFigures(loads: ReadonlyMap<string, Loads>): Figure[] {
  return [...loads].flatMap(([name, { vitals, ticks }]) => [
    ...(Object.keys(NAMES) as (keyof Vitals)[]).map((key) => ({
      part,
      what: `${name}: ${NAMES[key]}`,
      value: quantile(vitals.map((one) => one[key])),
      unit: UNITS[key],
      ...(mustBeNothing(name, key) ? { atMost: 0 } : {}),
    })),
    ...(ticks.length === 0
      ? []
      : [{ part, what: `${name}: första krysset verkar`, value: quantile(ticks), unit: 'ms' }]),
  ]);
}

/** Each round is held against the same round, because the machine differs more than the pages. */
function ratios(loads: ReadonlyMap<string, Loads>): Figure[] {
  const each = (name: string, read: (of: Loads) => number[]) => {
    const found = loads.get(name);
    return found === undefined ? [] : read(found);
  };
  const fcp = ({ vitals }: Loads) => vitals.map((one) => one.fcp);
  const ratio = (a: string, b: string, what: string, read: typeof fcp, atMost: number) => {
    const below = each(b, read);
    const all = each(a, read).map((value, round) => value / (below[round] ?? Number.NaN));
    const figure = {
      part,
      what: `${what}: ${a} mot ${b}`,
      value: quantile(all),
      unit: '×',
      atMost,
    };
    return below.length === 0 ? [] : [figure];
  };
  return [
    ...ratio('artikel', 'handskriven', 'FCP', fcp, 1.15),
    ...ratio('artikel', 'starlight', 'FCP', fcp, 0.65),
    ...ratio('matris', 'minsta ön', 'första krysset verkar', ({ ticks }) => ticks, 0.6),
  ];
}
