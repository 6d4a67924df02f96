import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { type Page, parsePage } from '../../../src/site-build/page.ts';

/** A page as the steps after the build see it. */
export const pageOf = (html: string, file = 'index.html'): Page => parsePage(file, html);

/** The body of a page with some HTML and nothing else. */
export function bodyOf(html: string): Element {
  const body = select('body', pageOf(`<!doctype html><body>${html}`).tree);
  if (body === undefined) throw new Error('a parsed page has a body');
  return body;
}
