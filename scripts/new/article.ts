import { dayInSweden } from '../../src/schemas/articles/article-dates.ts';
import { DESCRIPTION, lengthOf } from '../../src/schemas/articles/schema.ts';
import { type Content, choice, idQuestion, LEFT } from './content.ts';
import type { Answers, Question } from './questions.ts';
import type { Stage } from './stage.ts';
import { render } from './yaml-insert.ts';

const FOLDERS = ['guide', 'stories'] as const;

/** What has to be known of an article before it can be written. */
export function articleQuestions({ articles, parts }: Content): Question[] {
  const taken = new Set(articles.map(({ name }) => name));
  const latest = articles.findLast(({ collection }) => collection === 'guide');
  return [
    choice('folder', 'Mapp: guide för en artikel, stories för en berättelse', FOLDERS, 'guide'),
    {
      name: 'title',
      ask: 'Rubrik, högst 60 tecken',
      wrong: (title) => (title.length <= 60 ? undefined : `${title.length} tecken är för många.`),
    },
    idQuestion(taken, 'title', 'filens namn och slutet på adressen'),
    {
      name: 'description',
      ask: 'Vad läsaren får veta, på 50–160 tecken',
      wrong: (text) => {
        const length = lengthOf(text);
        const fits = length >= DESCRIPTION.min && length <= DESCRIPTION.max;
        return fits ? undefined : `${length} tecken, men det ska vara 50–160.`;
      },
    },
    {
      name: 'responsible',
      ask: 'Vem svarar för texten?',
      otherwise: () => String(fieldOf(latest?.frontmatter?.data, 'responsible') ?? 'Redaktionen'),
    },
    {
      ...choice(
        'part',
        'Del av guiden',
        parts.map(({ title }) => title),
        parts.at(-1)?.title,
      ),
      when: ({ folder }) => folder === 'guide' && parts.length > 1,
    },
    {
      ...choice('fictional', 'Är berättelsen påhittad?', ['ja', 'nej'], 'ja'),
      when: ({ folder }) => folder === 'stories',
    },
  ];
}

/** Writes the article, last in its part of the guide or in its folder. */
export function writeArticle(answers: Answers, content: Content, files: Stage): string {
  const { folder = 'guide', id = '', title, description, responsible, fictional } = answers;
  const today = dayInSweden(new Date());
  const head = {
    title,
    description,
    published: today,
    updated: today,
    responsible,
    order: lastPlace(answers, content),
    ...(fictional === undefined ? {} : { fictional: fictional === 'ja' }),
  };
  const body = [
    `${LEFT}: det viktigaste först, på två eller tre meningar.`,
    `## ${LEFT}: en rubrik som säger vad stycket handlar om`,
    `${LEFT}: stycket. Säg ni till företaget och du till personen, med ett exempel i varje avsnitt.`,
  ].join('\n\n');
  files.write(`${folder}/${id}.mdx`, `---\n${render(head)}\n---\n\n${body}\n`);
  return `/${folder}/${id}/`;
}

/** A place after all others in the folder, or between the last of a part and the next part. */
function lastPlace({ folder = 'guide', part }: Answers, { articles, parts }: Content): number {
  const end = parts[parts.findIndex(({ title }) => title === part) + 1]?.from;
  const isLast = part === undefined || end === undefined;
  const before = articles
    .filter(({ collection }) => collection === folder)
    .map(({ frontmatter }) => Number(fieldOf(frontmatter?.data, 'order') ?? 0))
    .filter((order) => isLast || order < end);
  const last = Math.max(0, ...before);
  return isLast || last + 1 < end ? Math.floor(last) + 1 : (last + end) / 2;
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
