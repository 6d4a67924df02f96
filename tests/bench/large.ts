import { join } from 'node:path';
import { copyProject, replaceFramework } from './copy.ts';
import { type Figure, quantile } from './figures.ts';
import { runBuild } from './run-build.ts';
import { firstTick, tickTimes } from './web/ticks.ts';
import { onServer, tickFigures, withBrowser } from './web/web.ts';

const part = 'stort';

/** What the same code makes of a framework with 1,000 competences and 50 specialists. */
export async function largeFigures(rounds: number): Promise<Figure[]> {
  const copy = copyProject('stort');
  replaceFramework(copy, { competences: 1000, specialists: 50 });
  const { seconds, megabytes } = await runBuild(copy);
  return withBrowser((browser) =>
    onServer(join(copy, 'dist'), async (address) => {
      const url = `${address}matris/`;
      const first: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        first.push(await firstTick(browser, url, { box: 'roll-0', row: 'kompetens-0' }));
      }
      return [
        { part, what: 'bygge', value: seconds, unit: 's' },
        { part, what: 'bygge, minne', value: megabytes, unit: 'MB' },
        { part, what: 'första krysset verkar', value: quantile(first), unit: 'ms' },
        ...tickFigures(part, 'med ön', await tickTimes(browser, url), undefined, 200),
      ];
    }),
  );
}
