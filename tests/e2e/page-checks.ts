import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fault } from '../../src/text/pages.ts';

/** Tells whether something of a kind is met for the first time. */
export type IsNew = (kind: string) => boolean;

/**
 * A check of any page, of what axe can't see. It gives what is wrong, in words. What looks alike
 * everywhere is looked at where it `isNew`: once in a whole run if nothing else is said.
 */
export type PageCheck = (page: Page, isNew?: IsNew) => Promise<string[]>;

/** Headings, landmarks and language, as someone who listens finds the way by them. */
export const structure: PageCheck = (page) =>
  page.evaluate(() => {
    const problems: string[] = [];
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const shown = (selector: string) =>
      all(selector).filter((element) => element.checkVisibility());

    let level = 0;
    for (const heading of shown('h1, h2, h3, h4, h5, h6')) {
      const next = Number(heading.localName[1]);
      if (next > level + 1)
        problems.push(`h${level} is followed by h${next}: ${heading.textContent}`);
      if (heading.textContent.trim() === '') problems.push(`an empty h${next}`);
      level = next;
    }
    if (shown('h1').length !== 1) problems.push(`${shown('h1').length} main headings`);

    // A page for a frame has neither the site's header nor its footer: its host has its own.
    const framed = document.querySelector('.site-header') === null;
    const landmarks = framed ? ['main'] : ['main', 'body > header', 'body > footer'];
    for (const landmark of landmarks) {
      if (shown(landmark).length !== 1) problems.push(`${shown(landmark).length} of ${landmark}`);
    }
    const names = shown('nav').map((nav) => {
      const { ariaLabel } = nav;
      const by = nav.getAttribute('aria-labelledby');
      return ariaLabel ?? (by && document.getElementById(by)?.textContent) ?? '';
    });
    if (names.includes('')) problems.push('a nav without a name');
    if (new Set(names).size < names.length) problems.push(`two nav have one name: ${names}`);
    const skip = document.querySelector<HTMLAnchorElement>('a[href^="#"]');
    if (!framed && (skip?.hash !== '#innehall' || document.getElementById('innehall') === null)) {
      problems.push('the first link does not lead to the content');
    }

    if (document.documentElement.lang !== 'sv') problems.push('the page is not in Swedish');
    const main = document.querySelector('main');
    const english = all('main [lang=en]').map(({ textContent }) => textContent.trim());
    for (const { lang, outerHTML } of all('body [lang]')) {
      if (lang !== 'en') problems.push(`an unknown language: ${outerHTML.slice(0, 80)}`);
    }
    // What is said to be English in one place is so in every other.
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      if (text.parentElement?.closest('[lang=en], code, pre, script, style')) continue;
      const words = text.textContent ?? '';
      for (const phrase of new Set(english.filter((one) => one.includes(' ')))) {
        if (words.includes(phrase)) problems.push(`not marked as English here: ${words.trim()}`);
      }
    }
    return problems;
  });

/**
 * Targets: what is toggled is at least 44 px high and wide with its label, everything else 24, but
 * for links in running text, whose height is the line's.
 */
export const sizes: PageCheck = (page) =>
  page.evaluate(() => {
    const problems: string[] = [];
    const controls =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(control);
      // The way past the menu has no size until it has focus.
      if (style.clipPath !== 'none') continue;
      if (style.display === 'inline') {
        let block: HTMLElement | null = control.parentElement;
        while (block !== null && getComputedStyle(block).display === 'inline') {
          block = block.parentElement;
        }
        const own = control.textContent.trim().length;
        if ((block?.textContent.trim().length ?? 0) > own) continue;
      }
      const toggle = control.matches('[type=checkbox], [type=radio], [aria-pressed]');
      // A bar of the picture is as narrow as there is room for: the row that it leads to is as near.
      if (control.matches('a.bar')) continue;
      const { labels } = control as HTMLInputElement;
      const target = (toggle && labels?.[0]) || control;
      const { width, height } = target.getBoundingClientRect();
      const least = toggle ? 44 : 24;
      // Half a pixel is how a browser rounds.
      if (width < least - 0.5 || height < least - 0.5) {
        const name = (target.textContent.trim() || control.outerHTML).slice(0, 60);
        problems.push(`${name}: ${width.toFixed(1)} × ${height.toFixed(1)} px`);
      }
    }
    return problems;
  });

