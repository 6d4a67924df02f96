import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { test as base, expect } from './matrix-page.ts';

const ASSESSORS: Readonly<Record<string, string>> = {
  'Bedömare 1': 'first',
  'Bedömare 2': 'second',
  Gemensam: 'agreed',
};

/** The page where candidates are compared, as a visitor meets it. */
export class CandidatesPage {
  readonly root: Locator;
  readonly status: Locator;
  /** What the page answers a file with. */
  readonly notice: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator('[data-candidates]');
    this.status = this.root.getByRole('status');
    this.notice = this.root.locator('[data-said]');
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(
      new URL(`rekrytera/kandidater/${fragment}`, process.env['SITE_ADDRESS']).href,
    );
    await expect(this.root).toHaveAttribute('data-ready', 'true');
  }

  async add(name: string): Promise<void> {
    await this.root.getByLabel('Namn eller initialer').fill(name);
    await this.root.getByRole('button', { name: 'Lägg till kandidat' }).click();
    await expect(this.root.locator('.people bdi', { hasText: name }).first()).toBeVisible();
  }

  /** Sets a score through the panel, the turn and the row that a visitor would use. */
  async score(competence: string, name: string, assessor: string, level: number): Promise<void> {
    const panel = this.panel(competence);
    const ask = this.root.locator(`[data-ask="${competence}"]`);
    if ((await panel.count()) === 0) {
      await this.root.locator('.more-competences').evaluate((more: HTMLDetailsElement) => {
        more.open = true;
      });
      await ask.click();
    } else if ((await panel.getAttribute('data-open')) === 'false') {
      await panel.locator('h3 button').click();
    }
    await panel
      .locator('.turns li')
      .filter({ has: this.page.locator('bdi', { hasText: name }) })
      .locator(`[data-assessor="${ASSESSORS[assessor]}"]`)
      .click();
    await expect(panel.locator('.turn-legend')).toHaveText(`${assessor}: ${name}`);
    await panel.locator('.level-row').nth(level).click();
  }

  panel(competence: string): Locator {
    return this.root.locator(`[data-panel="${competence}"]`);
  }

  /** Says whose gaps are shown. */
  async choose(name: string): Promise<void> {
    await this.root.getByRole('radio', { name, exact: true }).check();
  }

  cell(competence: string, candidate: number): Locator {
    return this.root.locator(`[data-compare="${competence}"] > *`).nth(candidate + 1);
  }

  gaps(): Promise<(string | null)[]> {
    return this.root
      .locator('[data-gap]')
      .evaluateAll((gaps) => gaps.map((gap) => gap.getAttribute('data-gap')));
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** Undo of the candidates; the company has its own. */
  get undo(): Locator {
    return this.root.locator('section').nth(1).getByRole('button', { name: 'Ångra' });
  }

  /** What "Spara som fil" gives. */
  async save(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button('Spara som fil').click(),
    ]);
    expect(download.suggestedFilename()).toBe('kandidater.json');
    return readFile(await download.path(), 'utf8');
  }

  async import(file: string | Buffer): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.button('Hämta från fil').click(),
    ]);
    await chooser.setFiles({
      name: 'kandidater.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
  }

  saved(): Promise<string | null> {
    return this.page.evaluate(() => localStorage.getItem('kompetensmatrisen.kandidater'));
  }
}

export const test = base.extend<{ candidates: CandidatesPage }>({
  candidates: async ({ page }, use) => {
    await use(new CandidatesPage(page));
  },
});

export { expect };
