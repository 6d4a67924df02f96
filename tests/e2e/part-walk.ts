import type { Locator, Page } from '@playwright/test';
import { shared } from '../../src/text/shared.ts';
import { expect } from './matrix-page.ts';
import { crowdedNotices, settle } from './page-checks.ts';

const noticesIn = (place: Locator) => place.getByRole('alert').filter({ visible: true });
const again = (notice: Locator) => notice.getByRole('button', { name: shared.retry });

/** So long a reader may wait before a page says what couldn't be fetched, in milliseconds. */
const SOON = 3_000;

/**
 * A reader who tries everything on a page where some scripts can't be had. Each press has to be
 * answered: by what was asked for, or by a notice. In each round one more of the scripts in a row is
 * let through, so that each of them is missed, told of and then fetched by trying again.
 */
export class PartWalk {
  /** Scripts and data that were missed by a press that was answered with a notice. */
  readonly told = new Set<string>();
  /** The longest time from a miss to its notice, in milliseconds. */
  longest = 0;
  private missedAt = 0;
  private readonly missed: string[] = [];
  private downloads = 0;

  constructor(readonly page: Page) {}

  /** Opens a page that can have its `first` scripts but none of those that come later, and no data. */
  async open(address: string, first: ReadonlySet<string>): Promise<void> {
    const { page } = this;
    page.on('download', () => {
      this.downloads += 1;
    });
    // Nothing is then fetched ahead, but when it is asked for.
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
    });
    await page.route(/\.js(?:on)?$/, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (first.has(pathname) || this.told.has(pathname)) return route.continue();
      await route.abort();
      this.missed.push(pathname);
      this.missedAt = Date.now();
    });
    await page.goto(address);
    for (const island of await page.locator('[data-ready]').all()) {
      await expect(island).toHaveAttribute('data-ready', 'true');
    }
  }

  /** What comes by itself, in so many places, is told of in each. */
  async arrivals(within: Locator, number: number): Promise<void> {
    await expect(within.getByRole('alert')).toHaveCount(number, { timeout: SOON });
    for (const script of this.missed) this.told.add(script);
    await this.expectRoom();
  }

  /** No notice touches what stands around it, on a phone or on a wide screen. */
  async expectRoom(): Promise<void> {
    const { page } = this;
    const before = page.viewportSize();
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await crowdedNotices(page), `${width} px`).toEqual([]);
    }
    if (before !== null) await page.setViewportSize(before);
  }

  /** Opens what is folded, or tries again where it couldn't be fetched. */
  async unfold(details: Locator): Promise<void> {
    const isOpen = (await details.getAttribute('open')) !== null;
    await this.ask(isOpen ? undefined : details.locator('> summary'), details);
  }

  /** Presses what shows something else in `place`, or tries again where it couldn't be fetched. */
  async show(control: Locator, place: Locator): Promise<void> {
    const isThere = await control.locator('input').isChecked();
    await this.ask(isThere ? undefined : control, place);
  }

  /** Tries again whatever couldn't be fetched. */
  async tryAgain(place: Locator): Promise<void> {
    const notices = noticesIn(place);
    for (let number = await notices.count(); number > 0; number -= 1) {
      // One try may have brought what two of them waited for.
      if ((await notices.count()) < number) continue;
      await this.press(again(notices.nth(number - 1)), place);
    }
  }

  /** Presses what saves a file; how it went is said in `place`. */
  async save(button: Locator, place: Locator): Promise<void> {
    const { missed, downloads } = this;
    const before = missed.length;
    await button.click();
    await expect.poll(() => missed.length > before || this.downloads > downloads).toBe(true);
    const isMissed = missed.length > before;
    const said = isMissed ? shared.downloads.failed : shared.downloads.saved('').trim();
    await expect(place.getByText(said).first()).toBeVisible({ timeout: SOON });
    if (isMissed) this.tell(before);
  }

  /** Presses a control, and a notice that is left from another view, or only that. */
  private async ask(control: Locator | undefined, place: Locator): Promise<void> {
    const notices = noticesIn(place);
    if (control !== undefined) {
      const isFresh = await this.press(control, place);
      if ((await notices.count()) === 0) return this.expectShown(place);
      if (isFresh) return;
    }
    if ((await notices.count()) > 0) await this.press(again(notices.first()), place);
  }

  /** Presses something and waits for what it leads to: true where that is a new notice. */
  private async press(control: Locator, place: Locator): Promise<boolean> {
    const notices = noticesIn(place);
    const [before, earlier] = [this.missed.length, await notices.count()];
    const isRetry = (await control.innerText()) === shared.retry;
    await control.click();
    // A try ends with the notice gone, or with something missed once more.
    const isOver = async () => this.missed.length > before || (await notices.count()) < earlier;
    if (isRetry) await expect.poll(isOver).toBe(true);
    await this.page.evaluate(settle);
    await expect(place.getByText(shared.loading)).toHaveCount(0);
    const now = await notices.count();
    // What comes may miss something that it fetches ahead for itself.
    const isTold = this.missed.length > before && now >= (isRetry ? earlier : 1);
    if (isTold) this.tell(before);
    return isTold;
  }

  /** Something stands there beside what was pressed. */
  private async expectShown(place: Locator): Promise<void> {
    const lines = async () => (await place.innerText()).trim().split('\n').length;
    await expect.poll(lines).toBeGreaterThan(1);
  }

  private tell(before: number): void {
    const took = Date.now() - this.missedAt;
    expect(took, 'ms from a miss to its notice').toBeLessThan(SOON);
    for (const script of this.missed.slice(before)) this.told.add(script);
    this.longest = Math.max(this.longest, took);
  }
}
