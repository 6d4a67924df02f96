import type { Framework, RuleFramework } from '../../src/domain/framework.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import type { Staffing } from '../../src/domain/staffing.ts';

/** What a matrix shows of a company. */
export interface Shown {
  /** Competence id to the computed `--required` and the level that its text says. */
  readonly rows: Readonly<Record<string, { readonly required: string; readonly text: string }>>;
  /** The competences that the list of changes names. */
  readonly changed: readonly string[];
  /** Competence id to the roles that are named as what counts. */
  readonly by: Readonly<Record<string, readonly string[]>>;
}

/** What the rule says that a matrix with these competences should show. */
export function expected(framework: RuleFramework, staffing: Staffing, ids?: readonly string[]) {
  const raise = framework.rules.supplierRaise;
  const all = requirements(indexFramework(framework), staffing).filter(
    ({ competence }) => ids?.includes(competence) ?? true,
  );
  const rows = all.map(({ competence, required }) => [
    competence,
    { required: String(required), text: String(required) },
  ]);
  const by = all
    .filter(({ competence }) => competence !== raise?.competence)
    .map(({ competence, offers }) => {
      const [first, ...rest] = offers;
      const counts = rest.reduce(
        (best, offer) => (best && offer.target < best.target ? offer : best),
        first,
      );
      return [competence, counts === undefined ? [] : [counts.specialist]];
    });
  return {
    rows: Object.fromEntries(rows),
    changed: all
      .filter(({ required, baseline }) => required !== baseline)
      .map((one) => one.competence),
    by: Object.fromEntries(by),
  } satisfies Shown;
}

/** A staffing as what is ticked: the box's name and the value of its radio. */
export const ticked = (staffing: Staffing): [string, string][] =>
  [...staffing].map(([id, engagement]) => [id, engagement === 'employed' ? 'anstalld' : 'extern']);

/**
 * Ticks one company after the other in the first matrix of a page, and reads what is then shown. Runs
 * in the page, and needs no script of the page's own. `steered` is the competence whose partners are
 * named, which says nothing of who counts.
 */
export function recalculate({
  companies,
  steered,
}: {
  readonly companies: readonly (readonly (readonly [string, string])[])[];
  readonly steered: string | undefined;
}): Shown[] {
  const form = document.querySelector<HTMLFormElement>('[data-matrix]');
  if (form === null) throw new Error('The page has no matrix');
  const all = <E extends HTMLElement>(selector: string, from: HTMLElement = form) => [
    ...from.querySelectorAll<E>(selector),
  ];
  const isShown = (element: Element) => getComputedStyle(element).display !== 'none';
  const boxes = all<HTMLInputElement>('input[data-specialist]');
  const rows = all('[data-competence]').map((row) => ({
    row,
    id: row.dataset['competence'] ?? '',
    levels: all('.requirement-level [data-level]', row),
    names: all('.by', row),
  }));
  const changes = all('[data-changes] li');
  const named = (prefix: string, { classList }: Element) =>
    [...classList].find((one) => one.startsWith(prefix))?.slice(prefix.length) ?? '';
  return companies.map((company) => {
    const wanted = new Map(company);
    for (const box of boxes) {
      box.checked = wanted.has(box.name);
      for (const radio of all<HTMLInputElement>(`[name="${box.name}-form"]`)) {
        if (wanted.get(box.name) === radio.value) radio.checked = true;
      }
    }
    return {
      rows: Object.fromEntries(
        rows.map(({ row, id, levels }) => [
          id,
          {
            required: getComputedStyle(row).getPropertyValue('--required').trim(),
            text: levels
              .filter(isShown)
              .map((level) => level.textContent.trim().slice(0, 1))
              .join(),
          },
        ]),
      ),
      changed: changes.filter(isShown).map((item) => named('of-', item)),
      by: Object.fromEntries(
        rows
          .filter(({ id }) => id !== steered)
          .map(({ id, names }) => [id, names.filter(isShown).map((name) => named('by-', name))]),
      ),
    };
  });
}

/** A page with the least of what the style sheet of the rule reads and changes. */
export function leastPage(framework: RuleFramework | Framework, css: string): string {
  const levels = [1, 2, 3, 4]
    .map((level) => `<span data-level="${level}">${level}</span>`)
    .join('');
  const boxes = framework.specialists.map(({ id, engagements }) => {
    const radios = engagements.map(
      (engagement, place) =>
        `<input type="radio" name="${id}-form" value="${engagement === 'employed' ? 'anstalld' : 'extern'}" ${place === 0 ? 'checked' : ''}>`,
    );
    return `<p><input type="checkbox" data-specialist name="${id}"><span>${engagements.length > 1 ? radios.join('') : ''}</span></p>`;
  });
  const names = framework.specialists
    .map(({ id }) => `<span class="by by-${id}">${id}</span>`)
    .join('');
  const rows = framework.competences.map(
    ({ id, baseline }) =>
      `<div data-competence="${id}" class="of-${id}" data-baseline="${baseline}"><p class="requirement-level">${levels}</p>${names}</div>`,
  );
  const items = framework.competences.map(
    ({ id, baseline }) =>
      `<li class="of-${id}" data-baseline="${baseline}" data-if="changed">${id}</li>`,
  );
  return `<!doctype html><style>${css}</style><form data-matrix="matris"><div data-staffing>${boxes.join('')}</div><div data-result>${rows.join('')}<ul data-changes>${items.join('')}</ul></div></form>`;
}
