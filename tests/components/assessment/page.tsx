import { fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { questionsOf } from '../../../src/domain/assessment.ts';
import { NOBODY, type Staffing } from '../../../src/domain/staffing.ts';
import { assessmentFramework } from '../../../src/islands/assessment/props.ts';
import { SelfAssessment } from '../../../src/islands/assessment/SelfAssessment.tsx';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { published } from '../../support/framework.ts';

export const framework = assessmentFramework(published);
export const questions = questionsOf(framework);

const pages = Object.fromEntries(framework.competences.map(({ id }) => [id, `/${id}/`]));

function Page({ staffing = NOBODY }: { readonly staffing?: Staffing }) {
  const result = useResult(framework, staffing);
  const [status, announce] = useState('');
  return (
    <>
      <p role="status">{status}</p>
      <SelfAssessment {...{ id: 'prov', framework, result, pages, announce }} learnAt="lar-dig" />
    </>
  );
}

/** Opens the self-assessment for a company; nobody is employed where none is given. */
export const open = (staffing?: Staffing) =>
  render(staffing === undefined ? <Page /> : <Page staffing={staffing} />);

/** Fixes the day, as the reader's own calendar has it. */
export const onDay = (date: string) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(`${date}T12:00:00`));
};

const find = (selector: string) => document.querySelector(selector);

/** The id of the competence that is asked about; undefined at the result. */
export const asked = () => find('[data-question]')?.getAttribute('data-question') ?? undefined;

export const status = () => find('[role=status]')?.textContent;

/** The row of a level. */
export function row(level: number): HTMLInputElement {
  const radio = document.querySelector<HTMLInputElement>(`.level-row input[value="${level}"]`);
  if (radio === null) throw new Error(`No row for level ${level}`);
  return radio;
}

/** Answers as a press on the row does. */
export const press = (level: number) => fireEvent.click(row(level));

/** A key where the focus is. */
export const key = (name: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });

/** What the arrow keys do in a browser: down, a press on the next radio, and up. */
export function arrowTo(level: number) {
  key('ArrowDown');
  row(level).focus();
  press(level);
  fireEvent.keyUp(row(level), { key: 'ArrowDown' });
}

export const gaps = () =>
  [...document.querySelectorAll('[data-gap]')].map((gap) => gap.getAttribute('data-gap'));
