import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { filesOf, shownPath } from '../content-paths.mjs';
import { usedPictures } from './articles/image-checks.ts';
import { ARTICLE_SCHEMAS, TOOL_PAGES } from './articles/schema.ts';
import type { ArticleSource } from './articles/source.ts';
import { readText } from './file-text.ts';
import { FRAMEWORK_FILES } from './framework/files.ts';
import { type ContentProblem, code } from './problem.ts';
import { readSite } from './site.ts';
import { nearest } from './suggest.ts';

type Advice = Pick<ContentProblem, 'message' | 'fix'>;

/** Files that systems and editors leave behind, which nobody takes for content. */
const LEFT_BY_SYSTEMS = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** The files and folders that a content folder may have, relative to it. */
interface Places {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/**
 * Tells which files of a content folder nobody reads, and which aren't what they should be, so that
 * nothing an author has written is left out without a word.
 */
export function checkContentFiles(
  contentDir: string,
  root: string,
  articles: readonly ArticleSource[],
): readonly ContentProblem[] {
  const places = allPlaces();
  const logo = readSite(contentDir, root).parsed?.value?.logo;
  const pictures = new Set([
    ...articles.flatMap((article) => [...usedPictures(article)]),
    ...(logo === undefined ? [] : [join(contentDir, logo)]),
  ]);
  const problems: ContentProblem[] = [];
  const tell = (name: string, advice: Advice, line = 0) =>
    problems.push({ file: shownPath(root, join(contentDir, name)), line, ...advice });
  for (const name of namesIn(contentDir, places)) {
    const path = join(contentDir, name);
    const advice = adviceOn(name, path, places, pictures);
    if (advice !== undefined) tell(name, advice);
    else if (/\.(?:txt|json)$/.test(name)) problems.push(...plainFile(path, shownPath(root, path)));
  }
  const names = new Set(articles.map(({ collection, name }) => `${collection}/${name}`));
  for (const page of TOOL_PAGES) {
    if (names.has(`sidor/${page}`)) continue;
    const fix = `Lägg till den, så som i ${code(`exempel/logistikchef/content/sidor/${page}.mdx`)}.`;
    tell(`sidor/${page}.mdx`, { message: 'Sidan saknas.', fix });
  }
  return problems;
}

function allPlaces(): Places {
  const named = Object.values(filesOf('')).filter((file) => typeof file === 'string');
  const files = named.map((file) => file.replace(/^\//, '')).filter((file) => file.includes('.'));
  const framework = FRAMEWORK_FILES.map((name) => `matrix/${name}.yaml`);
  const folders = Object.keys(ARTICLE_SCHEMAS);
  return { files: new Set([...files, ...framework]), folders: new Set([...folders, 'matrix', '']) };
}

/** Every file below a content folder, and each folder that has no place there instead of its files. */
function* namesIn(dir: string, places: Places, below = ''): Generator<string> {
  const entries = readdirSync(join(dir, below), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LEFT_BY_SYSTEMS.test(entry.name)) continue;
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    const isOpen = entry.isDirectory() && !places.files.has(name) && !name.endsWith('.mdx');
    if (isOpen && places.folders.has(name.split('/')[0] ?? '')) yield* namesIn(dir, places, name);
    else yield name;
  }
}

function adviceOn(
  name: string,
  path: string,
  places: Places,
  pictures: ReadonlySet<string>,
): Advice | undefined {
  const wrong = wrongKind(name, path, places);
  if (wrong !== undefined) return wrong;
  if (places.files.has(name) || pictures.has(path)) return undefined;
  const folder = dirname(name) === '.' ? '' : dirname(name);
  if (extname(name) !== '.mdx' || !ARTICLE_FOLDERS.includes(folder)) {
    return unread(name, folder, places);
  }
  return folder === 'sidor' ? toolPage(basename(name, '.mdx')) : undefined;
}

function wrongKind(name: string, path: string, places: Places): Advice | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    return { message: 'Genvägen leder ingenstans.', fix: 'Byt den mot filen, eller ta bort den.' };
  }
  const isFile = places.files.has(name) || name.endsWith('.mdx');
  if (stats.isDirectory()) {
    return isFile
      ? { message: 'Här ska en fil ligga, men det är en mapp.', fix: 'Byt mappen mot filen.' }
      : {
          message: 'Mappen läses inte, så inget i den publiceras.',
          fix: withGuess(
            name,
            places.folders,
            `Flytta filerna till någon av mapparna ${listed(places.folders)}.`,
          ),
        };
  }
  if (places.folders.has(name)) {
    return { message: 'Här ska en mapp ligga, men det är en fil.', fix: 'Byt filen mot mappen.' };
  }
  return undefined;
}

