import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { scriptsNamed } from '../site/weight.ts';
import type { Vector } from '../support/framework.ts';

/** Holds every script back from a page until the function it gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The matrix as a visitor meets it, by the hooks that are part of its contract. */
export class MatrixPage {
  readonly root: Locator;
  readonly status: Locator;

  /** @param address where the site is, if it isn't the one that is being tested */
  constructor(
    readonly page: Page,
    readonly address = process.env['SITE_ADDRESS'],
  ) {
    this.root = page.locator('[data-matrix]');
    this.status = this.root.getByRole('status');
  }

  async open(path = 'matris/'): Promise<void> {
    await this.page.goto(new URL(path, this.address).href);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-ready', 'true');
  }

  /** Opens one of the next steps, by the words on it. */
  async openStep(name: string): Promise<void> {
    await this.root.locator('.next-steps summary', { hasText: name }).click();
  }

  box(specialist: string): Locator {
    return this.root.locator(`input[type=checkbox][name="${specialist}"]`);
  }

  radio(specialist: string, form: 'anstalld' | 'extern'): Locator {
    return this.root.locator(`input[type=radio][name="${specialist}-form"][value="${form}"]`);
  }

  row(competence: string): Locator {
    return this.root.locator(`[data-competence="${competence}"]`);
  }

  /** Ticks a whole company, through the boxes and radios that a visitor would use. */
  async tick(specialists: Vector['specialists']): Promise<void> {
    for (const [id, engagement] of Object.entries(specialists)) {
      await this.box(id).check();
      const radio = this.radio(id, engagement === 'external' ? 'extern' : 'anstalld');
      if ((await radio.count()) > 0) await radio.check();
    }
  }

  /** The required levels in matrix order, as digits. */
  levels(): Promise<string> {
    return this.root
      .locator('[data-competence]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-required')).join(''));
  }

  /** Waits until the address has caught up with the boxes, and gives its fragment. */
  async fragment(expected: RegExp | string): Promise<string> {
    await expect.poll(() => new URL(this.page.url()).hash).toMatch(expected);
    return new URL(this.page.url()).hash;
  }
}

/**
 * Waits until the page has fetched these built scripts and what they import, which it does by itself
 * once the reader has begun; from then on they need no network.
 */
export async function fetchedAhead(page: Page, ...names: readonly string[]): Promise<void> {
  const wanted = [...scriptsNamed(...names)];
  await expect
    .poll(async () => {
      const fetched = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      return wanted.filter((address) => !fetched.includes(address));
    })
    .toEqual([]);
}

/** How the browser says that it gave up a transition between two pages, which is its own affair. */
const TRANSITION = /^Transition was (?:aborted|skipped)/;

/** Tests that fail on any error in the page, whatever they look at. */
export const test = base.extend<{ matrix: MatrixPage; errors: string[] }>({
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => {
        if (!TRANSITION.test(message)) errors.push(message);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
  matrix: async ({ page }, use) => {
    await use(new MatrixPage(page));
  },
});

export { expect };