/** At 320 px with the widest text spacing that WCAG names, nothing is cut off or goes sideways. */
export const reflow: PageCheck = async (page) => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  const problems = await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    // What the document gives is the list itself, which the next line would add to.
    const sheets = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...sheets, sheet];
    await new Promise(requestAnimationFrame);
    const found = [...document.querySelectorAll<HTMLElement>('body *:not(input, svg, svg *)')]
      // What is only for a screen reader is clipped to a point on purpose.
      .filter((element) => element.checkVisibility() && element.offsetWidth > 1)
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none') return false;
        return (
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`${wide} px wider than the window`);
    document.adoptedStyleSheets = sheets;
    return found;
  });
  if (before !== null) await page.setViewportSize(before);
  return problems;
};

/** What stands nearer to a notice than 8 px, above it or below. */
export const crowdedNotices: PageCheck = (page) =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && one.offsetWidth > 1,
      );
    // What stays in the window while the page moves under it.
    const floats = (one: Element | null): boolean =>
      one !== null &&
      (/fixed|sticky/.test(getComputedStyle(one).position) || floats(one.parentElement));
    const others = shown(
      'main :is(h1, h2, h3, h4, p, li, table, summary, button, label, legend, nav)',
    );
    return shown('main .notice').flatMap((notice) => {
      const box = notice.getBoundingClientRect();
      return others
        .filter((one) => !(notice.contains(one) || one.contains(notice) || floats(one)))
        .flatMap((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const beside = right <= box.left || left >= box.right;
          const room = Math.max(box.top - bottom, top - box.bottom);
          const words = `${notice.textContent.slice(0, 40)} … ${one.textContent.slice(0, 40)}`;
          return beside || room >= 8 ? [] : [`${room.toFixed(0)} px: ${words}`];
        });
    });
  });

/** The notice that stands above a page where a script of it can't be had has room. */
const faultNotice: PageCheck = async (page) => {
  await page.evaluate((words) => {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.textContent = words;
    document.querySelector('main')?.prepend(notice);
  }, fault.notice);
  const problems = await crowdedNotices(page);
  await page.evaluate(() => document.querySelector('main > .notice')?.remove());
  return problems;
};

/** Who wants less motion gets none: no transition, no animation, no smooth scrolling. */
export const stillness: PageCheck = (page) =>
  page.evaluate(() => {
    const long = (value: string) => value.split(',').some((part) => Number.parseFloat(part) > 0.01);
    const moves = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part);
      return (
        long(style.transitionDuration) ||
        long(style.animationDuration) ||
        style.scrollBehavior === 'smooth'
      );
    };
    return [...document.querySelectorAll('*')]
      .filter((one) => moves(one) || moves(one, '::before') || moves(one, '::after'))
      .map((one) => `${one.localName}.${one.className} moves`);
  });

/** What one step with Tab came to; null when it left the page. */
type Stop =
  | null
  | 'frame'
  | {
      readonly name: string;
      /** Elements alike in tag, class and surroundings look alike, so a picture of one will do. */
      readonly kind: string;
      readonly problems: readonly string[];
      readonly clip: { x: number; y: number; width: number; height: number };
    };

/**
 * Lets the browser draw what it has come to, as it does between two presses by hand: what comes near
 * is laid out with the first frame and held in place with the second. It runs in the page.
 */
