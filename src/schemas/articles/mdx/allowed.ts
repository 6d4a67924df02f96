/**
 * What an author may write in MDX besides Markdown. MDX is code, so everything that isn't on this
 * list stops the build. It is short on purpose: what a page needs more of belongs in a tag of its own.
 */

import { CALLOUTS } from './callouts.ts';

/** What an attribute may hold, and how to say so. */
export interface AttributeRule {
  /** As the end of the sentence ”`area` ska vara …”. */
  readonly is: string;
  readonly fits: (value: AttributeValue) => boolean;
  /** Without it the tag says nothing. */
  readonly required?: true;
}

/** What stands after an attribute's name: words, several of them, or nothing. */
export type AttributeValue = string | readonly string[] | true;

/** A tag or an element with the attributes that it may have. */
export interface TagRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether something stands between its beginning and its end. */
  readonly holds: 'text' | 'nothing' | 'either';
  /** The only folder whose pages may show it. */
  readonly in?: string;
}

const words = (is: string): AttributeRule => ({
  is,
  fits: (value) => typeof value === 'string' && value.trim() !== '',
});
const oneOf = (...allowed: readonly string[]): AttributeRule => ({
  is: allowed.map((word) => `"${word}"`).join(' eller '),
  fits: (value) =>
    typeof value === 'string' && value.split(' ').every((one) => allowed.includes(one)),
});
const kind = (kinds: readonly string[]): AttributeRule => ({
  is: kinds.map((one) => `"${one}"`).join(' eller '),
  fits: (value) => typeof value === 'string' && kinds.includes(value),
});
const flag: AttributeRule = { is: 'ett ord utan värde', fits: (value) => value === true };
const number: AttributeRule = {
  is: 'ett heltal, så som "640"',
  fits: (value) => typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value),
};
const id: AttributeRule = {
  is: 'ett id av a–z, siffror och bindestreck',
  fits: (value) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value),
};
const paths: AttributeRule = {
  is: 'en lista med sökvägar, så som `{["/guide/kravprofil/"]}`',
  fits: (value) => Array.isArray(value) && value.length > 0,
};
/** Held by the checks of links and pictures, which see Markdown's own too. */
const address: AttributeRule = { is: 'en adress', fits: (value) => typeof value === 'string' };
const alternative: AttributeRule = {
  is: 'text, eller "" för en bild som bara är utsmyckning',
  fits: (value) => typeof value === 'string',
};
const picture: AttributeRule = {
  is: 'namnet på en fil bredvid artikeln, så som "packbord.jpg"',
  fits: (value) => typeof value === 'string' && value.trim() !== '',
};
const required = (rule: AttributeRule): AttributeRule => ({ ...rule, required: true });

const tag = (
  holds: TagRule['holds'],
  attributes: Readonly<Record<string, AttributeRule>> = {},
): TagRule => ({ holds, attributes });

/** The tags of `src/components/mdx/`, which need no import. */
export const TAGS: Readonly<Record<string, TagRule>> = {
  // Holds its caption, which a picture may do without.
  Bild: tag('either', {
    fil: required(picture),
    mork: picture,
    alt: required(alternative),
    foto: words('vem som har tagit eller ritat bilden'),
  }),
  En: tag('text'),
  Exempel: tag('text'),
  Exempelroller: tag('nothing'),
  Figur: tag('nothing', { id: required(id) }),
  Flik: tag('text', { namn: required(words('flikens namn')) }),
  Flikar: tag('text', {
    namn: required(words('vad flikarna väljer mellan, så som "Så byter ni"')),
  }),
  // Its preview is a frame, which only those pages allow.
  Inbaddning: { ...tag('nothing'), in: 'om' },
  Jamforelse: tag('text', { rubrik: required(words('vad som jämförs')) }),
  Kandidater: tag('nothing'),
  Kompetensmatris: tag('nothing', {
    area: id,
    har: words('roller så som i en länk, "webbyra,seo-specialist:extern"'),
    verktyg: flag,
  }),
  Kostnad: tag('nothing'),
  Mall: tag('text', { namn: required(words('mallens namn')) }),
  Omraden: tag('nothing'),
  Rekrytering: tag('nothing'),
  Ruta: tag('text', { slag: required(kind(CALLOUTS)), rubrik: words('rutans rubrik') }),
  Steg: tag('text'),
  Tolkning: tag('text'),
  Vagar: tag('nothing', { till: required(paths), steg: flag }),
  Versioner: tag('nothing'),
};

/** The elements of HTML for which Markdown has no mark. */
export const ELEMENTS: Readonly<Record<string, TagRule>> = {
  a: tag('text', { href: required(address), id }),
  abbr: tag('text', { title: required(words('det som förkortas')) }),
  br: tag('nothing'),
  img: tag('nothing', {
    src: required(address),
    alt: alternative,
    width: number,
    height: number,
  }),
  kbd: tag('text'),
  p: tag('text', {
    id,
    class: oneOf('lead', 'notice', 'without-script'),
    'data-only': oneOf('screen'),
  }),
  sub: tag('text'),
  sup: tag('text'),
};

/** What to write in the place of elements that authors reach for. */
export const INSTEAD: Readonly<Record<string, string>> = {
  b: 'Skriv `**fet text**`.',
  strong: 'Skriv `**fet text**`.',
  i: 'Skriv `*kursiv text*`.',
  em: 'Skriv `*kursiv text*`.',
  blockquote: 'Börja raden med `> `.',
  code: 'Skriv koden mellan två grava accenter.',
  pre: 'Skriv koden mellan två rader med tre grava accenter.',
  ul: 'Börja raderna med `- `.',
  ol: 'Börja raderna med `1. `.',
  li: 'Börja raden med `- `.',
  hr: 'Skriv en rad med `---`.',
  table: 'Skriv tabellen med `|` mellan kolumnerna.',
  div: 'Skriv stycket utan tagg, eller i `<Exempel>`, `<Tolkning>` eller `<Mall namn="…">`.',
  aside: 'Skriv det i `<Exempel>` eller `<Tolkning>`, eller mellan `:::notera` och `:::`.',
  figure: 'Skriv `<Bild fil="bild.jpg" alt="vad den visar">Bildtexten.</Bild>`.',
  picture: 'Skriv `<Bild fil="bild.jpg" mork="bild-mork.jpg" alt="vad den visar" />`.',
  section: 'Skriv en rubrik med `## ` i stället.',
  span: 'Skriv texten utan tagg, eller i `<En>` om den är engelska.',
  details: 'Skriv en rubrik med `## ` och texten under den.',
  script: 'Guiden kör ingen kod från artiklar. Ta bort den.',
  style: 'Utseendet bestäms på ett ställe för hela guiden. Ta bort den.',
  iframe: 'Guiden visar inget från andra webbplatser. Länka dit i stället: `[text](https://…)`.',
  video: 'Guiden visar inget från andra webbplatser. Länka dit i stället: `[text](https://…)`.',
  svg: 'Lägg bilden i en fil bredvid artikeln: `![vad den visar](bild.svg)`.',
  form: 'En artikel kan inte ta emot svar. Länka till sidan som gör det.',
  input: 'En artikel kan inte ta emot svar. Ta bort fältet.',
  button: 'En artikel har inga knappar. Skriv en länk: `[text](/sida/)`.',
  meta: 'Sidans huvud skrivs av bygget. Ta bort den.',
  link: 'Sidans huvud skrivs av bygget. Ta bort den.',
  base: 'Sidans huvud skrivs av bygget. Ta bort den.',
  // Headings are written with marks, so that they are in the outline.
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'Skriv rubriken med `## ` eller `### `.']),
  ),
};
