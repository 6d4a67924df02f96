import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { changesBetween } from '../../../src/domain/changes.ts';
import { requirements } from '../../../src/domain/requirements.ts';
import { indexFramework } from '../../../src/domain/rule-index.ts';
import { NOBODY, type Staffing } from '../../../src/domain/staffing.ts';
import { Compare } from '../../../src/islands/matrix/Compare.tsx';
import { type Company, useCompany } from '../../../src/islands/shared/use-company.ts';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { published } from '../../support/framework.ts';
import { button, press, props } from '../tools.tsx';

const HIRED: Staffing = new Map([['logistikansvarig', 'employed']]);
const index = indexFramework(published);
let company: Company;

function Comparison({
  start,
  onClose = () => undefined,
}: Partial<Record<'start', Staffing>> & {
  readonly onClose?: () => void;
}) {
  company = useCompany(props.framework);
  const result = useResult(props.framework, company.staffing);
  const [tried, onTry] = useState<Staffing>(start ?? HIRED);
  return <Compare {...props} {...{ company, result, tried, onTry, onClose }} />;
}

/** The competences in the table, as `id from to`. */
const rows = () =>
  [...document.querySelectorAll('[data-compared]')].map((row) => {
    const [from, to] = [...row.querySelectorAll('td')].map((cell) => cell.textContent[0]);
    return `${row.getAttribute('data-compared')} ${from} ${to}`;
  });

/** What the rule says differs between two staffings, in matrix order. */
function differing(before: Staffing, after: Staffing): string[] {
  const all = [requirements(index, before), requirements(index, after)] as const;
  const { lowered, raised } = changesBetween(...all);
  const changed = new Map([...lowered, ...raised].map((change) => [change.competence, change]));
  return published.competences.flatMap(({ id }) => {
    const change = changed.get(id);
    return change === undefined ? [] : [`${id} ${change.from} ${change.to}`];
  });
}

it('shows every competence at both levels, and only those that differ when asked', () => {
  render(<Comparison />);
  expect(rows()).toHaveLength(published.competences.length);
  expect(screen.getByText(/^Med logistikansvarig: 5 krav sänks\.$/)).toBeTruthy();
  press('Visa bara skillnader');
  expect(rows()).toEqual(differing(NOBODY, HIRED));
  expect(document.querySelector('[data-compared=returer]')?.textContent).toMatch(/31 sänkt$/);
});

it('tries other roles without changing the company', () => {
  render(<Comparison />);
  press('Visa bara skillnader');
  fireEvent.change(screen.getByLabelText('Marknadsbyrå'), { target: { value: 'external' } });
  expect(rows()).toEqual(differing(NOBODY, new Map(HIRED).set('marknadsbyra', 'external')));
  fireEvent.change(screen.getByLabelText('Logistikansvarig'), { target: { value: '' } });
  expect(rows()).toEqual(differing(NOBODY, new Map([['marknadsbyra', 'external']])));
  expect(company.staffing.size).toBe(0);
});

it('makes the company what was tried, as one step that can be undone', () => {
  render(<Comparison />);
  const use = button('Gör den prövade till vår bemanning');
  expect(use.getAttribute('aria-disabled')).toBe('false');
  fireEvent.click(use);
  expect(company.staffing).toEqual(HIRED);
  expect(company.canUndo).toBe(true);
  expect(screen.getByText('Bemanningarna är desamma.')).toBeTruthy();
  expect(use.getAttribute('aria-disabled')).toBe('true');
});

it('says so where nothing differs', () => {
  render(<Comparison start={new Map([['hr', 'employed']])} />);
  expect(screen.getByText('Med HR: inga krav ändras.')).toBeTruthy();
  press('Visa bara skillnader');
  expect(screen.getByText('Inga krav skiljer sig åt.')).toBeTruthy();
  expect(rows()).toEqual([]);
});

it('takes the focus when it is opened, and tells when it is to be closed', () => {
  const onClose = vi.fn();
  render(<Comparison onClose={onClose} />);
  expect(document.activeElement?.textContent).toBe('Två bemanningar sida vid sida');
  fireEvent.click(button('Stäng jämförelsen'));
  expect(onClose).toHaveBeenCalledOnce();
});
