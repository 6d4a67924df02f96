import { describe, expect, it } from 'vitest';
import {
  type HistoryAction,
  reduceHistory,
  startHistory,
} from '../../../../src/islands/shared/history.ts';

type Action = HistoryAction<string>;

const START = startHistory('');
const historyOf = (...actions: Action[]) => actions.reduce(reduceHistory, START);
const choose = (to: string): Action => ({ do: 'change', change: () => to });
const type = (group: string, letter: string): Action => ({
  do: 'change',
  change: (now) => now + letter,
  group,
});

describe('a value with its history', () => {
  it('goes back and forth one step at a time', () => {
    const both = historyOf(choose('a'), choose('b'));
    const back = reduceHistory(both, { do: 'undo' });
    expect(back.now).toBe('a');
    expect(reduceHistory(back, { do: 'redo' }).now).toBe('b');
    expect(reduceHistory(reduceHistory(back, { do: 'undo' }), { do: 'redo' }).now).toBe('a');
  });

  it('forgets the way forth when something new is done', () => {
    const state = historyOf(choose('a'), { do: 'undo' }, choose('b'));
    expect(state.future).toEqual([]);
    expect(reduceHistory(state, { do: 'redo' })).toBe(state);
  });

  it('stays the same where nothing changes', () => {
    const state = historyOf(choose('a'));
    expect(reduceHistory(state, choose('a'))).toBe(state);
    expect(reduceHistory(state, { do: 'restart', now: 'a' })).toBe(state);
    expect(reduceHistory(START, { do: 'undo' })).toBe(START);
    expect(reduceHistory(START, { do: 'redo' })).toBe(START);
  });

  it('begins anew with an opened link, so that undo never leads out of it', () => {
    expect(historyOf(choose('a'), { do: 'restart', now: 'b' })).toEqual(startHistory('b'));
  });

  it('remembers a hundred steps', () => {
    const many = Array.from({ length: 250 }, (_, n) => choose(String(n)));
    expect(historyOf(...many).past).toHaveLength(100);
  });
});

describe('what is typed', () => {
  it('in one field is undone as one step', () => {
    const state = historyOf(type('notes', 'H'), type('notes', 'e'), type('notes', 'j'));
    expect(state.now).toBe('Hej');
    expect(reduceHistory(state, { do: 'undo' }).now).toBe('');
  });

  it('begins a new step in another field, and after a choice or an undo', () => {
    expect(historyOf(type('a', '1'), type('b', '2'), type('a', '3')).past).toHaveLength(3);
    expect(historyOf(type('a', '1'), choose('x'), type('a', '3')).past).toHaveLength(3);
    expect(historyOf(type('a', '1'), { do: 'undo' }, type('a', '2'), { do: 'undo' }).now).toBe('');
  });

  it('takes away what could be done again', () => {
    const undone = historyOf(type('a', '1'), choose('x'), { do: 'undo' });
    expect(reduceHistory(undone, type('a', '2')).future).toEqual([]);
  });
});
