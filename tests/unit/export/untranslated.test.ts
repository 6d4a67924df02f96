import { expect, it } from 'vitest';
import { NO_WORDS } from '../../../src/export/choices.ts';
import { untranslated } from '../../../src/export/untranslated.ts';
import { choose } from '../../support/hiring.ts';
import { FULL } from '../../support/vacancy.ts';

it('counts what is written in Swedish alone', () => {
  const swedish = {
    vacancy: { title: 'E-handelschef', sells: 'mattor', employer: 'Nordlin', manager: ' ' },
    goals: ['Butiken säljer i Finland', '', ''],
    words: { ledarskap: 'Leder fyra' },
  };
  expect(untranslated(choose(swedish))).toBe(4);
  const english = { ...NO_WORDS, vacancy: { title: 'Head of E-commerce' } };
  expect(untranslated(choose({ ...swedish, english }))).toBe(3);
  expect(untranslated(FULL)).toBe(0);
});
