import { act, renderHook } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type Format, useStored } from '../../../src/islands/shared/use-stored.ts';

const KEY = 'prov';
const FORMAT: Format<string> = {
  read: (text) => (text.startsWith('1 ') ? text.slice(2) : undefined),
  write: (value) => `1 ${value}`,
};
/** Saved without being asked, as candidates are. */
const ALWAYS: Format<string> = {
  ...FORMAT,
  empty: '',
  write: (value) => (value === '' ? null : `1 ${value}`),
};

/** A page that holds a value, with what it keeps of it. */
function page(format = FORMAT) {
  const always = format === ALWAYS;
  const { result, rerender } = renderHook(
    ({ value }) => useStored({ key: KEY, format, value, ready: true, always }),
    { initialProps: { value: '' } },
  );
  return {
    get stored() {
      return result.current;
    },
    change: (value: string) => rerender({ value }),
  };
}

const kept = (key = KEY) => localStorage.getItem(key);

describe('what is kept when it is asked for', () => {
  it('is nothing before that, then every change, and nothing once it is no longer asked for', () => {
    const one = page();
    one.change('a');
    expect(kept()).toBeNull();
    act(() => one.stored.keep(true));
    expect(kept()).toBe('1 a');
    one.change('b');
    expect(kept()).toBe('1 b');
    act(() => one.stored.keep(false));
    expect(kept()).toBeNull();
    one.change('c');
    expect(kept()).toBeNull();
  });

  it('is offered at the next visit, left alone until then, and goes on being kept', () => {
    localStorage.setItem(KEY, '1 förr');
    const one = page();
    one.change('nu');
    expect(one.stored.saved).toBe('förr');
    expect(kept()).toBe('1 förr');
    let back: string | undefined;
    act(() => {
      back = one.stored.resume();
    });
    expect(back).toBe('förr');
    one.change('förr och nu');
    expect(one.stored.saved).toBeUndefined();
    expect(kept()).toBe('1 förr och nu');
  });

  it('is overwritten where the visitor asks to keep something new instead', () => {
    localStorage.setItem(KEY, '1 förr');
    const one = page();
    one.change('nu');
    act(() => one.stored.keep(true));
    expect(kept()).toBe('1 nu');
    expect(kept(`${KEY}.olast`)).toBeNull();
  });
});

describe('what can’t be read', () => {
  it('is told of, left alone, and moved aside when something new is to be kept', () => {
    localStorage.setItem(KEY, '{"version":99}');
    const one = page();
    one.change('nu');
    expect(one.stored.trouble).toBe('unreadable');
    expect(one.stored.saved).toBeUndefined();
    expect(kept()).toBe('{"version":99}');
    act(() => one.stored.keep(true));
    expect(kept()).toBe('1 nu');
    expect(kept(`${KEY}.olast`)).toBe('{"version":99}');
    expect(one.stored.trouble).toBeUndefined();
  });

  it('is put aside too where only a part of it could be read', () => {
    const partly = { ...FORMAT, read: (text: string) => text.slice(2, 4) };
    localStorage.setItem(KEY, '1 hr,borta');
    const one = page(partly);
    act(() => {
      one.stored.resume();
      one.change('hr');
    });
    expect(kept()).toBe('1 hr');
    expect(kept(`${KEY}.olast`)).toBe('1 hr,borta');
  });

  it('is left alone where everything is kept, until it is overwritten by choice', () => {
    localStorage.setItem(KEY, 'trasig');
    const one = page(ALWAYS);
    one.change('nu');
    expect(one.stored.trouble).toBe('unreadable');
    expect(kept()).toBe('trasig');
    act(() => one.stored.overwrite());
    expect(kept()).toBe('1 nu');
    expect(kept(`${KEY}.olast`)).toBeNull();
  });
});

