import { describe, expect, test } from 'vitest';
import { readability } from '../../../../../src/schemas/articles/language/lix.ts';

describe('LIX', () => {
  test.each([
    // 6 words in 1 sentence, 2 of them longer than six letters: 6 + 200 / 6.
    ['one sentence', ['Logistiken packar varorna i en låda.'], 6, 6 + 200 / 6],
    // 4 words in 2 sentences, none long.
    ['two sentences', ['Vi har. Ni ser.'], 4, 2],
    ['a heading is a sentence of its own', ['Frakt', 'Vi har den.'], 4, 2],
    ['a stop inside a quotation', ['Säg ”nej.” Gå hem.'], 4, 2],
    ['a decimal is no stop', ['Det är 1.5 kg.'], 5, 5],
    ['nothing', [], 0, 0],
  ])('of %s', (_why, blocks, words, lix) => {
    const measured = readability(blocks);
    expect(measured.words).toBe(words);
    expect(measured.lix).toBeCloseTo(lix);
  });
});
