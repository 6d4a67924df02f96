import { asciiSlug, isAsciiSlug } from '../../text/slug.ts';
import { type ContentProblem, code, inFileOrder, problemAt } from '../problem.ts';
import { adviceOnText } from '../text-advice.ts';
import { checkAnchors } from './anchor-checks.ts';
import { checkImages } from './image-checks.ts';
import { DESCRIPTION, fits, lengthOf } from './schema.ts';
import { type ArticleSource, readArticles } from './source.ts';

/** What the checks need to know about the project around the articles. */
export interface ArticleOptions {
  /** The folder whose files are published as they are. */
  readonly publicDir: string;
  /** Files are named relative to this folder; the current one unless told. */
  readonly root?: string;
  /** The articles, where they have been read already. */
  readonly articles?: readonly ArticleSource[];
}

/** Tells everything that is wrong with the MDX files below a content folder, in file order. */
export function checkArticles(
  contentDir: string,
  { publicDir, root = process.cwd(), articles = readArticles(contentDir, root) }: ArticleOptions,
): ContentProblem[] {
  const problems = articles.flatMap((article) => [
    ...article.problems,
    ...checkName(article),
    ...checkFrontmatter(article),
    ...checkImages(article, publicDir),
    ...checkAnchors(article),
  ]);
  return [...inFileOrder([...problems, ...checkSlugs(articles)])];
}

function* checkName({ file, name }: ArticleSource): Generator<ContentProblem> {
  if (name.split('/').every(isAsciiSlug)) return;
  const proposal = `${name.split('/').map(asciiSlug).join('/')}.mdx`;
  yield {
    file,
    line: 0,
    message: 'Filnamnet blir artikelns adress och får bara ha a–z, siffror och bindestreck.',
    fix: `Döp om filen, till exempel till ${code(proposal)}.`,
  };
}

function* checkFrontmatter({ frontmatter }: ArticleSource): Generator<ContentProblem> {
  if (frontmatter === undefined) return;
  for (const key of ['title', 'description']) {
    const value = fieldOf(frontmatter.data, key);
    if (
      value === undefined ||
      value === null ||
      (typeof value === 'string' && value.trim() === '')
    ) {
      yield problemAt(
        frontmatter,
        [key],
        `Artikeln saknar ${code(key)}.`,
        key === 'title'
          ? 'Lägg till `title: …`, artikelns rubrik.'
          : `Lägg till \`description: …\`, ${DESCRIPTION.min}–${DESCRIPTION.max} tecken om vad artikeln ger läsaren.`,
      );
    } else if (typeof value !== 'string') {
      yield problemAt(
        frontmatter,
        [key],
        `${code(key)} ska vara text.`,
        'Sätt värdet inom citattecken.',
      );
    } else if (key === 'description') yield* checkDescription(frontmatter, value);
  }
}

function* checkDescription(
  frontmatter: NonNullable<ArticleSource['frontmatter']>,
  description: string,
): Generator<ContentProblem> {
  const advice = adviceOnText(description);
  if (advice !== undefined) {
    yield problemAt(frontmatter, ['description'], `Beskrivningen ${advice.message}.`, advice.fix);
  }
  if (fits(description)) return;
  const length = lengthOf(description);
  yield problemAt(
    frontmatter,
    ['description'],
    `Beskrivningen är ${length} tecken, men ska vara ${DESCRIPTION.min}–${DESCRIPTION.max}.`,
    length < DESCRIPTION.min
      ? 'Skriv en mening till om vad artikeln ger läsaren.'
      : `Korta den med minst ${length - DESCRIPTION.max} tecken.`,
  );
}

// Two articles with the same address: one of them would silently never be published. Letters are
// compared without case, because the disks of many authors don't tell `A` from `a`.
function* checkSlugs(articles: readonly ArticleSource[]): Generator<ContentProblem> {
  const taken = new Map<string, ArticleSource>();
  for (const article of articles) {
    const { file, frontmatter, collection } = article;
    const key = slugKey(frontmatter?.data);
    const slug = slugOf(article, key);
    if (key !== undefined && frontmatter !== undefined && !slug.split('/').every(isAsciiSlug)) {
      yield problemAt(
        frontmatter,
        [key],
        `Adressen ${code(slug)} får bara ha a–z, siffror och bindestreck.`,
        `Skriv till exempel ${code(`${key}: ${asciiSlug(slug)}`)}.`,
      );
    }
    const address = `${collection}/${slug}`.toLowerCase();
    const other = taken.get(address);
    if (other === undefined) taken.set(address, article);
    else {
      yield {
        file,
        line: key === undefined ? 1 : (frontmatter?.lineOf([key]) ?? 1),
        message: `Artikeln har samma adress, ${code(slug)}, som ${other.file}.`,
        fix: 'Döp om den ena filen, eller ändra dess `slug`.',
      };
    }
  }
}

/** The key in the frontmatter that overrides the file name, if any. */
function slugKey(data: unknown): string | undefined {
  return ['slug', 'id'].find((key) => typeof fieldOf(data, key) === 'string');
}

function slugOf({ name, frontmatter }: ArticleSource, key: string | undefined): string {
  if (key !== undefined) return String(fieldOf(frontmatter?.data, key));
  return name.replace(/(?:^|\/)index$/, '');
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