describe('what another tab keeps', () => {
  it('is neither overwritten nor erased unasked', () => {
    const one = page();
    act(() => one.stored.keep(true));
    localStorage.setItem(KEY, '1 annan flik');
    one.change('nu');
    expect(one.stored.trouble).toBe('elsewhere');
    one.change('nu igen');
    expect(kept()).toBe('1 annan flik');
    act(() => one.stored.keep(false));
    expect(kept()).toBe('1 annan flik');
    act(() => one.stored.keep(true));
    expect(kept()).toBe('1 nu igen');
    expect(one.stored.trouble).toBeUndefined();
  });

  it('is told of where it came after this tab was opened, before anything is written', () => {
    const one = page();
    localStorage.setItem(KEY, '1 annan flik');
    one.change('nu');
    act(() => one.stored.keep(true));
    expect(one.stored.trouble).toBe('elsewhere');
    expect(kept()).toBe('1 annan flik');
    act(() => one.stored.keep(false));
    expect(kept()).toBe('1 annan flik');
    act(() => one.stored.keep(true));
    expect(kept()).toBe('1 nu');
  });

  it('is told of as erased where it was erased, and saved again when that is asked for', () => {
    const one = page();
    act(() => one.stored.keep(true));
    localStorage.clear();
    one.change('nu');
    expect(one.stored.trouble).toBe('cleared');
    expect(kept()).toBeNull();
    act(() => one.stored.keep(false));
    act(() => one.stored.keep(true));
    expect(kept()).toBe('1 nu');
  });

  it('can be taken over instead', () => {
    const one = page(ALWAYS);
    one.change('nu');
    expect(kept()).toBe('1 nu');
    localStorage.setItem(KEY, '1 annan flik');
    one.change('nu igen');
    expect(one.stored.trouble).toBe('elsewhere');
    let taken: string | undefined;
    act(() => {
      taken = one.stored.resume();
      one.change(taken ?? '');
    });
    expect(taken).toBe('annan flik');
    expect(kept()).toBe('1 annan flik');
    expect(one.stored.trouble).toBeUndefined();
  });

  it('counts as empty where the other tab has erased it', () => {
    const one = page(ALWAYS);
    one.change('nu');
    localStorage.removeItem(KEY);
    one.change('nu igen');
    expect(one.stored.trouble).toBe('cleared');
    let taken: string | undefined;
    act(() => {
      taken = one.stored.resume();
      one.change(taken ?? 'fel');
    });
    expect(taken).toBe('');
    expect(kept()).toBeNull();
  });
});

describe('what is put aside', () => {
  /** Reads two letters of anything. */
  const partly = { ...FORMAT, read: (text: string) => text.slice(2, 4) };
  const aside = () => kept(`${KEY}.olast`);
  /** A browser without room for anything more, until the function it gives is called. */
  const noRoom = () => {
    const real = localStorage;
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => real.getItem(key),
      setItem: () => {
        throw new DOMException('no', 'QuotaExceededError');
      },
    });
    return () => vi.unstubAllGlobals();
  };

  it('stands behind what was put aside before, each once', () => {
    for (const text of ['första', 'andra', 'andra', 'första']) {
      localStorage.setItem(KEY, text);
      const one = page();
      act(() => one.stored.keep(true));
    }
    expect(aside()).toBe('första\nandra\nförsta');
  });

  it.each([
    ['asked for', FORMAT, 'trasig', (one: ReturnType<typeof page>) => one.stored.keep(true)],
    ['brought back', partly, '1 hr,borta', (one: ReturnType<typeof page>) => one.stored.resume()],
    ['overwritten', partly, '1 hr,borta', (one: ReturnType<typeof page>) => one.stored.overwrite()],
  ])(
    'is left where it is, and told, where there is no room and it is %s',
    (_, format, text, act_) => {
      localStorage.setItem(KEY, text);
      const one = page(format);
      const full = noRoom();
      act(() => void act_(one));
      expect(one.stored.trouble).toBe('blocked');
      expect(one.stored.keeping).toBe(false);
      expect(one.stored.saved).toBeUndefined();
      full();
      one.change('nytt');
      expect(kept()).toBe(text);
    },
  );

  it('is asked for again once there is room', () => {
    localStorage.setItem(KEY, 'trasig');
    const one = page();
    const full = noRoom();
    act(() => one.stored.keep(true));
    full();
    one.change('nytt');
    act(() => one.stored.keep(true));
    expect(kept()).toBe('1 nytt');
    expect(aside()).toBe('trasig');
  });

  it('is erased with the rest where the visitor wants nothing left', () => {
    localStorage.setItem(KEY, '1 hr,borta');
    const one = page(partly);
    act(() => void one.stored.resume());
    one.change('hr');
    expect(aside()).toBe('1 hr,borta');
    act(() => one.stored.erase());
    expect(kept()).toBeNull();
    expect(aside()).toBeNull();
    one.change('ny');
    expect(kept()).toBe('1 ny');
  });

  it('is nothing where what is erased couldn’t be read or was another tab’s', () => {
    for (const text of ['trasig', '1 annan flik']) {
      const one = page(ALWAYS);
      one.change('nu');
      localStorage.setItem(KEY, text);
      one.change('');
      act(() => one.stored.erase());
      expect(localStorage).toHaveLength(0);
      expect(one.stored.trouble).toBeUndefined();
    }
  });
});

describe('a browser that doesn’t save', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };

  it('is told of, and asked again at the next change', () => {
    const one = page();
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse });
    act(() => one.stored.keep(true));
    expect(one.stored.trouble).toBe('blocked');
    expect(one.stored.keeping).toBe(true);
    vi.unstubAllGlobals();
    one.change('nu');
    expect(one.stored.trouble).toBeUndefined();
    expect(kept()).toBe('1 nu');
  });

  it('costs nothing where it refuses everything', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const one = page(ALWAYS);
    one.change('nu');
    expect(one.stored.trouble).toBe('blocked');
    act(() => one.stored.keep(false));
    expect(one.stored.keeping).toBe(false);
    vi.unstubAllGlobals();
  });
});
