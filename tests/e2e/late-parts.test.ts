import { storageKeys } from '../../src/browser/storage-keys.ts';
import { encodeKept } from '../../src/domain/kept-file.ts';
import { NOBODY } from '../../src/domain/staffing.ts';
import { search } from '../../src/text/search.ts';
import { pageAt } from '../site/pages.ts';
import { lateScriptsOf, scriptsOf } from '../site/weight.ts';
import { published } from '../support/framework.ts';
import { test as base, expect } from './matrix-page.ts';
import { PartWalk } from './part-walk.ts';

const open = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

/** A link that has to be mended, by what comes late, and that can't be in full. */
const DAMAGED = '#har=logistikansvarig;astronaut';

const test = base.extend<{ walk: PartWalk }>({
  walk: async ({ page, errors }, use) => {
    await use(new PartWalk(page));
    // The browser itself reports what was aborted on purpose.
    expect(
      errors.filter((error) => !/Failed to load resource|net::ERR_FAILED/.test(error)),
    ).toEqual([]);
    errors.length = 0;
  },
});

interface Kind {
  readonly path: string;
  /** How many notices stand there before anything is pressed. */
  readonly arrivals: number;
  /** What the page's scripts could fetch but the page doesn't offer. */
  readonly never: RegExp;
  /** The data that it fetches. */
  readonly data?: string;
  /** Tries everything on the page, one round. */
  readonly tryAll: (walk: PartWalk) => Promise<void>;
}

/** What `path` has within its islands. */
const KINDS: readonly Kind[] = [
  {
    path: 'matris/',
    arrivals: 2,
    // There is one version of the levels as yet.
    never: /VersionDiff|signals/,
    data: 'data/larande.json',
    tryAll: async (walk) => {
      const { page } = walk;
      const modes = page.locator('.modes label');
      await walk.tryAgain(page.locator('[data-matrix]'));
      await tryNextSteps(walk);
      await walk.show(modes.nth(1), page.locator('.matrix-result:visible'));
      await walk.show(modes.nth(2), page.locator('.matrix-result:visible'));
      if (await page.locator('.level-row').first().isVisible()) {
        await page.locator('.level-row').nth(1).click();
        await page.getByRole('button', { name: 'Mitt resultat' }).click();
      }
      if (await page.locator('.ninety-days').isVisible()) await tryPlan(walk);
      await modes.nth(0).click();
    },
  },
  {
    path: 'omraden/logistik/',
    arrivals: 2,
    never: /VersionDiff|signals|SelfAssessment|Coverage/,
    tryAll: async (walk) => {
      await walk.tryAgain(walk.page.locator('[data-matrix]'));
      await tryNextSteps(walk);
    },
  },
  {
    path: 'rekrytera/',
    arrivals: 0,
    never: /signals/,
    data: 'rekrytera/underlag.json',
    tryAll: async (walk) => {
      const { page } = walk;
      const place = page.locator('.hiring-document');
      const steps = page.locator('.hiring-choices details.step');
      for (const step of await steps.all()) await walk.unfold(step);
      const choices = page.locator('.kinds label');
      for (const name of ['Annons', 'Intervjuguide', 'Kravprofil', 'Engelska', 'Svenska']) {
        await walk.show(choices.filter({ hasText: name }), place);
        for (const button of await place.locator('.actions .button').all()) {
          const isPrint = (await button.innerText()).startsWith('Skriv ut');
          const isRetry = await button.evaluate((one) => one.closest('.notice') !== null);
          if (!(isPrint || isRetry)) await walk.save(button, place.locator('.actions'));
        }
      }
      const matrix = place.locator('.downloads');
      for (const button of await matrix.getByRole('button').all()) {
        await walk.save(button, place.locator('> .controls').last());
      }
    },
  },
  {
    path: 'rekrytera/kandidater/',
    arrivals: 0,
    // A document can have a workbook beside it, but the plan has none.
    never: /signals|excel/,
    data: 'data/larande.json',
    tryAll: async (walk) => {
      await walk.page.getByRole('radio', { name: 'A.B.', exact: true }).check();
      await tryPlan(walk);
    },
  },
  // The calculator has all its scripts from the beginning.
  {
    path: 'guide/vad-kostar-rollen/',
    arrivals: 0,
    never: /signals/,
    tryAll: async () => undefined,
  },
  {
    path: 'guide/god-bestallare/',
    arrivals: 1,
    // An example has nothing to do with the address.
    never: /VersionDiff|signals|SelfAssessment|Coverage|LinkNotices|link-reading/,
    tryAll: async (walk) => {
      await walk.tryAgain(walk.page.locator('[data-matrix]'));
      await tryNextSteps(walk);
    },
  },
];

