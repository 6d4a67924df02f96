import { expect, test } from 'vitest';
import { kindOf } from '../../../src/text/search.ts';

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
  expect(kindOf(address)).toBe(kind);
});
