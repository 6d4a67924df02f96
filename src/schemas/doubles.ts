import { appearance } from '../domain/text-hygiene.ts';
import type { ArticleSource } from './articles/source.ts';
import type { FrameworkFiles } from './framework/files.ts';
import { type ContentPath, type ContentProblem, code, type Located, problemAt } from './problem.ts';
import type { LocatedList } from './yaml/located-list.ts';

/** Something that only one may have, with where it stands. */
export interface Single {
  readonly source: Located;
  readonly path: ContentPath;
  readonly value: string;
}

/**
 * Tells of values that a reader couldn't tell from an earlier one, with both places. `noun` is what
 * they are, with its article: `Namnet`.
 */
export function* doubles(noun: string, singles: readonly Single[]): Generator<ContentProblem> {
  const first = new Map<string, Single>();
  for (const single of singles) {
    const { source, path, value } = single;
    const key = appearance(value.toLocaleLowerCase('sv'));
    const other = first.get(key);
    if (other === undefined) first.set(key, single);
    else {
      const line = other.source.lineOf(other.path);
      const place =
        other.source.file === source.file ? `rad ${line}` : `${other.source.file}:${line}`;
      const message = `${noun} ${code(value)} finns redan på ${place}.`;
      yield problemAt(source, path, message, 'Byt den ena, så att läsaren kan skilja dem åt.');
    }
  }
}

/** The values of a key in a list. */
export function singlesIn<Key extends string>(
  list: LocatedList<Readonly<Record<Key, string>>>,
  key: Key,
): Single[] {
  return list.items.map(({ index, value }) => ({
    source: list,
    path: [index, key],
    value: value[key],
  }));
}

/** No two things of a framework have the same name. */
export function* checkNames(files: FrameworkFiles): Generator<ContentProblem> {
  yield* doubles('Namnet', [...singlesIn(files.areas, 'name'), ...shortNames(files)]);
  yield* doubles('Namnet', singlesIn(files.competences, 'name'));
  yield* doubles('Namnet', singlesIn(files.specialists, 'name'));
  yield* doubles('Namnet', singlesIn(files.profiles, 'name'));
  yield* doubles('Namnet', singlesIn(files.levels, 'name'));
  yield* doubles('Etiketten', singlesIn(files.levels, 'label'));
  const { competences } = files;
  for (const { index, value } of competences.items) {
    const questions = value.questions.map(({ question }, place) => ({
      source: competences,
      path: [index, 'questions', place, 'question'],
      value: question,
    }));
    const signs = value.warningSigns.map((sign, place) => ({
      source: competences,
      path: [index, 'warningSigns', place],
      value: sign,
    }));
    yield* doubles('Frågan', questions);
    yield* doubles('Varningstecknet', signs);
  }
}

/** The short names of areas, which stand in the places of the whole ones. */
function shortNames({ areas }: FrameworkFiles): Single[] {
  return areas.items.flatMap(({ index, value: { name, shortName } }) =>
    shortName === undefined || shortName === name
      ? []
      : [{ source: areas, path: [index, 'shortName'], value: shortName }],
  );
}

/** No two articles have the same title, or the same place in the list of their folder. */
export function* checkTitles(articles: readonly ArticleSource[]): Generator<ContentProblem> {
  yield* doubles(
    'Titeln',
    articles.flatMap((article) => single(article, 'title')),
  );
  const folders = new Set(articles.map(({ collection }) => collection));
  for (const folder of folders) {
    const own = articles.filter(({ collection }) => collection === folder);
    yield* doubles(
      'Platsen `order`',
      own.flatMap((article) => single(article, 'order')),
    );
  }
}

function single({ frontmatter }: ArticleSource, key: string): Single[] {
  const data: unknown = frontmatter?.data;
  const value: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  const isTold = (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
  return frontmatter === undefined || !isTold
    ? []
    : [{ source: frontmatter, path: [key], value: String(value) }];
}
