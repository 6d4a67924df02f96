import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSharing } from '../../../src/scripts/share.ts';
import { shareLinks } from '../../../src/site/share-links.ts';

const PAGE = 'https://exempel.se/guide/intervju/';
let root: HTMLElement;
const box = () => root.querySelector('input') as HTMLInputElement;
const hrefs = () => [...root.querySelectorAll('a')].map(({ href }) => href);
const plain = shareLinks(PAGE).map(({ href }) => href);
const withCompany = (company: string) =>
  plain.map((href) => href + encodeURIComponent(`#har=${company}`));

beforeEach(() => {
  location.hash = '';
  const links = shareLinks(PAGE).map(({ name, href }) => `<a href="${href}">${name}</a>`);
  document.body.innerHTML = `<section data-share data-copied="Klart." data-failed="Nej:">
    <label data-share-company hidden><input type="checkbox" /></label>
    <button data-share-copy></button><button data-share-sheet hidden></button>
    <p role="status"></p><p>${links.join('')}</p></section>`;
  root = document.querySelector('section') as HTMLElement;
});
afterEach(() => {
  document.body.innerHTML = '';
});

test('the links to others lead to the page alone until the company is asked for', () => {
  location.hash = '#har=webbyra,hr:extern';
  startSharing(root);
  expect(root.querySelector<HTMLElement>('[data-share-company]')?.hidden).toBe(false);
  expect(hrefs()).toEqual(plain);
  fireEvent.click(box());
  expect(hrefs()).toEqual(withCompany('webbyra,hr:extern'));
  fireEvent.click(box());
  expect(hrefs()).toEqual(plain);
});

test('a company that is changed after the box was ticked is the one that follows', () => {
  location.hash = '#har=webbyra';
  startSharing(root);
  fireEvent.click(box());
  location.hash = '#har=controller';
  fireEvent.focusIn(root.querySelector('a') as HTMLElement);
  expect(hrefs()).toEqual(withCompany('controller'));
});

test('without a company there is nothing to bring', () => {
  startSharing(root);
  expect(root.querySelector<HTMLElement>('[data-share-company]')?.hidden).toBe(true);
  expect(hrefs()).toEqual(plain);
});
