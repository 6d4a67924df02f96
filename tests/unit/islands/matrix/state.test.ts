import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../../../src/domain/staffing.ts';
import { type MatrixAction, reduce, START } from '../../../../src/islands/matrix/state.ts';

const replay = (...actions: MatrixAction[]) => actions.reduce(reduce, START);
const set = (specialist: string, engagement?: 'employed' | 'external'): MatrixAction => ({
  do: 'set',
  specialist,
  engagement,
});

describe('the staffing', () => {
  it('takes a role in, changes its form and lets it go', () => {
    expect([...replay(set('cto', 'employed'), set('cto', 'external')).now]).toEqual([
      ['cto', 'external'],
    ]);
    expect(replay(set('cto', 'employed'), set('cto')).now.size).toBe(0);
  });

  it('goes back and forth one step at a time', () => {
    const ticked = replay(set('cto', 'employed'), set('hr', 'employed'));
    const back = reduce(ticked, { do: 'undo' });
    expect([...back.now.keys()]).toEqual(['cto']);
    expect(reduce(back, { do: 'redo' }).now).toEqual(ticked.now);
  });

  it('forgets the way forth when something new is done', () => {
    const state = replay(set('cto', 'employed'), { do: 'undo' }, set('hr', 'employed'));
    expect(state.future).toEqual([]);
    expect(reduce(state, { do: 'redo' })).toBe(state);
  });

  it('leaves the state alone when nothing changes', () => {
    const state = replay(set('cto', 'employed'));
    expect(reduce(state, set('cto', 'employed'))).toBe(state);
    expect(reduce(START, { do: 'undo' })).toBe(START);
    expect(reduce(START, { do: 'replace', staffing: new Map() })).toBe(START);
    expect(reduce(state, { do: 'open', staffing: new Map([['cto', 'employed']]) })).toBe(state);
  });

  it('begins anew with an opened link, so that undo never leads out of it', () => {
    const state = reduce(replay(set('cto', 'employed')), { do: 'open', staffing: NOBODY });
    expect(state).toEqual(START);
  });

  it('remembers a hundred steps', () => {
    const steps = Array.from({ length: 250 }, (_, n) => set('cto', n % 2 ? undefined : 'employed'));
    expect(replay(...steps).past).toHaveLength(100);
  });
});
