import { act, fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, test } from 'vitest';
import { storageKeys } from '../../../src/browser/storage-keys.ts';
import { Goals, Notes } from '../../../src/islands/hiring/Fields.tsx';
import { KeepChoices } from '../../../src/islands/hiring/KeepChoices.tsx';
import {
  type OwnChoices,
  ownEnglish,
  useChoices,
} from '../../../src/islands/hiring/use-choices.ts';
import { Vacancy } from '../../../src/islands/hiring/Vacancy.tsx';
import { button, press } from '../tools.tsx';

const KEY = storageKeys('prov').choices;
let own: OwnChoices;

function Fields() {
  own = useChoices('prov', true);
  return (
    <>
      <KeepChoices own={own} ready />
      <Goals id="prov" own={own} />
      <Vacancy id="prov" own={own} />
      <Notes id="prov" own={own} />
    </>
  );
}

/** The same fields, for what the documents in English say. */
function FieldsInEnglish() {
  own = ownEnglish(useChoices('prov', true));
  return (
    <>
      <Goals id="prov" own={own} english />
      <Vacancy id="prov" own={own} english />
    </>
  );
}

const write = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test.each([
  ['Mål 2', () => own.choices.goals[1]],
  ['Företag', () => own.choices.vacancy.employer],
  ['Anteckningar till kravprofilen', () => own.choices.notes],
])('what is written in %s is remembered, and undone as one step', (label, read) => {
  render(<Fields />);
  const empty = read();
  for (const words of ['D', 'Du', 'Dun']) write(label, words);
  expect(read()).toBe('Dun');
  fireEvent.click(button('Ångra'));
  expect(read()).toBe(empty);
  fireEvent.click(button('Gör om'));
  expect(read()).toBe('Dun');
});

it('asks for days as days', () => {
  render(<Fields />);
  for (const label of ['Publiceras', 'Sista ansökningsdag']) {
    expect(screen.getByLabelText(label).getAttribute('type')).toBe('date');
  }
});

it('is kept only when asked, and comes back at the next visit', () => {
  const { unmount } = render(<Fields />);
  write('Mål 1', 'Fler återköp');
  expect(localStorage.length).toBe(0);
  press('Kom ihåg val och texter i den här webbläsaren');
  write('Företag', 'Duntyg & Söner');
  expect(localStorage.getItem(KEY)).toContain('Duntyg & Söner');
  unmount();

  render(<Fields />);
  expect(own.choices.vacancy.employer).toBeUndefined();
  fireEvent.click(button('Hämta era val från förra gången'));
  expect(own.choices.vacancy.employer).toBe('Duntyg & Söner');
  expect(own.choices.goals[0]).toBe('Fler återköp');
  const box = screen.getByLabelText<HTMLInputElement>(/^Kom ihåg val/);
  expect(box.checked).toBe(true);
  expect(document.activeElement).toBe(box);
});

it('says that what was kept can’t be read, and leaves it alone', () => {
  localStorage.setItem(KEY, '{"version":99}');
  render(<Fields />);
  expect(screen.getByText(/gick inte att läsa/)).toBeTruthy();
  write('Företag', 'Duntyg');
  expect(localStorage.getItem(KEY)).toBe('{"version":99}');
});

it('keeps what is written in English apart, and shares days, names and choices', () => {
  render(<FieldsInEnglish />);
  write('Företag', 'Duntyg');
  write(/^Ni säljer.*på engelska/, 'duvets');
  write('Mål 1', 'More customers come back');
  fireEvent.change(screen.getByLabelText('Omfattning'), { target: { value: 'full' } });
  expect(own.choices.vacancy).toEqual({ employer: 'Duntyg', extent: 'full', sells: 'duvets' });
  const now = own.edits.now;
  expect(now.vacancy).toEqual({ employer: 'Duntyg', extent: 'full' });
  expect(now.goals).toEqual(['', '', '']);
  expect(now.english?.vacancy).toEqual({ sells: 'duvets' });
  expect(now.english?.goals[0]).toBe('More customers come back');
  expect(screen.getByLabelText(/^Ni säljer/).lang).toBe('en');
});

it('says at once that two days stand in the wrong order', () => {
  render(<Fields />);
  write('Publiceras', '2026-12-24');
  write('Sista ansökningsdag', '2026-12-01');
  expect(
    screen.getByText('Sista ansökningsdagen ligger före publiceringen. Ändra en av dagarna.'),
  ).toBeTruthy();
  write('Sista ansökningsdag', '2026-12-24');
  expect(screen.queryByText(/ligger före/)).toBeNull();
});

it('shows what is written in Swedish beside what is to be written in English', () => {
  const { unmount } = render(<Fields />);
  write('Titel', 'E-handelschef');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Kom ihåg/ }));
  unmount();
  render(<FieldsInEnglish />);
  act(() => own.resume());
  const field = screen.getByRole('textbox', { name: 'Titel, på engelska' });
  expect(field.getAttribute('aria-describedby')).toBe('prov-title-swedish');
  expect(screen.getByText('På svenska: E-handelschef')).toBeTruthy();
});
