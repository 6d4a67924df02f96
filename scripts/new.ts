// `npm run new`: asks, and writes an article, a competence, a specialist, a role beside the first or a
// site for a role of one's own in every file that has to know of it. What the command line says isn't asked:
// `npm run new -- specialist exempel/min-roll --name Kassaansvarig`.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { contentOf, contentPaths, EXAMPLES } from '../src/content-paths.mjs';
import { linesLeft } from '../src/schemas/articles/language/left-to-write.ts';
import { ContentError } from '../src/schemas/problem.ts';
import { count } from '../src/text/swedish.ts';
import { giveUp, message, root } from './lib/tools.mjs';
import { articleQuestions, writeArticle } from './new/article.ts';
import { competenceQuestions, writeCompetence } from './new/competence.ts';
import { type Content, choice, LEFT, readContent } from './new/content.ts';
import { furtherRoleQuestions, writeFurtherRole } from './new/further-role.ts';
import { type Answers, answersTo, type Question, Unanswered } from './new/questions.ts';
import { roleQuestions, writeRole } from './new/role.ts';
import { specialistQuestions, writeSpecialist } from './new/specialist.ts';
import { type Stage, stage } from './new/stage.ts';

interface Kind {
  readonly questions: (content: Content) => Question[];
  /** Writes it and tells its address. */
  readonly write: (answers: Answers, content: Content, files: Stage) => string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  artikel: { questions: articleQuestions, write: writeArticle },
  kompetens: { questions: competenceQuestions, write: writeCompetence },
  specialist: { questions: specialistQuestions, write: writeSpecialist },
  'roll-till': { questions: furtherRoleQuestions, write: writeFurtherRole },
};

const ROLE = 'roll';

const { positionals, given } = readWords(process.argv.slice(2));
const [said, folder] = positionals;
const reader = createInterface({ input: process.stdin });
const lines = reader[Symbol.asyncIterator]();

try {
  const { kind = '' } = await answersTo(
    [choice('kind', 'Vad vill du lägga till?', [...Object.keys(KINDS), ROLE])],
    new Map(said === undefined ? [] : [['kind', said]]),
    lines,
  );
  const part = KINDS[kind];
  if (part === undefined) await addRole(folder);
  else await addPart(part, folder);
} catch (error) {
  if (error instanceof Unanswered) giveUp(`${error.message} Ingenting skrevs.`);
  if (error instanceof ContentError) giveUp(`${error.message}\nIngenting skrevs.`);
  giveUp(`Det kunde inte skrivas: ${message(error)}. Ingenting ändrades.`);
} finally {
  reader.close();
}

/** The words before the first option, and the options with their values. */
function readWords(words: readonly string[]) {
  const start = words.findIndex((word) => word.startsWith('--'));
  const positionals = start === -1 ? words : words.slice(0, start);
  const given = new Map<string, string>();
  for (let at = positionals.length; at < words.length; at += 1) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(words[at] ?? '') ?? [];
    if (name === undefined)
      giveUp(
        `\`${words[at]}\` hör inte till något. Skriv \`--fält värde\`, med citattecken runt flera ord.`,
      );
    if (value === undefined) at += 1;
    given.set(name, value ?? words[at] ?? '');
  }
  return { positionals, given };
}

async function addPart({ questions, write }: Kind, folder: string | undefined): Promise<void> {
  const dir = contentDir(folder);
  if (!existsSync(resolve(root, dir))) throw new Unanswered(`${dir} finns inte.`);
  using files = stage(join(root, '.build'), resolve(root, dir), join(root, 'public'));
  // What is wrong already has to be put right first, or it would seem to be what is written now.
  files.check();
  const content = readContent(files.dir);
  const answers = await answersTo(questions(content), given, lines);
  const address = write(answers, content, files);
  tell(folder, publish(files), `${forFolder('npm run dev', folder)} visar den på ${address}`);
}

async function addRole(folder: string | undefined): Promise<void> {
  const answers = await answersTo(roleQuestions(), given, lines);
  const place = folder ?? `${EXAMPLES}/${answers['id']}`;
  const dir = contentOf(place);
  if (existsSync(resolve(root, place)))
    throw new Unanswered(`${place} finns redan. Välj en annan mapp.`);
  const example = resolve(root, contentOf(`${EXAMPLES}/logistikchef`));
  using files = stage(join(root, '.build'), resolve(root, dir), join(root, 'public'));
  writeRole(answers, example, files);
  const shows = `${forFolder('npm start', place)} visar den.`;
  tell(place, publish(files), `${shows} docs/egen-matris.md säger hur den blir er egen`);
}

function publish(files: Stage): readonly string[] {
  files.check();
  return files.publish();
}

/** The content folder of a matrix: the guide's own where no other is named. */
function contentDir(folder: string | undefined): string {
  return folder === undefined ? contentPaths(root).dir : contentOf(folder);
}

/** A command as it is typed for a matrix. */
function forFolder(command: string, folder: string | undefined): string {
  return folder === undefined ? command : `${command} -- ${folder}`;
}

function tell(folder: string | undefined, written: readonly string[], next: string): void {
  const dir = contentDir(folder);
  const places = written.map(
    (file) => linesLeft(readFileSync(resolve(root, dir, file), 'utf8')).length,
  );
  const left = places.reduce((sum, count) => sum + count, 0);
  console.log(`\nSkrivet:\n${written.map((file) => `  ${dir}/${file}`).join('\n')}\n`);
  console.log(
    `${count(left, ['ställe är märkt', 'ställen är märkta'])} ${LEFT}. \`${forFolder('npm run check', folder)}\` räknar upp det som är kvar.\n${next}.`,
  );
}
