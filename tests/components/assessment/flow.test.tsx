import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { storageKeys } from '../../../src/browser/storage-keys.ts';
import { button } from '../tools.tsx';
import {
  arrowTo,
  asked,
  framework,
  gaps,
  key,
  open,
  press,
  questions,
  row,
  status,
} from './page.tsx';

const KEY = storageKeys(framework.role.id).answers;
const id = (at: number) => questions[at]?.competence.id;
const kept = () => localStorage.getItem(KEY);
const isAtResult = () => document.querySelector('[data-own-result]') !== null;
const tap = (name: string | RegExp) => fireEvent.click(button(name));

describe('one question at a time', () => {
  it('begins at the first in order of priority, in the competence’s own words', () => {
    open();
    const areas = questions.map(({ area }) => area.priority);
    expect(areas).toEqual(areas.toSorted());
    expect(asked()).toBe(id(0));
    expect(screen.getByText('Fråga 1 av 32')).toBeTruthy();
    const { competence } = questions[0] ?? {};
    for (const { level, label } of framework.levels) {
      expect(row(level).closest('label')?.textContent).toBe(
        `${level}${label} ${competence?.anchors[String(level)]}`,
      );
    }
  });

  it('shows nothing of what is required before the result', () => {
    open();
    expect(document.body.textContent).not.toMatch(/krav/i);
  });

  it('takes 32 presses to the result, which shows itself', () => {
    open();
    let presses = 0;
    while (!isAtResult()) {
      press(presses % 5);
      presses += 1;
    }
    expect(presses).toBe(32);
    expect(document.activeElement).toBe(screen.getByText('Ditt resultat'));
    expect(screen.getByText('32 av 32 besvarade')).toBeTruthy();
  });

  it('moves the focus and says where it is, politely', () => {
    open();
    press(2);
    expect(asked()).toBe(id(1));
    expect(document.activeElement).toBe(row(0));
    expect(status()).toBe('Svar 2. Fråga 2 av 32.');
    expect(document.querySelector('progress')?.value).toBe(1);
  });

  it('goes back to an answer, on from it, and on again where it is pressed once more', () => {
    open();
    expect(button('Tillbaka').getAttribute('aria-disabled')).toBe('true');
    press(3);
    tap('Tillbaka');
    expect(asked()).toBe(id(0));
    expect(row(3).checked).toBe(true);
    expect(document.activeElement).toBe(row(3));
    tap('Vidare');
    expect(asked()).toBe(id(1));
    tap('Tillbaka');
    press(3);
    expect(asked()).toBe(id(1));
  });

  it('skips, and comes back to what was skipped', () => {
    open();
    tap('Hoppa över');
    press(1);
    expect(asked()).toBe(id(2));
    tap('Mitt resultat');
    expect(screen.getByText('31 frågor är utan svar och räknas inte med.')).toBeTruthy();
    tap('Svara på resten');
    expect(asked()).toBe(id(0));
  });

  it('takes an answer back', () => {
    open();
    press(4);
    tap('Tillbaka');
    tap('Ta bort svaret');
    expect(asked()).toBe(id(0));
    expect(row(4).checked).toBe(false);
    expect(document.activeElement).toBe(row(0));
    expect(screen.queryByText('Ta bort svaret')).toBeNull();
  });

  it('jumps to an area’s first open question, and to its first where all are answered', () => {
    open();
    const second = questions.findIndex(({ area }) => area.priority === 2);
    const name = /^Marknadsföring/;
    tap(name);
    expect(asked()).toBe(id(second));
    press(2);
    tap(/^Ledarskap/);
    tap(name);
    expect(asked()).toBe(id(second + 1));
    expect(button(name).textContent).toContain('1 av 8');
    expect(button(name).getAttribute('aria-current')).toBe('step');
    while (
      questions[second]?.area.id ===
      questions.find(({ competence }) => competence.id === asked())?.area.id
    )
      press(2);
    tap(name);
    expect(asked()).toBe(id(second));
  });
});

describe('with the keyboard', () => {
  it('a digit answers and goes on, 32 of them to the result', () => {
    open();
    row(0).focus();
    for (let at = 0; at < 32; at += 1) {
      expect(asked()).toBe(id(at));
      key(String(at % 5));
    }
    expect(isAtResult()).toBe(true);
  });

  it('the arrows mark a level and stay; Enter and Space go on with it', () => {
    open();
    row(0).focus();
    arrowTo(1);
    arrowTo(2);
    expect(asked()).toBe(id(0));
    expect(row(2).checked).toBe(true);
    key('Enter');
    expect(asked()).toBe(id(1));
    arrowTo(3);
    key(' ');
    expect(asked()).toBe(id(2));
    // Space answers an unmarked level that has the focus too.
    key(' ');
    expect(asked()).toBe(id(3));
    tap('Tillbaka');
    expect(row(0).checked).toBe(true);
  });

  it('a press after the arrows goes on', () => {
    open();
    row(0).focus();
    key('ArrowDown');
    fireEvent.pointerDown(row(1));
    press(1);
    expect(asked()).toBe(id(1));
  });

  it('a key that is held down, or belongs to the browser, answers nothing more', () => {
    open();
    row(0).focus();
    key('2');
    key('2', { repeat: true });
    key('3', { ctrlKey: true });
    key('7');
    key('Tab');
    expect(asked()).toBe(id(1));
  });
});

describe('what is done can be undone', () => {
  it('and the question that it concerns is shown, with the focus left where it is', () => {
    open();
    press(2);
    press(3);
    const undo = button('Ångra');
    undo.focus();
    fireEvent.click(undo);
    expect(asked()).toBe(id(1));
    expect(row(3).checked).toBe(false);
    expect(document.activeElement).toBe(undo);
    expect(status()).toBe(`${questions[1]?.competence.name}: inget svar.`);
    tap('Gör om');
    expect(row(3).checked).toBe(true);
  });

  it('also where all answers were cleared', () => {
    open();
    press(1);
    press(2);
    tap('Töm alla svar');
    expect(asked()).toBe(id(0));
    expect(document.querySelector('progress')?.value).toBe(0);
    tap('Ångra');
    expect(document.querySelector('progress')?.value).toBe(2);
  });
});

describe('what is kept', () => {
  it('is nothing before it is asked for, and comes back where it ended', () => {
    const { unmount } = open();
    press(2);
    expect(localStorage.length).toBe(0);
    fireEvent.click(screen.getByLabelText('Spara mina svar i den här webbläsaren'));
    press(3);
    expect(kept()).toBe(`1 ${id(0)}=2,${id(1)}=3`);
    unmount();
    open();
    tap('Fortsätt där du slutade (2 svar)');
    expect(asked()).toBe(id(2));
    expect(document.activeElement).toBe(row(0));
  });

  it('of an earlier release is read as before, and leads to the result where it is whole', () => {
    const all = framework.competences.map((competence) => `${competence.id}=1`).join(',');
    localStorage.setItem(KEY, `1 ${all}`);
    open();
    tap('Fortsätt där du slutade (32 svar)');
    expect(isAtResult()).toBe(true);
    expect(gaps().length).toBeGreaterThan(0);
  });

  it('is told of and left alone where it can’t be read', () => {
    localStorage.setItem(KEY, 'trasig');
    open();
    press(2);
    expect(screen.getByText(/går inte att läsa/)).toBeTruthy();
    expect(kept()).toBe('trasig');
  });
});
