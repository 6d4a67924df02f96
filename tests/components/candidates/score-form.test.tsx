import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { type Candidate, score } from '../../../src/domain/candidates.ts';
import { NOBODY } from '../../../src/domain/staffing.ts';
import { assessmentFramework } from '../../../src/islands/assessment/props.ts';
import { ScoreForm } from '../../../src/islands/candidates/ScoreForm.tsx';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { published } from '../../support/framework.ts';
import { open } from '../tools.tsx';

const framework = assessmentFramework(published);
let candidate: Candidate;

function Form() {
  const { areas } = useResult(framework, NOBODY);
  const [now, setNow] = useState<Candidate>({ id: 'a', name: 'A.B.', scores: new Map() });
  candidate = now;
  return (
    <ScoreForm
      {...{ id: 'prov', framework, areas, candidate }}
      onScore={(competence, assessor, level) =>
        setNow((before) => score(before, competence, assessor, level))
      }
    />
  );
}

const choose = (column: string, level: number) =>
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${column}: ${level},`) }));
const state = () =>
  document.querySelector('[data-score=returer] .sheet-state')?.textContent.split(' · ').slice(1);

it('draws no radio before a competence is opened, and then every level in its own words', () => {
  render(<Form />);
  expect(screen.queryAllByRole('radio')).toEqual([]);
  open(/^Returer/);
  expect(screen.getAllByRole('radio')).toHaveLength((framework.levels.length + 1) * 2);
  const anchor = published.competences.find(({ id }) => id === 'returer')?.anchors['3'] ?? '';
  expect(screen.getByText(anchor)).toBeTruthy();
});

it('counts the only score there is, and a score that two agree on', () => {
  render(<Form />);
  open(/^Returer/);
  expect(state()).toEqual(['inte bedömd']);
  choose('Bedömare 1', 2);
  expect(state()).toEqual(['2', 'nära']);
  choose('Bedömare 2', 2);
  expect(state()).toEqual(['2 och 2', 'nära']);
  expect(screen.queryByRole('radio', { name: /^Gemensam/ })).toBeNull();
});

it('lets nothing count where two differ, until they have talked and agreed', () => {
  render(<Form />);
  open(/^Returer/);
  choose('Bedömare 1', 3);
  choose('Bedömare 2', 1);
  expect(state()).toEqual(['3 och 1', 'skiljer 2, tala ihop er']);
  expect(screen.getByText(/^Det skiljer 2 steg mellan er\./)).toBeTruthy();
  choose('Gemensam', 3);
  expect(state()).toEqual(['3 och 1', 'gemensam 3', 'uppfyllt']);
  expect(screen.queryByText(/^Det skiljer/)).toBeNull();
});

it('takes a score back', () => {
  render(<Form />);
  open(/^Returer/);
  choose('Bedömare 1', 0);
  fireEvent.click(screen.getByRole('radio', { name: 'Bedömare 1: inte bedömd' }));
  expect(candidate.scores.has('returer')).toBe(false);
  expect(state()).toEqual(['inte bedömd']);
});