export const settle = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Looks at the element that has the focus; it runs in the page. */
const lookAtFocus = async (): Promise<Stop> => {
  const walk = globalThis as typeof globalThis & { walked?: Set<Element>; seenAt?: number };
  walk.walked ??= new Set();
  // What comes near is laid out with the first frame and held in place with the second. Where the
  // page hasn't moved, everything is there already.
  if (walk.seenAt !== scrollY) {
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    });
  }
  walk.seenAt = scrollY;
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body) return null;
  // Within a frame there is a page of its own, with as many stops as it likes.
  if (element.localName === 'iframe') return 'frame';
  if (walk.walked.has(element)) return null;
  walk.walked.add(element);

  const problems: string[] = [];
  const [rect = element.getBoundingClientRect()] = element.getClientRects();
  const { left, top, width, height } = rect;
  const [x, y] = [left + width / 2, top + height / 2];
  if (width < 1 || height < 1) problems.push('has no size');
  else if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) problems.push('is out of sight');
  else {
    // In the middle or near either end: something may stand on a large target without hiding it.
    const over = [x, left + width * 0.05, left + width * 0.95]
      .map((at) => document.elementFromPoint(at, y))
      .filter((there) => there !== null && !element.contains(there) && !there.contains(element));
    if (over.length === 3) problems.push(`is hidden by ${over[0]?.outerHTML.slice(0, 60)}`);
  }

  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** The luminance of a colour as WCAG counts it, or undefined where it lets light through. */
  const luminance = (colour: string): number | undefined => {
    if (pen === null) return undefined;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    if (alpha < 255) return undefined;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const style = getComputedStyle(element);
  const thick = Number.parseFloat(style.outlineWidth);
  if (style.outlineStyle !== 'solid' || thick < 2) {
    problems.push(`has an outline that is ${style.outlineStyle} and ${style.outlineWidth}`);
  }
  const offset = Number.parseFloat(style.outlineOffset);
  const reach = thick + offset;
  const [above, below] = [top - reach, top + height + reach];
  if (below - above <= innerHeight && (above < 0 || below > innerHeight)) {
    problems.push('has an outline that the edge of the window cuts');
  }
  // An outline outside the element is drawn on what the element stands on.
  const outside = offset >= 0;
  let ground: number | undefined;
  for (
    let under: Element | null = outside ? element.parentElement : element;
    under !== null && ground === undefined;
    under = under.parentElement
  ) {
    ground = luminance(getComputedStyle(under).backgroundColor);
  }
  const line = luminance(style.outlineColor) ?? 0;
  const [light = 1, dark = 1] = [line, ground ?? 1].sort((one, other) => other - one);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (contrast < 3) problems.push(`has an outline of ${contrast.toFixed(2)}:1`);

  const around: string[] = [];
  for (let one: Element | null = element; one !== null && around.length < 4; ) {
    around.push(`${one.localName}.${one.className}`);
    one = one.parentElement;
  }
  const { labels } = element as HTMLInputElement;
  const name = labels?.[0]?.textContent ?? element.textContent ?? element.localName;
  return {
    name: name.trim().slice(0, 60),
    kind: `${element.getAttribute('type')} ${around.join(' ')}`,
    problems,
    clip: { x: left - 6, y: top - 6, width: width + 12, height: height + 12 },
  };
};

/** What Tab has passed by; it runs in the page after the walk, and lets the next one begin anew. */
const passedBy = (): string[] => {
  const walk = globalThis as typeof globalThis & { walked?: Set<Element>; seenAt?: number };
  const walked = walk.walked ?? new Set();
  walk.walked = new Set();
  delete walk.seenAt;
  const stops =
    'a[href], button:enabled, input:enabled:not([type=hidden], [type=radio]), select:enabled, textarea:enabled, summary';
  return [...document.querySelectorAll<HTMLElement>(stops)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0)
    .filter((one) => !walked.has(one))
    .map((one) => `Tab passes by ${one.outerHTML.slice(0, 80)}`);
};

/** By a file for each kind, since several workers walk at once. */
const newInThisRun: IsNew = (kind) => {
  const name = createHash('sha256').update(kind).digest('hex');
  try {
    writeFileSync(join(process.env['PICTURED'] ?? '', name), '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

/**
 * A walk with Tab through the whole page: every control is reached, can be seen, is not hidden by
 * anything, and has a focus that is thick and clear enough (WCAG 2.4.13). Of each kind of element a
 * picture is taken with focus and without, because what is computed might be clipped away.
 */
export const tabWalk: PageCheck = async (page, isNew = newInThisRun) => {
  const problems: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.collapse(document.body, 0);
    scrollTo(0, 0);
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) break;
    if (stop === 'frame') continue;
    problems.push(...stop.problems.map((problem) => `${stop.name} ${problem}`));
    const { clip, kind } = stop;
    if (clip.x < 0 || clip.y < 0 || !isNew(kind)) continue;
    const seen = await page.screenshot({ clip });
    const held = await page.evaluateHandle(() => {
      const element = document.activeElement as HTMLElement;
      element.blur();
      return element;
    });
    const unseen = await page.screenshot({ clip });
    await held.evaluate((element) => element.focus({ preventScroll: true }));
    if (seen.equals(unseen)) problems.push(`${stop.name} looks the same with focus as without`);
  }
  return [...problems, ...(await page.evaluate(passedBy))];
};

/** All of them, by what they look at. */
export const PAGE_CHECKS = { structure, sizes, reflow, stillness, faultNotice, tabWalk } as const;
