import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/content-paths.mjs';
import { type ArticleSource, readArticles } from '../../src/schemas/articles/source.ts';
import { type FrameworkFiles, readFrameworkFiles } from '../../src/schemas/framework/files.ts';
import { ID } from '../../src/schemas/framework/schema.ts';
import { checkedRoles } from '../../src/schemas/roles/read.ts';
import { readSite } from '../../src/schemas/site.ts';
import { asciiSlug } from '../../src/text/slug.ts';
import type { Question } from './questions.ts';

/** What is left for the author to write; `npm run check` lists every place. */
export { LEFT_TO_WRITE as LEFT } from '../../src/schemas/articles/language/left-to-write.ts';

interface GuidePart {
  readonly title: string;
  readonly from: number;
}

/** What questions and new files need to know of the content that is there. */
export interface Content {
  readonly framework: FrameworkFiles;
  readonly articles: readonly ArticleSource[];
  /** The parts of the guide, each from a place in it; none where the guide isn't divided. */
  readonly parts: readonly GuidePart[];
  /** The ids of the roles beside the first one. */
  readonly roles: readonly string[];
  /** Whether the specialists have teaching texts of their own. */
  readonly hasSpecialistPages: boolean;
}

/** Reads a content folder whose files are whole. */
export function readContent(dir: string): Content {
  const { files } = readFrameworkFiles(filesOf(dir).matrix, 'matrix');
  if (files === undefined) throw new Error(`${join(dir, 'matrix')} can't be read`);
  const parts = readSite(dir).parsed?.value?.sections?.guide?.parts ?? [];
  const { roles } = checkedRoles(dir, dir, files);
  return {
    framework: files,
    articles: readArticles(dir, dir),
    parts,
    roles: roles.flatMap(({ role }) => role.value?.id ?? []),
    hasSpecialistPages: existsSync(filesOf(dir).specialistPages),
  };
}

/** A question for an id that nothing has, or has had. */
export const idQuestion = (taken: ReadonlySet<string>, from: string, what: string): Question => ({
  name: 'id',
  ask: `Id: ${what}. Det ändras aldrig sedan.`,
  otherwise: (soFar) => {
    const slug = asciiSlug(soFar[from] ?? '');
    return ID.test(slug) && !taken.has(slug) ? slug : '';
  },
  wrong: (id) => {
    if (!ID.test(id)) {
      return `\`${id}\` kan inte stå i en adress. Använd a–z, siffror och enkla bindestreck, med en bokstav först.`;
    }
    return taken.has(id) ? `\`${id}\` finns redan. Välj ett annat.` : undefined;
  },
});

/** A question whose answer is one of some words. */
export const choice = (
  name: string,
  ask: string,
  known: readonly string[],
  otherwise?: string,
): Question => ({
  name,
  ask: `${ask} (${known.join(', ')})`,
  ...(otherwise === undefined ? {} : { otherwise: () => otherwise }),
  wrong: (answer) =>
    known.includes(answer) ? undefined : `Svara med något av ${known.join(', ')}.`,
});
