import { type Allowed, allowed, inText, inTextAt, type Mistake } from './mistake.ts';
import { ARTICLE, article } from './small-site.ts';

/** Callouts, pictures and the tags that give a list, a table or each other a form. */
export const COMPONENTS: readonly Mistake[] = [
  inText('a callout of another name', ':::tipps\nText\n:::', '`:::tipps` finns inte', '`tips`'),
  inText('a callout of another site', ':::warning\nText\n:::', '`:::varning`'),
  inText('a callout nobody has', ':::dragspel\nText\n:::', '`:::notera`', '`:::viktigt`'),
  inText('a tag as a callout', ':::exempel\nText\n:::', '`<Exempel>`'),
  inText('a callout that goes on', ':::tips\nText', '`:::tips` stängs inte', 'på en egen rad'),
  inTextAt(12, 'a callout that never began', 'Text\n\n:::\n\nText', 'inte har börjat'),
  inText('one callout after another', ':::tips\nText\n\n:::varning\nText\n:::', 'på rad 13'),
  inText('a heading without brackets', ':::tips Rubrik\nText\n:::', '`:::tips[Rubrik]`'),
  inText('a callout with settings', ':::tips{#id}\nText\n:::', 'inte läser'),
  inText('an empty callout', ':::tips\n:::', '`<Ruta>` är tom'),
  inText('a callout in a quote', '> :::tips\n> Text', '`:::` syns i texten'),
  inText('an alert of GitHub', '> [!WARNING]\n> Text', '`:::varning`'),
  inText('a kind that a callout has not', '<Ruta slag="fara">Text</Ruta>', '`slag`', '"tips"'),
  inText('a drawing as code', '```mermaid\ngraph TD\n```', '`mermaid`', 'figures.yaml'),
  inText('steps without numbers', '<Steg>\n- ett\n- två\n</Steg>', 'en numrerad lista'),
  inText('steps and more', '<Steg>\n1. ett\n\nText\n</Steg>', 'inget annat', 'utanför'),
  inText('a comparison without a table', '<Jamforelse rubrik="A">Text</Jamforelse>', 'en tabell'),
  inText(
    'one tab only',
    '<Flikar namn="A">\n<Flik namn="B">\nText\n</Flik>\n</Flikar>',
    'minst två',
  ),
  inText('a tab by itself', '<Flik namn="B">\nText\n</Flik>', 'står inte i `<Flikar>`'),
  inTextAt(
    14,
    'two tabs of one name',
    '<Flikar namn="A">\n<Flik namn="B">\nText\n</Flik>\n<Flik namn="B">\nText\n</Flik>\n</Flikar>',
    'Fliken `B` finns redan',
  ),
  inText('a picture without words', '<Bild fil="/kassa.svg" />', 'saknar `alt`'),
  inText('a picture of no file', '<Bild alt="En låda" />', 'saknar `fil`'),
  inText('a picture that is not there', '<Bild fil="lada.jpg" alt="En låda" />', 'finns inte'),
  inText(
    'a dark one that is not there',
    '<Bild fil="/kassa.svg" mork="natt.jpg" alt="En låda" />',
    '`natt.jpg` finns inte',
  ),
  inText(
    'a picture elsewhere',
    '<Bild fil="https://exempel.se/a.jpg" alt="En låda" />',
    'annan plats',
  ),
  inText(
    'a picture in a sentence',
    'Se <Bild fil="/kassa.svg" alt="En låda" /> här.',
    'mitt i en mening',
  ),
];

export const COMPONENTS_ALLOWED: readonly Allowed[] = [
  allowed(
    'a callout of each kind',
    ':::notera\nA\n:::\n\n:::tips[Rubrik]\nB\n:::\n\n:::viktigt\nC\n:::\n\n:::varning\n- d\n:::',
    'they are four',
  ),
  allowed('a callout from Windows', ':::tips\r\nA\r\n:::', 'its lines end in two characters'),
  allowed('a callout as code', '```\n:::note\n```', 'it shows how others write'),
  allowed('a genitive', 'EU:s regler, lagen (2008:567) och 7:1.', 'a colon in a word is no mark'),
  allowed('steps with a comment', '<Steg>\n{/* hur */}\n1. ett\n2. två\n</Steg>', 'nobody sees it'),
  allowed('a picture that is decoration', '<Bild fil="/kassa.svg" alt="" />', 'it says so itself'),
  {
    what: 'pictures beside the article',
    changes: {
      [ARTICLE]: article(
        '<Bild fil="a.png" mork="b.png" alt="En låda" foto="Redaktionen">Lådan.</Bild>',
      ),
      'content/guide/a.png': new Uint8Array([137]),
      'content/guide/b.png': new Uint8Array([137]),
    },
    why: 'both are shown',
  },
];
