import { writtenDay } from '../dates.ts';
import { type ContentProblem, problemAt } from '../problem.ts';
import type { ArticleSource } from './source.ts';

/** The days that an article tells, and how messages name them. */
const DAYS = ['published', 'updated', 'checked'] as const;

/** Earlier than any article can be: a year with its digits turned round. */
const EARLIEST = '2000-01-01';

/**
 * Checks that the days of the articles can be true: none lies ahead, and no article was changed
 * before it was published. `today` is the day of the build, `2026-11-30`; a clock that stands before
 * everything that is published is wrong itself, and then says nothing of what lies ahead.
 */
export function checkDates(
  articles: readonly ArticleSource[],
  today: string = dayInSweden(new Date()),
): readonly ContentProblem[] {
  const published = articles.flatMap((article) => dayOf(article, 'published') ?? []);
  const isClockWrong = published.length > 1 && published.every((day) => day > today);
  return articles.flatMap((article) => [...daysOf(article, isClockWrong ? '9999-12-31' : today)]);
}

function* daysOf(article: ArticleSource, today: string): Generator<ContentProblem> {
  const { frontmatter } = article;
  if (frontmatter === undefined) return;
  for (const key of DAYS) {
    const day = dayOf(article, key);
    if (day === undefined) continue;
    if (day > today) {
      const message = `\`${key}\` är ${day}, som inte har varit än.`;
      const fix =
        key === 'published'
          ? 'Skriv dagens datum, eller vänta med att lägga in filen tills dess.'
          : 'Skriv den dag då det gjordes.';
      yield problemAt(frontmatter, [key], message, fix);
    } else if (day < EARLIEST) {
      const message = `\`${key}\` är ${day}, före guidens tid.`;
      yield problemAt(frontmatter, [key], message, 'Rätta årtalet.');
    }
  }
  const [published, updated] = [dayOf(article, 'published'), dayOf(article, 'updated')];
  if (published === undefined || updated === undefined || updated >= published) return;
  const message = `\`updated\` är ${updated}, före \`published\` på rad ${frontmatter.lineOf(['published'])}, ${published}.`;
  yield problemAt(frontmatter, ['updated'], message, 'Rätta det datum som är fel.');
}

/** A day of an article as it is written; undefined where it is missing or no day. */
function dayOf({ frontmatter }: ArticleSource, key: string): string | undefined {
  const data: unknown = frontmatter?.data;
  const value: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return writtenDay.safeParse(value).data;
}

/** The day in Sweden, where the authors are: the machine that builds may be elsewhere. */
export function dayInSweden(time: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(time);
}
