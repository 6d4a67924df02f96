import { describe, expect, test } from 'vitest';
import { frameworkProblems, messagesOf, project } from './project.ts';

/** A change to a file of the tiny framework: in which, from what, to what. */
export type Edit = readonly [file: string, from: string, to: string];

/** Changes that make the framework wrong, and what its author must be told. */
export interface Damage {
  readonly why: string;
  readonly edits: readonly Edit[];
  /** File and line. */
  readonly at: string;
  readonly wrong: string;
  readonly fix: string;
}

/** Makes one test of each row: damages the tiny framework and looks for the problem. */
export function describeDamage(name: string, rows: readonly Damage[]): void {
  describe(name, () => {
    test.each(rows)('$why', ({ edits, at, wrong, fix }) => {
      using damaged = project();
      for (const [file, from, to] of edits) damaged.edit(`content/matrix/${file}.yaml`, from, to);
      const problems = frameworkProblems(damaged);
      const index = problems.findIndex(({ message }) => message.includes(wrong));
      expect(messagesOf(problems)[index] ?? messagesOf(problems)).toContain(
        `content/matrix/${at}: `,
      );
      expect(problems[index]?.fix).toContain(fix);
    });
  });
}