async function tryNextSteps(walk: PartWalk): Promise<void> {
  const steps = walk.page.locator('.next-steps details');
  for (const step of await steps.all()) await walk.unfold(step);
  const take = walk.page.locator('.take');
  for (const button of await take.locator('.downloads button').all()) await walk.save(button, take);
}

async function tryPlan(walk: PartWalk): Promise<void> {
  const door = walk.page.locator('.ninety-days');
  await walk.unfold(door);
  const day = door.locator('input[type=date]');
  if (!(await day.isVisible())) return;
  await day.fill('2027-03-01');
  for (const name of ['Word', 'Markdown', 'kalender']) {
    const button = door.locator('.actions .buttons').getByRole('button', { name });
    await walk.save(button.first(), door.locator('.actions'));
  }
}

for (const { path, arrivals, never, data, tryAll } of KINDS) {
  test(`/${path} says so when a part that comes late can't be fetched`, async ({ page, walk }) => {
    const { html } = pageAt(`/${path}`);
    const late = lateScriptsOf(html, never);
    if (data !== undefined) late.add(new URL(open(data)).pathname);
    await page.addInitScript(
      ([key = '', value = '']) => localStorage.setItem(key, value),
      [storageKeys(published.role.id).candidates, someone()],
    );
    await walk.open(open(path + DAMAGED), scriptsOf(html));
    await walk.arrivals(page.locator('main'), arrivals);
    let rounds = 0;
    for (let before = -1; before < walk.told.size; rounds += 1) {
      before = walk.told.size;
      await tryAll(walk);
      // With the most notices that there will be.
      if (rounds === 0) await walk.expectRoom();
    }
    const untold = [...late].filter((script) => !walk.told.has(script));
    expect(untold).toEqual([]);
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
    console.log(
      `${path}: ${walk.told.size} parts missed and told of within ${walk.longest} ms, then fetched, in ${rounds} rounds`,
    );
  });
}

test("/sok/ says so when a part of its engine can't be fetched, and never that nothing is found", async ({
  page,
  errors,
}) => {
  const missed = new Set<string>();
  const told = new Set<string>();
  await page.route('**/pagefind/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (told.has(pathname)) return route.continue();
    missed.add(pathname);
    await route.abort();
  });
  await page.goto(open('sok/'));
  const field = page.locator('[data-search] input');
  const status = page.locator('.search-status');
  // The second one is misspelt, which needs the list of words.
  for (const query of ['returer', 'returrer']) {
    for (let before = -1; before < told.size; ) {
      before = told.size;
      await field.fill(query);
      await page.keyboard.press('Enter');
      await expect(status).toHaveText(new RegExp(`${query}|${search.failed}`), { timeout: 3_000 });
      if ((await status.innerText()) === search.failed) {
        for (const file of missed) told.add(file);
        // What the page has is shown instead.
        await expect(page.locator('[data-search-contents]')).toBeVisible();
        // Another word and back, so that the next answer is a new one.
        await field.fill('');
        await page.keyboard.press('Enter');
        await expect(status).toBeEmpty();
      }
    }
    await expect(page.locator('.search-results a').first()).toBeVisible();
  }
  expect([...missed].filter((file) => !told.has(file))).toEqual([]);
  const kinds = new Set([...told].map((file) => file.split('.').at(-1)));
  expect([...kinds].toSorted()).toEqual(
    ['js', 'json', 'pagefind', 'pf_fragment', 'pf_index', 'pf_meta'].toSorted(),
  );
  console.log(`sok/: ${told.size} files missed and told of: ${[...kinds].join(', ')}`);
  errors.length = 0;
});

/** A candidate who has been scored, as kept in the browser. */
function someone(): string {
  const scores = new Map(
    published.competences.slice(0, 2).map(({ id }) => [id, { first: 1 as const }]),
  );
  return encodeKept(published, {
    staffing: NOBODY,
    candidates: [{ id: 'k1', name: 'A.B.', scores }],
  });
}
