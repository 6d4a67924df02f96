import { suggest } from '../../src/schemas/suggest.ts';

/** What has been answered, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** Something to ask the author. */
export interface Question {
  /** The field that the answer becomes, and its name on the command line. */
  readonly name: string;
  readonly ask: string;
  /** What is taken where nothing is answered; without it there has to be an answer. */
  readonly otherwise?: (soFar: Answers) => string;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly wrong?: (answer: string, soFar: Answers) => string | undefined;
  /** Whether it has to be asked at all. */
  readonly when?: (soFar: Answers) => boolean;
}

/** Ends the questions without anything having been written. */
export class Unanswered extends Error {}

/**
 * Asks what isn't `given` already, again until it is answered; `lines` are what the author types. Throws `Unanswered` where something
 * given is wrong, or the answers end.
 */
export async function answersTo(
  questions: readonly Question[],
  given: ReadonlyMap<string, string>,
  lines: AsyncIterator<string>,
): Promise<Answers> {
  const unknown = [...given.keys()].find((name) => !questions.some((each) => each.name === name));
  if (unknown !== undefined) {
    const known = questions.map(({ name }) => name);
    const fix = `Det som kan sägas är ${known.map((name) => `--${name}`).join(', ')}.`;
    throw new Unanswered(`--${unknown} finns inte. ${suggest(unknown, known, fix)}`);
  }
  const answers: Record<string, string> = {};
  for (const question of questions) {
    if (question.when?.(answers) === false) continue;
    const value = given.get(question.name);
    answers[question.name] =
      value === undefined
        ? await asked(question, answers, lines)
        : checked(question, answers, value);
  }
  return answers;
}

function checked(question: Question, soFar: Answers, value: string): string {
  const wrong = faultOf(question, soFar, value.trim());
  if (wrong !== undefined) throw new Unanswered(`--${question.name}: ${wrong}`);
  return value.trim();
}

async function asked(
  question: Question,
  soFar: Answers,
  lines: AsyncIterator<string>,
): Promise<string> {
  const otherwise = question.otherwise?.(soFar);
  const hint = otherwise === undefined || otherwise === '' ? '' : ` [${otherwise}]`;
  for (;;) {
    process.stdout.write(`${question.ask}${hint}\n> `);
    const { value, done } = await lines.next();
    const answer = value?.trim() || (otherwise ?? '');
    const wrong = faultOf(question, soFar, answer);
    if (wrong === undefined) return answer;
    console.log(wrong);
    if (done) throw new Unanswered(`Svaret på --${question.name} saknas.`);
  }
}

function faultOf(question: Question, soFar: Answers, answer: string): string | undefined {
  if (answer === '' && question.otherwise === undefined) return 'Skriv något.';
  return question.wrong?.(answer, soFar);
}
