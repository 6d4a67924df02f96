import { describe, expect, it, test } from 'vitest';
import { splitterFor, wordsOf } from '../../../../src/site-build/search/compounds.ts';

const SITE =
  'konverteringsoptimering sökmotoroptimering konvertering sökmotor lageromsättning omsättning lager varukostnad kostnader vara prissättning prissätta pris sätta försäljning företaget före tagit chefsgruppen chef gruppen anställningen anställa returlista';
const lastParts = splitterFor(new Set(wordsOf(SITE)));

describe('the last part of a compound', () => {
  test.each([
    ['is found where it stands alone elsewhere', 'lageromsättning', ['omsättning']],
    ['is found in another inflection', 'varukostnad', ['kostnad']],
    ['is found where several compounds share it', 'konverteringsoptimering', ['optimering']],
    ['is found after a binding s, and only there', 'chefsgruppen', ['gruppen']],
    ['is not made of what only looks like a prefix', 'företaget', []],
    ['is not made of an ending', 'anställningen', []],
    ['is not guessed where neither part is known', 'returlista', []],
  ])('%s', (_, word, parts) => {
    expect(lastParts([word])).toEqual(parts);
  });

  it('is left out where the text has it as a word of its own', () => {
    expect(lastParts(['lageromsättning', 'omsättningen'])).toEqual([]);
  });
});

it('reads words through soft hyphens and punctuation', () => {
  expect(wordsOf('Sök\u00admotor-optimering (SEO), 3PL')).toEqual([
    'sökmotor',
    'optimering',
    'seo',
    'pl',
  ]);
});
