import { describe, expect, it, test } from 'vitest';
import { formsOf, hitTest, wordsOf } from '../../../../src/scripts/search/queries.ts';

describe('the words of a query', () => {
  test.each([
    ['leave out how it is put', 'Hur hanterar vi returer?', ['hanterar', 'returer']],
    ['are kept where there are no others', 'Vad är det', ['vad', 'är', 'det']],
    ['are none where nothing is typed', ' – ', []],
    ['stand once each', 'retur, retur', ['retur']],
    ['are the same however the dots are encoded', 'a\u030angerra\u0308tt', ['ångerrätt']],
  ])('%s', (_, typed, words) => {
    expect(wordsOf(typed)).toEqual(words);
  });
});

describe('the forms of a word', () => {
  test.each([
    ['frakt', ['frakt+']],
    ['returerna', ['returerna+', 'retur+']],
    ['lager', ['lager+', 'lagr']],
    ['lagret', ['lagret+', 'lagr', 'lager+']],
    ['priser', ['priser+', 'pris', 'prisr']],
    ['lön', ['lön']],
    ['hr', ['hr']],
    ['a/b-test', ['abtest+']],
  ])('of %s are %j, where + is any word that begins so', (word, forms) => {
    expect(formsOf(word).map(({ text, open }) => (open ? `${text}+` : text))).toEqual(forms);
  });
});

describe('a hit', () => {
  const holds = (query: string, piece: string, dotless = false) =>
    hitTest(formsOf(query), dotless)(piece);

  test.each([
    ['another ending', 'returerna', 'Returen,'],
    ['a compound', 'optimering', 'konverteringsoptimering'],
    ['a part after a hyphen', 'specialist', 'SEO-specialisten'],
    ['a word with a hyphen inside', 'epost', 'E-posten'],
    ['a word with a soft hyphen', 'sökmotor', 'sök\u00admotor'],
    ['a short word with its ending', 'lön', 'lönen'],
    ['a word that has lost its e', 'lager', 'lagret'],
  ])('is %s', (_, query, piece) => {
    expect(holds(query, piece)).toBe(true);
  });

  test.each([
    ['other letters with dots', 'lager', 'Lägre'],
    ['another word with the same letters', 'lager', 'lagrådsremiss'],
    ['a longer word that begins as a short one', 'lön', 'lönsamhet'],
    ['a word with the same first letters', 'tjänar', 'tjänsten'],
    ['a word that happens to hold it', 'data', 'uppdatera'],
    ['a word that only looks like a plural of a short one', 'lag', 'lager'],
  ])('is not %s', (_, query, piece) => {
    expect(holds(query, piece)).toBe(false);
  });

  it('is one without dots where the query had to be read so', () => {
    expect(holds('angerratt', 'ångerrätten')).toBe(false);
    expect(holds('angerratt', 'ångerrätten', true)).toBe(true);
  });
});
