import { type Allowed, inFile, inHead, inText, inTextAt, type Mistake } from './mistake.ts';
import { ARTICLE, article } from './small-site.ts';

const PROFILE =
  '- id: kvartersbutik\n  name: Kvartersbutik\n  employees: 2–5\n  text: Chefen gör det mesta själv.\n  leadershipScope: Du leder några få.\n';
const profile = (from: string, to: string) => PROFILE.replace(from, to);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string, mark: readonly number[] = [0xff, 0xfe]) =>
  Uint8Array.from([...mark, ...Buffer.from(text, 'utf16le')]);
const bigEndian = (text: string) =>
  Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);
const named = (what: string, mistake: Mistake): Mistake => ({ ...mistake, what });
const yaml = (
  what: string,
  change: string | Uint8Array,
  line: number,
  ...says: readonly string[]
) => named(what, inFile('matrix/profiles.yaml', change, line, ...says));
const mdx = (what: string, change: string | Uint8Array, line: number, ...says: readonly string[]) =>
  named(what, inFile('guide/kassan.mdx', change, line, ...says));

/** Kind 4: files that aren't the text they look like. */
export const TEXTS: readonly Mistake[] = [
  yaml('YAML saved as Latin-1', latin1(PROFILE.replace('–', '-')), 4, 'UTF-8', 'Spara om'),
  mdx('an article saved as Latin-1', latin1(article('Lådan.')), 3, 'UTF-8', 'Spara om'),
  yaml('YAML as UTF-16', utf16(PROFILE), 1, 'UTF-16', 'Spara om'),
  yaml('YAML as UTF-16, the other way round', bigEndian(PROFILE), 1, 'UTF-16'),
  yaml('YAML as UTF-16 without a mark', utf16(PROFILE, []), 1, 'UTF-16'),
  yaml('YAML as UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]), 1, 'UTF-32'),
  mdx('an article as UTF-16', utf16(article('Text.')), 1, 'UTF-16'),
  mdx(
    'a document of Word with another name',
    Uint8Array.from([0x50, 0x4b, 3, 4, 0, 6, 1, 2, 3, 9, 9, 9, 9, 9, 9, 9]),
    1,
    'annat än text',
  ),
  yaml('half a letter at the end', Uint8Array.from([...Buffer.from(PROFILE), 0xc3]), 6, 'UTF-8'),
  yaml('a letter that was lost before', profile('själv', 'sj�lv'), 4, 'tappat bort'),
  mdx('a letter that was lost in an article', article('Text med �.'), 10, 'tappat bort'),
  yaml(
    'a name that reads backwards',
    profile('Kvartersbutik', 'Kvarters\u202ebutik'),
    2,
    'läsriktningen',
    'U+202E',
  ),
  yaml(
    'a name turned with an isolate',
    profile('Kvartersbutik', '\u2067Kvartersbutik\u2069'),
    2,
    'läsriktningen',
  ),
  yaml(
    'a name turned by an escape',
    profile('Kvartersbutik', '"Kvarters\\u202ebutik"'),
    2,
    'läsriktningen',
  ),
  mdx('a text that reads backwards', article('Text \u202e baklänges.'), 10, 'läsriktningen'),
  inText('a text turned by a number', 'Text &#x202E; baklänges.', 'läsriktningen'),
  yaml('a code that is no character', profile('Kvartersbutik', 'Kvarter\ufffe'), 2, 'U+FFFE'),
  yaml(
    'a code that is no character, by an escape',
    profile('Kvartersbutik', '"Kvarter\\uffff"'),
    2,
    'U+FFFF',
  ),
  yaml('a control', profile('Kvartersbutik', 'Kvarter\u0007'), 2, 'styrtecken'),
  yaml('a null', profile('Kvartersbutik', '"Kvarter\\0"'), 2, 'styrtecken'),
  mdx('a vertical tab from Word', article('Text\u000bmer.'), 10, 'styrtecken'),
  yaml('a blank that is a letter', profile('Kvartersbutik', '"\u3164"'), 2, 'syns'),
  yaml(
    'a name of spaces that do not break',
    profile('Kvartersbutik', '"\u00a0\u00a0"'),
    2,
    '`name`',
    'tom',
  ),
  yaml('a word parted by nothing', profile('Kvartersbutik', 'Kvarters\u200bbutik'), 2, 'U+200B'),
  yaml('a mark of byte order inside', profile('Kvartersbutik', 'Kvarters\ufeffbutik'), 2, 'U+FEFF'),
  yaml(
    'letters of tags, which nobody sees',
    profile('Kvartersbutik', 'Butik\u{e0041}'),
    2,
    'U+E0041',
  ),
  yaml(
    'a letter with ten accents',
    profile('Kvartersbutik', `Butik${'\u0301'.repeat(10)}`),
    2,
    'accenter',
  ),
  inHead('title', '"   "', 'saknar `title`'),
  inHead('title', '"\\u200b"', '`title`', 'syns'),
  inHead('title', '"\\u00ad"', '`title`', 'syns'),
  inHead('title', '"\\u2800"', '`title`', 'syns'),
  inHead('title', '"Kassan\\u202e"', '`title`', 'läsriktningen'),
  inHead('title', '"Kas\\nsan"', '`title`', 'en rad'),
  inHead('description', `"${'\\u00a0'.repeat(60)}"`, 'saknar `description`'),
  inHead('description', `"${'\\u200b'.repeat(60)}"`, 'Beskrivningen'),
  inHead('responsible', '"\\u3164"', '`responsible`', 'syns'),
  mdx('the head of a merge conflict', article('<<<<<<< HEAD\nText.'), 10, 'sammanslagning'),
  mdx('the tail of a merge conflict', article('Text.\n\n>>>>>>> grenen'), 12, 'sammanslagning'),
  mdx('the middle of a merge conflict', article('Text.\n\n=======\n\nMer.'), 12, 'sammanslagning'),
  yaml('the base of a merge conflict', `${PROFILE}||||||| bas\n`, 6, 'sammanslagning'),
  yaml('the tail of a merge conflict in YAML', `${PROFILE}>>>>>>> grenen\n`, 6, 'sammanslagning'),
  named(
    'words to spell that are not UTF-8',
    inFile('stavning.txt', latin1('kassalåda\n'), 1, 'UTF-8'),
  ),
  named('reasons that are not JSON', inFile('lix.json', '{ "a": 1, }', 0, 'JSON')),
  named('reasons as UTF-16', inFile('lix.json', utf16('{}'), 1, 'UTF-16')),
  inTextAt(10, 'a link whose text turns', '[x\u2066y](/guide/kassan/)', 'läsriktningen'),
];

const BOM = '\ufeff';

/** Texts that look odd and are allowed. */
export const TEXTS_ALLOWED: readonly Allowed[] = [
  {
    what: 'an article with a mark of byte order',
    changes: { [ARTICLE]: BOM + article('Text.') },
    why: 'Anteckningar skriver det',
  },
  {
    what: 'YAML with a mark of byte order',
    changes: { 'content/matrix/profiles.yaml': BOM + PROFILE },
    why: 'Anteckningar skriver det',
  },
  {
    what: 'lines that end as in Windows',
    changes: { [ARTICLE]: article('## Lådan\n\nText.').replaceAll('\n', '\r\n') },
    why: 'Windows skriver det',
  },
  {
    what: 'a soft hyphen in a word',
    changes: { [ARTICLE]: article('Text.', { title: '"Kassa\u00adlådan"' }) },
    why: 'säger var ordet får delas',
  },
  {
    what: 'a family of emoji',
    changes: { [ARTICLE]: article('Text 👨‍👩‍👧 mer.') },
    why: 'hålls ihop av ett osynligt tecken',
  },
  {
    what: 'å in two parts',
    changes: { [ARTICLE]: article('La\u030adan.') },
    why: 'macOS skriver det, och det är samma bokstav',
  },
  {
    what: 'Arabic',
    changes: { [ARTICLE]: article('Ordet مرحبا betyder hej.') },
    why: 'vänder sig själv, utan tecken',
  },
  {
    what: 'a rule of equals signs under a heading',
    changes: { [ARTICLE]: article('## Lådan\n\n========\n\nText.') },
    why: 'fler än sju är ingen rad från Git',
  },
];
