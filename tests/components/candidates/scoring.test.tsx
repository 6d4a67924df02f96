import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { storageKeys } from '../../../src/browser/storage-keys.ts';
import { NO_CHOICES } from '../../../src/export/choices.ts';
import { writeChoices } from '../../../src/export/choices-text.ts';
import { Candidates } from '../../../src/islands/candidates/Candidates.tsx';
import { candidatesFramework } from '../../../src/islands/candidates/props.ts';
import { offeredSpecialists } from '../../../src/islands/matrix/props.ts';
import { published } from '../../support/framework.ts';
import { button } from '../tools.tsx';

const framework = candidatesFramework(published);
const offered = offeredSpecialists(framework);

const open = () =>
  render(<Candidates id="prov" {...{ framework, offered }} pages={{}} hiring="/rekrytera/" />);

function add(...names: readonly string[]) {
  for (const name of names) {
    const field = screen.getByLabelText<HTMLInputElement>('Namn eller initialer');
    field.value = name;
    if (field.form !== null) fireEvent.submit(field.form);
  }
}

const rows = () => screen.getAllByRole('radio', { name: /^[0-4] / });
const press = (level: number) => fireEvent.click(rows()[level] ?? document.body);
const asked = () => document.querySelector('.turn-legend')?.textContent;
const panel = () => document.querySelector('[data-open=true]')?.getAttribute('data-panel');
const panels = () =>
  [...document.querySelectorAll('[data-panel]')].map((one) => one.getAttribute('data-panel'));
const cells = (competence: string) =>
  [...document.querySelectorAll(`[data-compare=${competence}] > td:not(.compare-required)`)].map(
    (cell) => cell.textContent,
  );
const state = () => document.querySelector('[data-open=true] .panel-state')?.textContent;

it('begins with the musts that are suggested, and asks for one score at a time', () => {
  open();
  expect(screen.queryByText('Jämförelse')).toBeNull();
  add('A.B.', 'C.D.');
  expect(panels()).toHaveLength(6);
  expect(screen.getByText(/^Här står måste-kraven som vi föreslår/)).toBeTruthy();
  expect(panel()).toBe(panels()[0]);
  expect(asked()).toBe('Bedömare 1: A.B.');
  expect(rows()[0]?.closest('label')?.textContent).toMatch(/^0Ingen erfarenhet Har inte delat ut/);
  press(3);
  expect(asked()).toBe('Bedömare 2: A.B.');
  expect(state()).toBe('krav 3 · 1 av 4 poäng');
  press(3);
  expect(asked()).toBe('Bedömare 1: C.D.');
  expect(document.activeElement).toBe(rows()[0]);
  expect(cells('leda-medarbetare')[0]).toBe('A.B. 3 uppfyllt');
});

it('closes a panel when it is scored and opens the next, with digits too', () => {
  open();
  add('A.B.');
  const [first, second] = panels();
  fireEvent.keyDown(rows()[0] ?? document.body, { key: '3' });
  fireEvent.keyDown(rows()[0] ?? document.body, { key: '2', repeat: true });
  expect(panel()).toBe(first);
  fireEvent.keyDown(rows()[0] ?? document.body, { key: '0' });
  expect(panel()).toBe(second);
  expect(document.querySelector(`[data-panel=${first}] .panel-state`)?.textContent).toBe(
    'krav 3 · tala ihop er om en',
  );
});

it('comes to what differs when everything else is scored, and then says that all is done', () => {
  open();
  add('A.B.');
  for (const _ of panels()) {
    press(3);
    press(1);
  }
  expect(asked()).toBe('Gemensam: A.B.');
  expect(screen.getByText(/^Det skiljer 2 steg mellan er/)).toBeTruthy();
  expect(cells('leda-medarbetare')).toEqual(['A.B. 3 och 1: tala ihop er']);
  for (const _ of panels()) press(2);
  expect(cells('leda-medarbetare')).toEqual(['A.B. 2 nära']);
  expect(document.activeElement?.textContent).toBe('Alla poäng är satta.');
  expect(panel()).toBeUndefined();
});

it('passes over a score, goes to any other, and takes one back', () => {
  open();
  add('A.B.', 'C.D.');
  fireEvent.click(button('Hoppa över'));
  expect(asked()).toBe('Bedömare 2: A.B.');
  fireEvent.click(button(/^C\.D\., ?Bed\.\s2 ingen poäng$/));
  expect(asked()).toBe('Bedömare 2: C.D.');
  press(4);
  expect(panel()).toBe(panels()[1]);
  fireEvent.click(button(/^Ledarskap/));
  expect(asked()).toBe('Bedömare 1: A.B.');
  fireEvent.click(button(/^C\.D\., ?Bed\.\s2 4$/));
  fireEvent.click(button('Ta bort poängen'));
  expect(button(/^C\.D\., ?Bed\.\s2 ingen poäng$/)).toBeTruthy();
  expect(cells(panels()[0] ?? '')).toEqual(['A.B. inte bedömd', 'C.D. inte bedömd']);
});

it('asks one assessor for half as many', () => {
  open();
  add('A.B.', 'C.D.');
  fireEvent.click(screen.getByLabelText('En'));
  press(3);
  expect(asked()).toBe('Bedömare 1: C.D.');
  press(3);
  expect(panel()).toBe(panels()[1]);
});

it('shows what an undo changes', () => {
  open();
  add('A.B.');
  press(3);
  press(3);
  const undo = within(document.querySelector('.scoring') as HTMLElement).getByRole('button', {
    name: 'Ångra',
  });
  fireEvent.click(undo);
  expect(panel()).toBe(panels()[0]);
  expect(asked()).toBe('Bedömare 2: A.B.');
});

it('scores more than the musts where that is asked for, and lists it beside them', () => {
  open();
  add('A.B.');
  fireEvent.click(button('Returer och reklamationer'));
  expect(panel()).toBe('returer');
  press(2);
  press(2);
  expect(screen.getAllByText('Utöver måste-kraven').length).toBeGreaterThan(1);
  expect(cells('returer')).toEqual(['A.B. 2 nära']);
  expect(panel()).toBe(panels()[0]);
});

it('follows the kravprofil that is kept in this browser', () => {
  const choices = {
    ...NO_CHOICES,
    picked: ['returer'],
    questions: { ledarskap: 'leda-forandring:0' },
  };
  localStorage.setItem(storageKeys(framework.role.id).choices, writeChoices(choices));
  act(() => void open());
  add('A.B.');
  expect(panels()).toHaveLength(3);
  expect(panels()).toContain('leda-forandring');
  expect(panels()).toContain('returer');
  expect(screen.getByText(/kravprofilen ni har sparat/)).toBeTruthy();
});

it('tells of the one who is chosen only when somebody is', () => {
  open();
  add('A.B.', 'C.D.');
  press(1);
  expect(screen.getByText(/^Välj en kandidat/)).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'A.B.' }));
  expect(document.querySelector('[data-gap=leda-medarbetare]')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'C.D.' }));
  expect(document.querySelector('[data-gap]')).toBeNull();
});
