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
  /** The roles beside the one that it is about first. */
  readonly roles: readonly Framework[];
  /** The project's own folder. */
  readonly project: URL;
  /** Where steps keep what they have made from one build to the next. */
  readonly cacheDir: URL;
  readonly logger: AstroIntegrationLogger;
}

/**
 * Something that is done with the built pages, in three parts: what is read of a page, what is done
 * with that, and what is done at the end. `Read` is plain data, as JSON has it, because a page that
 * was built with the same bytes before isn't parsed: what was read of it then is as good.
 */
export interface Step<Read = unknown> {
  /** That of its file, by which the measurements call it. */
  readonly name: string;
  /**
   * Reads a page, and asks for edits of it, which are made when all steps have seen it. Looks at the
   * page, the framework and the lists of the content, and at nothing else.
   */
  read?(page: Page): Read;
  /**
   * Is given what was read of every page that isn't empty, in a fixed order. What it writes is waited
   * for before the next page is handed on.
   */
  take?(read: NonNullable<Read>): void | Promise<void>;
  /** Is called in the order of the steps, when all pages have been read and written. */
  done?(): void | Promise<void>;
}
