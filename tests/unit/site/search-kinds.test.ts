import { expect, test } from 'vitest';
import { searchKindAt } from '../../../src/site/search-kinds.ts';

test.each([
  ['/omraden/logistik/returer/', 'competence'],
  ['/omraden/logistik/', 'area'],
  ['/omraden/', 'page'],
  ['/ordlista/', 'page'],
  ['/ordlista/#svinn', 'term'],
  ['/specialister/hr/', 'specialist'],
  ['/guide/annons/', 'guide'],
  ['/stories/innan/', 'story'],
  ['/event/nasta/', 'event'],
  ['/om/', 'about'],
  ['/om/integritet/', 'about'],
  ['/', 'page'],
])('%s leads to a %s', (address, kind) => {
  expect(searchKindAt(address)).toBe(kind);
});
