import type { AstroIntegrationLogger } from 'astro';
import type { filesOf } from '../content-paths.mjs';
import type { Framework } from '../domain/framework.ts';
import type { SiteConfig } from '../text/site.ts';
import type { Page } from './page.ts';

/** What a step needs to know of the site that is being built. */
export interface Site {
  /** The folder of the built site. */
  readonly dir: string;
  /** The site's base path without its last slash, which addresses in the built pages begin with. */
  readonly prefix: string;
  /** The files and folders with everything that is read. */
  readonly content: ReturnType<typeof filesOf>;
  /** What the site says of itself. */
  readonly config: SiteConfig;
  /** What the site is about. */
  readonly framework: Framework;
  /** The project's own folder. */
  readonly project: URL;
  /** Where steps keep what they have made from one build to the next. */
  readonly cacheDir: URL;
  readonly logger: AstroIntegrationLogger;
}

/**
 * Something that is done with the built pages. A step keeps of a page only what it needs, so that
 * the trees of a thousand pages aren't in memory at once.
 */
export interface Step {
  /** That of its file, by which the measurements call it. */
  readonly name: string;
  /** Is shown every page once, in a fixed order. Edits are made when all steps have seen the page. */
  readonly page?: (page: Page) => void | Promise<void>;
  /** Is called in the order of the steps, when all pages have been shown and written. */
  readonly done?: () => void | Promise<void>;
}