function toolPage(page: string): Advice | undefined {
  if (TOOL_PAGES.some((known) => known === page)) return undefined;
  return {
    message: `Ingen sida i guiden visar ${code(page)}, så filen publiceras inte.`,
    fix: withGuess(page, TOOL_PAGES, 'Flytta artikeln till guide, stories eller om.'),
  };
}

/** What to do with a file that nobody reads, from its ending and from where it lies. */
function unread(name: string, folder: string, places: Places): Advice {
  const ending = extname(name).toLowerCase();
  const message = 'Filen läses inte, så inget i den publiceras.';
  if (PICTURE.test(name)) {
    return {
      message: 'Ingen artikel visar bilden.',
      fix: 'Skriv `![vad den visar](bild.svg)` i artikeln, eller ta bort filen.',
    };
  }
  if (ending === '.mdx') {
    const fix =
      folder.includes('/') && places.folders.has(folder.split('/')[0] ?? '')
        ? `Flytta den till ${code(folder.split('/')[0] ?? '')}: artiklar ligger direkt i sin mapp.`
        : `Flytta den till någon av mapparna ${listed(ARTICLE_FOLDERS)}.`;
    return { message, fix: extname(name) === '.mdx' ? fix : rename(name, '.mdx') };
  }
  if (/^\.(?:md|markdown|mdown)$/.test(ending)) return { message, fix: rename(name, '.mdx') };
  if (/^\.(?:docx?|odt|rtf|pages|pdf|html?)$/.test(ending)) {
    const fix = 'Klistra in texten i en fil som slutar på `.mdx`, och ta bort den här.';
    return { message, fix };
  }
  const otherwise = 'Ta bort filen, eller flytta det som står i den till en fil som läses.';
  return { message, fix: withGuess(name, places.files, otherwise) };
}

const ARTICLE_FOLDERS = Object.keys(ARTICLE_SCHEMAS);

const rename = (name: string, ending: string) =>
  `Döp om den till ${code(basename(name, extname(name)) + ending)}.`;

// A name that differs only in its case or its ending is the likeliest guess.
function withGuess(name: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known].filter((each) => each !== '');
  const bare = (each: string) => each.toLowerCase().replace(/\.(?:ya?ml|txt|json)$/, '');
  const guess = names.find((each) => bare(each) === bare(name)) ?? nearest(name, names);
  return guess === undefined ? otherwise : `Menade du ${code(guess)}? ${otherwise}`;
}

const listed = (names: Iterable<string>) =>
  [...names]
    .filter((name) => name !== '')
    .map(code)
    .join(', ');

/** What is wrong with a list of words, or with the reasons in JSON. */
function plainFile(path: string, file: string): readonly ContentProblem[] {
  const { text, problems } = readText(path, file);
  if (text === undefined || !path.endsWith('.json')) return problems;
  try {
    JSON.parse(text);
    return [];
  } catch {
    const fix =
      'Se efter att varje rad har citattecken och kommatecken, utom den sista som inte har komma.';
    return [{ file, line: 0, message: 'Filen går inte att läsa som JSON.', fix }];
  }
}
