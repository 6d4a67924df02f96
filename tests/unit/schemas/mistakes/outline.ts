import {
  type Allowed,
  allowed,
  inFile,
  inHead,
  inText,
  inTextAt,
  type Mistake,
} from './mistake.ts';
import { article } from './small-site.ts';

const named = (what: string, mistake: Mistake): Mistake => ({ ...mistake, what });

/** Kind 6, outline: headings, footnotes and marks that a reader would see. */
export const OUTLINE: readonly Mistake[] = [
  inText('a second first heading', '# Lådan', 'sin första rubrik'),
  inTextAt(12, 'a first heading below', '## Lådan\n\n# Kvitton', 'sin första rubrik'),
  inText('a first heading underlined', 'Lådan\n=====', 'sin första rubrik'),
  inText('a first step that is a third', '### Lådan', 'nivå 1 till nivå 3'),
  inTextAt(12, 'a step left out', '## Lådan\n\n#### Kvitton', 'nivå 2 till nivå 4'),
  inTextAt(
    14,
    'a step left out below',
    '## Lådan\n\n### Kvitton\n\n##### Datum',
    'nivå 3 till nivå 5',
  ),
  inText('a heading of nothing', '##', 'Rubriken är tom'),
  inText('a heading of spaces', '## &nbsp;', 'Rubriken'),
  inText('a heading of an emoji', '## 🙂', 'inga ord'),
  inText('a heading with an emoji', '## Lådan 🙂', 'en emoji'),
  inText('a heading of marks', '## …', 'inga ord'),
  inText('a heading of a picture', '## ![En låda](/kassa.svg)', 'Rubriken'),
  inTextAt(12, 'the same heading twice', '## Lådan\n\n## Lådan', 'finns redan på rad 10'),
  inTextAt(
    14,
    'the same heading below another',
    '## Lådan\n\n## Kvitton\n\n### Lådan',
    'finns redan på rad 10',
  ),
  inText('a heading without a space', '##Lådan', 'mellanslag efter `#`'),
  inText('a footnote that is not there', 'Text.[^1]', '`[^1]` finns inte'),
  inTextAt(12, 'a footnote that nobody has', 'Text.\n\n[^1]: Den.', 'Ingen mening'),
  inTextAt(
    14,
    'a footnote twice',
    'Text.[^1]\n\n[^1]: Den.\n\n[^1]: Den andra.',
    'redan på rad 12',
  ),
  inText('a link without its address', '[lagen][lag]', 'har ingen adress'),
  inText('a link with a space between', '[lagen] (https://exempel.se/)', 'går inte att läsa'),
  inText('a link with a space in its address', '[lagen](/guide/ kassan/)', 'går inte att läsa'),
  inText('a link that is not closed', '[lagen](/guide/kassan/', 'går inte att läsa'),
  inText('bold with a space inside', 'Det är ** viktigt ** här.', 'syns i texten'),
  inText('bold that is not closed', 'Det är **viktigt här.', 'syns i texten'),
  inText('a box of another language', ':::note\nText\n:::', '`:::`'),
];

const GLOSSARY =
  '- id: kvitto\n  term: Kvitto\n  definition: Ett bevis på köpet.\n- id: bong\n  term: KVITTO\n  definition: Det samma.\n';
const profiles = (name: string) =>
  ['kvartersbutik', 'varuhus']
    .map(
      (id, index) =>
        `- id: ${id}\n  name: ${index === 0 ? 'Kvartersbutik' : name}\n  employees: 2–5\n  text: Text.\n  leadershipScope: Du leder några få.\n`,
    )
    .join('');
const twin = (
  changes: Readonly<Record<string, string>>,
  line: number,
  ...says: readonly string[]
): Mistake => ({
  what: `an article beside with ${JSON.stringify(changes)}`,
  changes: {
    'content/guide/lager.mdx': article('Text.', { title: 'Lagret', order: '3', ...changes }),
  },
  at: `guide/lager.mdx:${line}`,
  says,
});

/** Kind 6, doubles: what a reader can't tell apart, with both places. */
export const DOUBLES: readonly Mistake[] = [
  twin({ title: 'Kassan' }, 2, 'Titeln `Kassan` finns redan på content/guide/kassan.mdx:2'),
  twin({ title: 'KASSAN' }, 2, 'finns redan på content/guide/kassan.mdx:2'),
  twin({ title: '"Kas\u00adsan"' }, 2, 'finns redan'),
  {
    ...twin({ title: 'Butiken' }, 2, 'Titeln `Butiken` finns redan på content/guide/lager.mdx:2'),
    at: 'omraden/butik.mdx:2',
  },
  twin({ title: '"Kassan "' }, 2, 'finns redan'),
  twin({ title: '"Kаssan"' }, 2, 'finns redan'),
  twin({ order: '2' }, 7, '`order`', 'content/guide/kassan.mdx:7'),
  named(
    'a word twice',
    inFile('glossary.yaml', GLOSSARY, 5, 'Ordet `KVITTO` finns redan på rad 2'),
  ),
  named(
    'a word’s id twice',
    inFile(
      'glossary.yaml',
      GLOSSARY.replace('bong', 'kvitto').replace('KVITTO', 'Bong'),
      4,
      'används redan på rad 1',
    ),
  ),
  named(
    'a profile’s name twice',
    inFile(
      'matrix/profiles.yaml',
      profiles('Kvartersbutik'),
      7,
      'Namnet `Kvartersbutik` finns redan på rad 2',
    ),
  ),
  named(
    'a profile’s name twice, with two spaces',
    inFile('matrix/profiles.yaml', profiles('"Kvartersbutik  "'), 7, 'finns redan'),
  ),
  named(
    'a sentence twice',
    inFile(
      'claims.yaml',
      '- claim: S1\n  page: /guide/kassan/\n  sentence: Text.\n- claim: S1\n  page: /guide/kassan/\n  sentence: Text.\n',
      6,
      'finns redan på rad 3',
    ),
  ),
  named(
    'a path moved twice',
    inFile(
      'redirects.yaml',
      '- from: /a/\n  to: /guide/kassan/\n- from: /a/\n  to: /guide/\n',
      3,
      'redan flyttat på rad 1',
    ),
  ),
  inHead('title', 'Första dagen', 'finns redan'),
];

/** Headings and doubles that are allowed. */
export const OUTLINE_ALLOWED: readonly Allowed[] = [
  allowed(
    'a step back of two',
    '## Lådan\n\n### Kvitton\n\n#### Datum\n\n## Kunder',
    'ett nytt stycke börjar',
  ),
  allowed('a heading of a number', '## 2026', 'siffror läses upp och går att söka på'),
  allowed('a footnote with both ends', 'Text.[^1]\n\n[^1]: Den.', 'så skrivs den'),
  allowed('two hashes in a sentence', 'Kassa #2 är stängd.', 'ingen rubrik'),
  allowed('a list in brackets', 'Ta [a] eller [b] (inte båda).', 'ingen länk'),
  {
    what: 'the same place in two lists',
    changes: {
      'content/stories/lager.mdx': article('Text.', {
        title: 'Lagret',
        order: '2\nfictional: true',
      }),
    },
    why: 'varje mapp har en egen lista',
  },
];
