import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { test as base, expect } from './matrix-page.ts';

/** The hiring documents as a visitor meets them. */
export class HiringPage {
  readonly root: Locator;
  readonly paper: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator('form.hiring');
    this.paper = page.locator('[data-document]');
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(new URL(`rekrytera/${fragment}`, process.env['SITE_ADDRESS']).href);
    await expect(this.root).toHaveAttribute('data-ready', 'true');
  }

  /** Unfolds a step or a demand by the words of its heading. */
  async unfold(name: string | RegExp): Promise<void> {
    const fold = this.root.locator('details', {
      has: this.page.locator('> summary', { hasText: name }),
    });
    if ((await fold.last().getAttribute('open')) === null) {
      await fold.last().locator('> summary').click();
    }
  }

  async show(kind: 'Kravprofil' | 'Annons' | 'Intervjuguide'): Promise<void> {
    await this.root.getByRole('radio', { name: kind }).check();
    await expect(this.paper).toHaveAttribute('aria-label', kind);
  }

  part(name: string): Locator {
    return this.paper.getByLabel(name, { exact: true });
  }
}

/** Presses what saves a file, and gives its name and what is in it. */
export async function saved(
  page: Page,
  press: () => Promise<unknown>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await contentOf(download) };
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** The text of a Word file, without its markup. */
export async function wordText(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  return xml.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
}

/** Tests of the hiring page; like those of the matrix, they fail on any error in the page. */
export const test = base.extend<{ hiring: HiringPage }>({
  hiring: async ({ page }, use) => {
    await use(new HiringPage(page));
  },
});

export { expect };
