import type { Page } from '@playwright/test';
import type { Framework } from '../../src/domain/framework.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { inCatalogueOrder } from '../../src/domain/staffing.ts';
import { matrix as text } from '../../src/text/matrix.ts';
import { requirements as requirementsText } from '../../src/text/requirements.ts';
import { unbroken } from '../../src/text/swedish.ts';
import { published } from '../support/framework.ts';

/**
 * A check of what axe can't see, held against the framework that the page shows: the site's own if
 * no other is given. It gives what is wrong, in words; nothing where all is well.
 */
export type Check = (page: Page, framework?: Framework) => Promise<string[]>;

const island = '[data-matrix]';

/** The one place where changes are told: one status region, and it says what the rule says. */
export const announcements: Check = async (page, framework = published) => {
  const status = page.locator(island).getByRole('status');
  if ((await status.count()) !== 1) return [`${await status.count()} status regions`];
  const [role] = framework.specialists;
  if (role === undefined) return ['no role'];
  const index = indexFramework(framework);
  const before = requirements(index, new Map());
  const after = requirements(index, inCatalogueOrder(framework, [[role.id, role.engagements[0]]]));
  const lowered = after.filter(({ required }, at) => required < (before[at]?.required ?? 0)).length;
  const box = page.locator(`input[type=checkbox][name="${role.id}"]`);
  await box.check();
  const wanted = `${text.changed.one('added', role, 'employed')} ${text.changed.effect(lowered, 0)}`;
  const heard = await status
    .filter({ hasText: wanted })
    .waitFor({ state: 'attached', timeout: 5000 })
    .then(() => wanted)
    .catch(() => status.textContent());
  await box.uncheck();
  return heard === wanted ? [] : [`heard "${heard}" instead of "${wanted}"`];
};

/** The table as a screen reader has it, held against the data. */
export const table: Check = async (page, framework = published) => {
  const problems: string[] = [];
  const named = page.locator(island).getByRole('table', { name: requirementsText.caption });
  if ((await named.count()) !== 1) return ['the table has no name'];
  const headers = await named.getByRole('rowheader').allTextContents();
  const wanted = framework.areas.flatMap(({ id, name }) => [
    name,
    ...framework.competences.filter(({ area }) => area === id).map((one) => one.name),
  ]);
  const said = headers.map((header) => header.trim());
  for (const name of wanted) if (!said.includes(name)) problems.push(`${name} heads no row`);
  const columns = await named.getByRole('columnheader').count();
  if (columns !== 5) problems.push(`${columns} column headers`);
  return problems;
};

/** The boxes as a screen reader has them: in named groups, each by the name of its role. */
export const groups: Check = async (page, framework = published) => {
  const problems: string[] = [];
  for (const { id, name } of framework.areas) {
    const here = framework.specialists.filter(({ area }) => area === id);
    if (here.length === 0) continue;
    const group = page.locator(island).getByRole('group', { name, exact: true });
    if ((await group.count()) !== 1) {
      problems.push(`no group is called ${name}`);
      continue;
    }
    for (const role of here) {
      const box = group.getByRole('checkbox', { name: unbroken(role.name), exact: true });
      const found = (await box.count()) === 1 ? await box.getAttribute('name') : null;
      if (found !== role.id) problems.push(`${role.name} is not the name of its own box`);
    }
  }
  return problems;
};

/** Everything that takes focus shows it, and is not hidden by something else. */
export const focus: Check = async (page) => {
  const problems: string[] = [];
  await page.locator(`${island} input`).first().focus();
  await page.keyboard.press('Shift+Tab');
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const box = await focused.boundingBox();
    const name = await focused.evaluate((element) => {
      const { labels } = element as HTMLInputElement;
      return labels?.[0]?.textContent ?? element.textContent;
    });
    if (box === null) continue;
    const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
    const covered = await focused.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && !element.contains(there) && !there.contains(element);
    });
    if (covered) problems.push(`${name} is hidden by something else`);
    const seen = await page.screenshot({ clip });
    const same = await focused.evaluateHandle((element) => {
      (element as HTMLElement).blur();
      return element as HTMLElement;
    });
    const unseen = await page.screenshot({ clip });
    await same.evaluate((element) => element.focus({ preventScroll: true }));
    if (seen.equals(unseen)) problems.push(`${name} looks the same with focus as without`);
  }
  return problems;
};

/** What changed can be told without colour: the words of each row name it. */
export const colour: Check = async (page, framework = published) => {
  const problems: string[] = [];
  const [role] = framework.specialists;
  if (role === undefined) return ['no role'];
  const box = page.locator(`input[type=checkbox][name="${role.id}"]`);
  await box.check();
  const rows = await page.locator(`${island} [data-competence]`).all();
  for (const row of rows) {
    const { required = '', baseline = '' } = await row.evaluate((element) => ({
      ...(element as HTMLElement).dataset,
    }));
    if (required === baseline) continue;
    const words = await row.innerText();
    if (!words.includes(`${baseline} ${requirementsText.arrow} ${required}`)) {
      problems.push(`a row changed from ${baseline} to ${required} without a word`);
    }
  }
  await box.uncheck();
  return problems;
};

/** All of them, by what they look at. */
export const CHECKS = { announcements, table, groups, focus, colour } as const;
