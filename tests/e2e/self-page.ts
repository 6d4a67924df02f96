import { questionsOf } from '../../src/domain/assessment.ts';
import type { Framework, Level } from '../../src/domain/framework.ts';
import { published } from '../support/framework.ts';
import { expect, type MatrixPage } from './matrix-page.ts';

/** The self-assessment as a visitor meets it. */
export class SelfPage {
  readonly order: readonly string[];

  constructor(
    readonly matrix: MatrixPage,
    framework: Framework = published,
  ) {
    this.order = questionsOf(framework).map(({ competence }) => competence.id);
  }

  get root() {
    return this.matrix.root.locator('[data-self]');
  }

  get rows() {
    return this.root.locator('.level-row');
  }

  async open(): Promise<void> {
    await this.matrix.root.getByRole('radio', { name: 'Min självskattning' }).check();
    await expect(this.root).toBeVisible();
  }

  /** The competence that is asked about; null at the result. */
  async asked(): Promise<string | null> {
    const question = this.root.locator('[data-question]');
    return (await question.count()) === 0 ? null : question.getAttribute('data-question');
  }

  async expectAsked(competence: string | undefined): Promise<void> {
    await expect(this.root.locator('[data-question]')).toHaveAttribute(
      'data-question',
      competence ?? '',
    );
  }

  /** Goes to a competence, by back and on, and presses a level. */
  async answer(competence: string, level: Level): Promise<void> {
    const there = this.order.indexOf(competence);
    if ((await this.asked()) === null) await this.press(/^Ledarskap/);
    let here = this.order.indexOf((await this.asked()) ?? '');
    while (here !== there) {
      await this.press(here < there ? /^(?:Vidare|Hoppa över)$/ : 'Tillbaka');
      here += Math.sign(there - here);
      await this.expectAsked(this.order[here]);
    }
    await this.rows.nth(level).click();
    await expect(this.root.locator(`[data-question="${competence}"]`)).toHaveCount(0);
  }

  /** Whether all five levels are whole in the window, each high enough for a finger. */
  rowsAreInView(): Promise<boolean> {
    return this.rows.evaluateAll(
      (rows) =>
        rows.length === 5 &&
        rows.every((row) => {
          const { top, bottom, height } = row.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && height >= 44;
        }),
    );
  }

  async press(name: string | RegExp): Promise<void> {
    await this.root.getByRole('button', { name }).click();
  }

  async toResult(): Promise<void> {
    await this.press('Mitt resultat');
    await expect(this.root.getByRole('heading', { name: 'Ditt resultat' })).toBeFocused();
  }

  gaps(): Promise<(string | null)[]> {
    return this.root
      .locator('[data-gap]')
      .evaluateAll((all) => all.map((gap) => gap.getAttribute('data-gap')));
  }
}
