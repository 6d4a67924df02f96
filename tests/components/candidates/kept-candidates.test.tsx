import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, test, vi } from 'vitest';
import { storageKeys } from '../../../src/browser/storage-keys.ts';
import { encodeKept } from '../../../src/domain/kept-file.ts';
import { NOBODY, type Staffing } from '../../../src/domain/staffing.ts';
import { type Candidates, useCandidates } from '../../../src/islands/candidates/use-candidates.ts';
import { StorageNotice } from '../../../src/islands/shared/StorageNotice.tsx';
import { candidates as text } from '../../../src/text/candidates.ts';
import { button, props } from '../tools.tsx';

const KEY = storageKeys(props.framework.role.id).candidates;
let candidates: Candidates;

const onCompany = vi.fn();
const AGENCY: Staffing = new Map([['webbyra', 'external']]);

function Page({ staffing = NOBODY }: { readonly staffing?: Staffing }) {
  candidates = useCandidates(props.framework, { staffing, ready: true }, onCompany);
  return (
    <section>
      <StorageNotice kept={candidates} text={text.storage} next="input" />
      <input aria-label="Namn" />
      <button type="button" onClick={() => add('C.D.')}>
        Lägg till
      </button>
      <button type="button" onClick={candidates.erase}>
        Radera
      </button>
      <button type="button" onClick={candidates.undo}>
        Ångra
      </button>
    </section>
  );
}

const add = (name: string) =>
  candidates.change((all) => [...all, { id: `k${all.length}`, name, scores: new Map() }]);
const someone = (name: string, position: number) => ({
  id: `k${position}`,
  name,
  scores: new Map(),
});
const file = (...names: readonly string[]) =>
  encodeKept(props.framework, { staffing: NOBODY, candidates: names.map(someone) });
const names = () => candidates.all.map(({ name }) => name);
const kept = () => localStorage.getItem(KEY);
const press = (name: string) => fireEvent.click(button(name));
const notice = () => document.querySelector('[data-storage]')?.getAttribute('data-storage');

describe('candidates', () => {
  it('are kept as they change, come back, and can’t be undone to before that', () => {
    const { unmount } = render(<Page />);
    press('Lägg till');
    expect(kept()).toBe(file('C.D.'));
    unmount();
    render(<Page />);
    expect(names()).toEqual(['C.D.']);
    expect(candidates.canUndo).toBe(false);
    expect(notice()).toBeUndefined();
  });

  it('are erased from the page and the browser at once, until that is undone', () => {
    localStorage.setItem(KEY, file('A.B.'));
    render(<Page />);
    press('Radera');
    expect(names()).toEqual([]);
    expect(kept()).toBeNull();
    press('Ångra');
    expect(names()).toEqual(['A.B.']);
    expect(kept()).toBe(file('A.B.'));
  });

  it('remember the company that they were scored for, and tell where another has come', () => {
    const scored = encodeKept(props.framework, {
      staffing: AGENCY,
      candidates: [someone('A.B.', 0)],
    });
    localStorage.setItem(KEY, scored);
    const { rerender } = render(<Page staffing={AGENCY} />);
    expect(onCompany).not.toHaveBeenCalled();
    rerender(<Page staffing={NOBODY} />);
    expect(kept()).toBe(file('A.B.'));
    localStorage.setItem(KEY, scored);
    press('Lägg till');
    expect(notice()).toBe('elsewhere');
    press('Hämta det som är sparat');
    expect(onCompany).toHaveBeenLastCalledWith(AGENCY);
  });

  it('of an earlier release say nothing of a company, and are read as they were', () => {
    const old = JSON.parse(file('A.B.'));
    localStorage.setItem(
      KEY,
      JSON.stringify({
        format: 'kompetensmatrisen-kandidater',
        version: 1,
        kandidater: old.kandidater,
      }),
    );
    onCompany.mockClear();
    render(<Page staffing={AGENCY} />);
    expect(names()).toEqual(['A.B.']);
    expect(onCompany).not.toHaveBeenCalled();
    expect(localStorage.getItem(`${KEY}.olast`)).not.toBeNull();
    press('Radera');
    expect(localStorage).toHaveLength(0);
  });

  test.each([
    ['corrupt', '{"format":'],
    ['of a newer version', '{"format":"kompetensmatrisen-kandidater","version":9,"kandidater":[]}'],
  ])('that are saved but %s are not overwritten unasked', (_, saved) => {
    localStorage.setItem(KEY, saved);
    render(<Page />);
    expect(notice()).toBe('unreadable');
    press('Lägg till');
    expect(kept()).toBe(saved);
    press('Skriv över med det som visas här');
    expect(kept()).toBe(file('C.D.'));
    expect(notice()).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Namn'));
  });

  it('of another tab are never overwritten unasked, and can be fetched instead', () => {
    render(<Page />);
    press('Lägg till');
    localStorage.setItem(KEY, file('A.B.'));
    press('Lägg till');
    expect(notice()).toBe('elsewhere');
    expect(kept()).toBe(file('A.B.'));
    press('Hämta det som är sparat');
    expect(names()).toEqual(['A.B.']);
    expect(notice()).toBeUndefined();
    press('Ångra');
    expect(names()).toEqual(['C.D.', 'C.D.']);
    expect(kept()).toBe(file('C.D.', 'C.D.'));
  });

  test.each(['blocked', 'full'])('work where storage is %s, with a note', (what) => {
    const refuse = () => {
      throw new DOMException(what, 'SecurityError');
    };
    const getItem = what === 'blocked' ? refuse : () => null;
    vi.stubGlobal('localStorage', { getItem, setItem: refuse, removeItem: refuse });
    render(<Page />);
    press('Lägg till');
    expect(notice()).toBe('blocked');
    expect(names()).toEqual(['C.D.']);
    vi.unstubAllGlobals();
  });
});
