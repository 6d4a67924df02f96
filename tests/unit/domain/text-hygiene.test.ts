import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { appearance, mendedLine, textProblems } from '../../../src/domain/text-hygiene.ts';

const kinds = (text: string) => textProblems(text).map(({ kind }) => kind);

describe('a text', () => {
  test.each([
    'A.B.',
    'Åsa Öberg',
    'A\u030Asa',
    'Nguyễn Thị Ánh'.normalize('NFD'),
    'محمد العربي',
    'שָׁלוֹם',
    'ကြွော့',
    '👩🏽‍💻👨‍👩‍👧‍👦',
    '…',
    '+',
    'Ett\u00adlångt ord',
    '2\u2013\u206010',
  ])('%j has nothing wrong with it', (text) => {
    expect(textProblems(text)).toEqual([]);
    expect(mendedLine(text)).toBe(text);
  });

  test.each([
    ['', ['empty']],
    [' \u00a0\u3000', ['empty']],
    ['\u3164', ['invisible']],
    ['\u200b\u200d\u2060', ['invisible']],
    ['\ufeff', ['empty']],
    ['\u2800\u{1d159}', ['invisible']],
    ['\u115f\u1160\uffa0', ['invisible']],
    ['\u{e0041}\u034f\ufe0f', ['invisible']],
    ['\u0301', ['invisible']],
    [`Z${'\u0301'.repeat(60)}`, ['stacked']],
    [`Z${'\u0301\u034f'.repeat(60)}`, ['stacked']],
    [`ก${'ำ\u0e48'.repeat(60)}`, []],
    [`क${'\u093e'.repeat(60)}`, ['stacked']],
    ['A\u202eB', ['direction']],
    ['A\u0002B', ['control']],
    ['A\nB', ['control']],
    ['A\u2028B', ['control']],
    ['\ud800', ['broken', 'invisible']],
    ['A\ufffe', ['broken']],
    ['Ink\ufffdp', ['lost']],
    ['\u202e\u0007\ufffd', ['lost', 'control', 'direction']],
  ])('%j: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('has its problem’s character named as a code', () => {
    expect(textProblems('A\u202eB\u0007')).toEqual([
      { kind: 'control', character: 'U+0007' },
      { kind: 'direction', character: 'U+202E' },
    ]);
  });
});

describe('a mended line', () => {
  test.each([
    ['E-handels\u000bchef', 'E-handels chef'],
    ['E-handels\u0002chef', 'E-handelschef'],
    [' A\r\n\tB ', 'A B'],
    ['A\ud800B\ufffe', 'AB'],
    [
      `Z${'\u0301'.repeat(60)}!`,
      `Z${'\u0301'.repeat(60)}!`.normalize('NFC').slice(0, 5).concat('!'),
    ],
  ])('%j becomes %j', (text, mended) => {
    expect(mendedLine(text)).toBe(mended);
  });

  it('has nothing left of what can be mended, and is the same when it is mended again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const mended = mendedLine(text);
        for (const kind of ['broken', 'control', 'stacked']) {
          expect(kinds(mended)).not.toContain(kind);
        }
        expect(mendedLine(mended)).toBe(mended);
      }),
    );
  });
});

describe('the appearance', () => {
  test.each([
    ['A.B.', 'А.В.'],
    ['A.B.', 'A\u200b.B.'],
    ['A B', ' A\u00a0 B '],
    ['A\u030Asa', 'Åsa'],
    ['Ａ．Ｂ．', 'A.B.'],
    ['Ëva', 'Ёva'],
    ['Ida', 'lda'],
    ['K\u2010L', 'K-L'],
    ['OK', 'ΟΚ'],
  ])('of %j is that of %j', (one, other) => {
    expect(appearance(one)).toBe(appearance(other));
  });

  test.each([
    ['A.B.', 'a.b.'],
    ['Åsa', 'Asa'],
    ['A.B.', 'B.A.'],
    ['Nils', 'Niels'],
    ['محمد', 'محمود'],
  ])('of %j is not that of %j', (one, other) => {
    expect(appearance(one)).not.toBe(appearance(other));
  });
});
