import { expect, it } from 'vitest';
import { type ChoicesAction, reduceChoices, START } from '../../../../src/islands/hiring/state.ts';

const after = (...actions: ChoicesAction[]) => actions.reduce(reduceChoices, START);
const note = (notes: string): ChoicesAction => ({ do: 'write', field: 'notes', change: { notes } });

it('undoes what was typed in one field as one step', () => {
  const state = after(note('H'), note('He'), note('Hej'));
  expect(state.now.notes).toBe('Hej');
  expect(reduceChoices(state, { do: 'undo' }).now.notes).toBe('');
});

it('begins a new step in another field, and after a choice or an undo', () => {
  const goals: ChoicesAction = {
    do: 'write',
    field: 'goal 0',
    change: { goals: ['Ett', '', ''] },
  };
  expect(after(note('a'), goals, note('b')).past).toHaveLength(3);
  expect(after(note('a'), { do: 'choose', change: { picked: [] } }, note('b')).past).toHaveLength(
    3,
  );
  const undone = after(note('a'), { do: 'undo' }, note('b'), { do: 'undo' });
  expect(undone.now.notes).toBe('');
});

it('gives back what was undone until something new is written', () => {
  const undone = after(note('a'), { do: 'undo' });
  expect(reduceChoices(undone, { do: 'redo' }).now.notes).toBe('a');
  expect(reduceChoices(undone, note('b')).future).toEqual([]);
  expect(reduceChoices(START, { do: 'undo' })).toBe(START);
  expect(reduceChoices(START, { do: 'redo' })).toBe(START);
});

it('takes an earlier visit’s choices back like any other step', () => {
  const resumed = after({ do: 'resume', choices: { ...START.now, notes: 'förr' } });
  expect(resumed.now.notes).toBe('förr');
  expect(reduceChoices(resumed, { do: 'undo' }).now.notes).toBe('');
});

it('doesn’t grow without end', () => {
  const many = Array.from(
    { length: 300 },
    (_, n): ChoicesAction => ({
      do: 'choose',
      change: { notes: String(n) },
    }),
  );
  expect(after(...many).past.length).toBeLessThanOrEqual(100);
});
