import { act, fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { LONGEST_NAME, MOST_CANDIDATES } from '../../../src/domain/candidates.ts';
import { NOBODY } from '../../../src/domain/staffing.ts';
import { People } from '../../../src/islands/candidates/People.tsx';
import { type Candidates, useCandidates } from '../../../src/islands/candidates/use-candidates.ts';
import { UndoRedo } from '../../../src/islands/shared/UndoRedo.tsx';
import { button, props } from '../tools.tsx';

let candidates: Candidates;

function Page() {
  candidates = useCandidates(props.framework, { staffing: NOBODY, ready: true }, () => undefined);
  return (
    <>
      <People id="prov" candidates={candidates} onScore={() => undefined} />
      <UndoRedo edits={candidates} />
    </>
  );
}

const names = () => candidates.all.map(({ name }) => name);
/** A press takes the focus, as in a browser. */
const press = (name: string | RegExp) => {
  button(name).focus();
  fireEvent.click(button(name));
};
const focused = () => document.activeElement;

function enter(label: string, name: string, act: string) {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  field.value = name;
  const form = button(act).closest('form');
  if (form !== null) fireEvent.submit(form);
}

const add = (name: string) => enter('Namn eller initialer', name, 'Lägg till kandidat');

beforeEach(() => {
  render(<Page />);
});

it('adds, renames and takes away, and every step can be undone', () => {
  add('A.B.');
  press(/^Byt namn/);
  enter('Nytt namn', 'X.Y.', 'Spara namnet');
  expect(names()).toEqual(['X.Y.']);
  press(/^Ta bort/);
  expect(screen.getByText(/^Lägg till den första kandidaten/)).toBeTruthy();
  for (const before of [['X.Y.'], ['A.B.'], []]) {
    press('Ångra');
    expect(names()).toEqual(before);
  }
  press('Gör om');
  expect(names()).toEqual(['A.B.']);
});

it('is ready for the next name once one is added, until there is room for no more', () => {
  for (let number = 1; number < MOST_CANDIDATES; number += 1) {
    add(`K${number}`);
    expect(focused()).toBe(screen.getByLabelText('Namn eller initialer'));
  }
  add('Sista');
  expect(focused()).toBe(button(/^Byt namn Sista/));
});

it('refuses a name that is empty, too long or broken, and says why', () => {
  for (const [name, words] of [
    [' ', /^Skriv ett namn/],
    ['å'.repeat(LONGEST_NAME + 1), /får ha högst/],
    ['\ud800', /inte går att visa/],
    ['\u3164', /tecken som inte syns/],
    [`Z${'\u0301'.repeat(60)}`, /fler accenter/],
  ] as const) {
    add(name);
    expect(screen.getByRole('alert').textContent).toMatch(words);
    expect(focused()).toBe(screen.getByLabelText('Namn eller initialer'));
  }
  expect(names()).toEqual([]);
});

it('refuses a name that looks like another’s, and lets a name be kept as it is', () => {
  add('A.B.');
  add('А.В.');
  expect(screen.getByRole('alert').textContent).toMatch(/ser likadan ut, ”A\.B\.”/);
  expect(screen.getByLabelText<HTMLInputElement>('Namn eller initialer').value).toBe('А.В.');
  add('C.D.');
  press('Byt namn A.B.');
  enter('Nytt namn', 'C.D.', 'Spara namnet');
  expect(screen.getByRole('alert').textContent).toMatch(/”C\.D\.”/);
  enter('Nytt namn', 'A.B.', 'Spara namnet');
  expect(names()).toEqual(['A.B.', 'C.D.']);
});

it('tells which of those that a file has brought look the same', () => {
  expect(screen.queryByText(/ser likadana ut/)).toBeNull();
  act(() =>
    candidates.change(() =>
      ['A.B.', 'C.D.', 'A\u200b.B.'].map((name, at) => ({
        id: `k${at}`,
        name,
        scores: new Map(),
      })),
    ),
  );
  expect(screen.getByText(/^Kandidat 1 och 3 har namn som ser likadana ut/)).toBeTruthy();
});

it('has room for six', () => {
  for (let number = 1; number <= MOST_CANDIDATES; number += 1) add(`K${number}`);
  expect(names()).toHaveLength(MOST_CANDIDATES);
  expect(screen.queryByLabelText('Namn eller initialer')).toBeNull();
  expect(screen.getByText(/^Här ryms 6 kandidater/)).toBeTruthy();
});

it('moves the focus on when what was pressed goes away', () => {
  add('A.B.');
  for (const leave of ['Avbryt', 'Spara namnet']) {
    press(/^Byt namn/);
    expect(focused()).toBe(screen.getByLabelText('Nytt namn'));
    if (leave === 'Avbryt') press(leave);
    else enter('Nytt namn', 'A.B.', leave);
    expect(focused()).toBe(button(/^Byt namn/));
  }
  press(/^Ta bort/);
  expect(focused()).toBe(screen.getByLabelText('Namn eller initialer'));
});

it('leaves the focus to somebody who has gone on before the list was drawn', () => {
  add('A.B.');
  press(/^Byt namn/);
  const field = screen.getByLabelText('Nytt namn');
  const away = screen.getByLabelText('Namn eller initialer');
  const form = field.closest('form') ?? document.body;
  act(() => {
    fireEvent.submit(form);
    away.focus();
  });
  expect(focused()).toBe(away);
});
