import { existsSync } from 'node:fs';
import { filesOf, shownPath } from '../../content-paths.mjs';
import type { Competence, English } from '../../domain/framework.ts';
import type { FrameworkFiles } from '../framework/files.ts';
import { englishSchema } from '../framework/schema.ts';
import { type ContentProblem, code, type Located, problemAt } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { readValue } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';

/** The parts of the file that are keyed by id, and what a thing of each kind is called. */
const PARTS = [
  ['areas', 'Området'],
  ['competences', 'Kompetensen'],
  ['specialists', 'Rollen'],
] as const;

/**
 * Holds the English words against the framework: everything that has words in Swedish has them in
 * English too, level by level, and nothing else has. A site may do without
 * the file, and then has no documents in English.
 */
export function* checkEnglish(
  files: FrameworkFiles,
  contentDir: string,
  root: string,
): Generator<ContentProblem> {
  const { english: path } = filesOf(contentDir);
  if (!existsSync(path)) return;
  const { parsed, problems } = readValue(readYaml(path, shownPath(root, path)), englishSchema);
  yield* problems;
  if (parsed?.value === undefined) return;
  for (const [part, noun] of PARTS) {
    yield* sameIds(parsed, part, noun, parsed.value[part], files[part].ids);
  }
  yield* shortNames(parsed, parsed.value, files);
  for (const { value } of files.competences.items) yield* sameLevels(parsed, parsed.value, value);
}

function* sameIds(
  source: Located,
  part: keyof English,
  noun: string,
  words: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Generator<ContentProblem> {
  for (const id of Object.keys(words)) {
    if (known.has(id)) continue;
    const fix = suggest(id, known, 'Rätta id:t, eller ta bort texterna.');
    yield problemAt(source, [part, id], `${noun} ${code(id)} finns inte.`, fix);
  }
  const missing = [...known].filter((id) => !Object.hasOwn(words, id));
  if (missing.length === 0) return;
  yield problemAt(
    source,
    [part],
    `${noun} ${missing.map(code).join(', ')} saknas på engelska.`,
    `Lägg till den under ${code(part)}, eller ta bort filen om dokumenten bara ska finnas på svenska.`,
  );
}

function* shortNames(
  source: Located,
  { areas: words }: English,
  { areas }: FrameworkFiles,
): Generator<ContentProblem> {
  for (const { value } of areas.items) {
    const own = words[value.id];
    if (own === undefined || value.shortName === undefined || own.shortName !== undefined) continue;
    yield problemAt(
      source,
      ['areas', value.id],
      `Området ${code(value.id)} saknar sitt korta namn på engelska.`,
      'Lägg till `shortName: …`.',
    );
  }
}

/** Each level that has a text in Swedish has one in English, but 0, which is never required. */
function* sameLevels(
  source: Located,
  { competences }: English,
  { id, anchors }: Pick<Competence, 'id' | 'anchors'>,
): Generator<ContentProblem> {
  const own = competences[id];
  if (own === undefined) return;
  for (const level of Object.keys(anchors)) {
    if (level === '0' || Object.hasOwn(own.anchors, level)) continue;
    yield problemAt(
      source,
      ['competences', id, 'anchors'],
      `Kompetensen ${code(id)}: nivå ${level} saknas på engelska.`,
      `Lägg till ${code(`"${level}": …`)}.`,
    );
  }
}
