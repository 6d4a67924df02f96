import { describe, expect, it, test } from 'vitest';
import { misspelt, wrongMarks } from '../../../../../src/schemas/articles/language/spelling.ts';

const dictionary = new Set(['vi', 'har', 'lager', 'Umeå', 'specialist']);
const spell = (word: string) => dictionary.has(word);
const own = new Set(['seo']);

describe('spelling', () => {
  test.each([
    ['known words', 'Vi har lager', []],
    ['a name', 'i Umeå', ['i']],
    ['a slip', 'Vi har larger', ['larger']],
    ['a word of our own, however it is written', 'SEO och Seo', ['och']],
    ['a compound whose parts are known', 'SEO-specialist', []],
    ['a compound with an unknown part', 'SEO-specialits', ['SEO-specialits']],
    ['numbers', '12 500 och B2B', ['och']],
    ['an address', 'sell.amazon.se/priser har', []],
    ['an e-mail address, whole or cut short', 'anne@lagret.example, anne@… och anne@ har', ['och']],
    ['a soft hyphen', 'la\u00adger', []],
    ['the same slip twice', 'larger larger', ['larger']],
  ])('%s', (_why, text, wrong) => {
    expect(misspelt(text, spell, own)).toEqual(wrong);
  });
});

describe('marks', () => {
  test.each([
    ['“engelska”', 'Citattecknet är inte svenskt'],
    ['"raka"', 'Raka citattecken'],
    ['en - två', 'Bindestreck som tankstreck'],
    ['1-30', 'Bindestreck mellan tal'],
    ['två  mellanslag', 'Dubbla mellanslag'],
  ])('%s is told', (text, message) => {
    expect(wrongMarks(text).join(' ')).toContain(message);
  });

  it('lets Swedish typography be', () => {
    expect(wrongMarks('”Svenska” – med tankstreck, 1–30 och e-handel')).toEqual([]);
  });
});
