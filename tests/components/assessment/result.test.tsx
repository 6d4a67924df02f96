import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { pickFile, saveFile } from '../../../src/browser/files.ts';
import { storageKeys } from '../../../src/browser/storage-keys.ts';
import type { Level } from '../../../src/domain/framework.ts';
import { encodeKept } from '../../../src/domain/kept-file.ts';
import type { Snapshot } from '../../../src/domain/snapshots.ts';
import { hostileSnapshots } from '../../support/hostile-snapshots.ts';
import { button } from '../tools.tsx';
import { asked, framework, gaps, onDay, open, press, questions, status } from './page.tsx';

vi.mock('../../../src/browser/files.ts');

const KEY = storageKeys(framework.role.id).snapshots;
const kept = () => localStorage.getItem(KEY);
const tap = (name: string | RegExp) => fireEvent.click(button(name));
const day = (date: string, answers: Record<string, Level>): Snapshot => ({
  date,
  answers: new Map(Object.entries(answers)),
});
const file = (...snapshots: readonly Snapshot[]) => encodeKept(framework, { snapshots });
const daysIn = (text: unknown) => JSON.parse(String(text)).dagar;
const days = () =>
  [...document.querySelectorAll('.snapshots li > span:first-child')].map(({ textContent }) =>
    textContent?.replaceAll('\u00a0', ' '),
  );
const since = () => {
  const part = document.querySelector('[data-since]');
  return part?.textContent.replaceAll('\u00a0', ' ');
};

/** Answers some competences and goes to the result. */
function answer(answers: Record<string, Level>) {
  for (const { competence } of questions) {
    const level = answers[competence.id];
    if (level !== undefined) {
      while (asked() !== competence.id) tap(/^(?:Hoppa över|Vidare)$/);
      press(level);
    }
  }
  if (asked() !== undefined) tap('Mitt resultat');
}

async function pick(bytes: Uint8Array | undefined) {
  vi.mocked(pickFile).mockResolvedValueOnce(
    bytes === undefined ? { name: 'fil.json' } : { name: 'fil.json', bytes },
  );
  await act(async () => {
    fireEvent.click(button('Hämta från fil'));
    // The file has been read once every promise on the way has been kept.
    await new Promise((done) => setTimeout(done));
  });
}
const pickText = (text: string) => pick(new TextEncoder().encode(text));

beforeEach(() => onDay('2026-11-30'));

describe('the result', () => {
  it('says so where there is nothing to show', () => {
    open();
    tap('Mitt resultat');
    expect(screen.getByText(/^Du har inte svarat på någon fråga än/)).toBeTruthy();
    expect(document.querySelector('.profile')).toBeNull();
    tap('Till första frågan');
    expect(asked()).toBe(questions[0]?.competence.id);
  });

  it('draws each answer in the frame of its requirement, and says the same in a table', () => {
    open(new Map([['logistikansvarig', 'employed']]));
    answer({ 'leda-medarbetare': 2, returer: 3 });
    const bars = document.querySelectorAll('.profile-bar');
    expect(bars).toHaveLength(framework.competences.length);
    expect(bars[0]?.className).toBe('profile-bar own-2 needs-3');
    const at = framework.competences.findIndex(({ id }) => id === 'returer');
    expect(bars[at]?.className).toBe('profile-bar own-3 needs-1');
    expect(document.querySelectorAll('.own-none')).toHaveLength(30);
    const cells = (id: string) =>
      [...document.querySelectorAll(`[data-answer="${id}"] td`)].map((cell) => cell.textContent);
    expect(cells('leda-medarbetare')).toEqual(['2', '3', 'nära']);
    expect(cells('returer')).toEqual(['3', '1', 'uppfyllt']);
    expect(cells('seo')).toEqual(['–', '2', 'inget svar']);
    expect(screen.getByText(/^Kraven är räknade .* logistikansvarig \(anställd\)/)).toBeTruthy();
  });

  it('names the gaps in the rule’s order, each with the way to learn', () => {
    open(new Map([['webbyra', 'external']]));
    answer({ 'leda-medarbetare': 2, returer: 1, 'betald-sok': 2 });
    expect(gaps()).toEqual(['leda-medarbetare', 'returer', 'betald-sok']);
    const link = screen.getAllByText('Så lär du dig att gå från 1 till 3')[0];
    expect(link?.getAttribute('href')).toBe('/returer/#lar-dig&har=webbyra');
  });

  it('leads back to a question from the table', () => {
    open();
    answer({ returer: 1 });
    const [named] = screen.getAllByRole('button', { name: 'Returer och reklamationer' });
    fireEvent.click(named ?? document.body);
    expect(asked()).toBe('returer');
  });
});

describe('dated answers', () => {
  it('are kept when asked for, once a day, and compared with an earlier day', () => {
    onDay('2026-03-12');
    const first = open();
    answer({ 'leda-medarbetare': 3, returer: 1, seo: 2 });
    expect(screen.getByText(/^Spara dagens svar längre ned/)).toBeTruthy();
    expect(kept()).toBeNull();
    tap('Spara dagens svar');
    const then = day('2026-03-12', { 'leda-medarbetare': 3, returer: 1, seo: 2 });
    expect(kept()).toBe(file(then));
    expect(since()).toBeUndefined();
    expect(screen.getByText(/är sparade\. Nästa gång/)).toBeTruthy();
    first.unmount();

    onDay('2026-11-30');
    open();
    answer({ 'leda-medarbetare': 2, returer: 3, seo: 4, plattform: 1 });
    expect(since()).toContain('Sedan sist (12 mars 2026): 4 steg upp, 1 ned');
    expect(since()).toContain('Returer och reklamationer, från 1 till 3');
    expect(since()).toContain('Leda och utveckla medarbetare, från 3 till 2');
    expect(since()).toContain('Nya svar');
    tap('Spara dagens svar');
    expect(since()).toContain('4 steg upp');
    expect(days()).toEqual(['30 november 2026, 4 svar', '12 mars 2026, 3 svar']);
    const now = day('2026-11-30', { 'leda-medarbetare': 2, returer: 3, seo: 4, plattform: 1 });
    expect(kept()).toBe(file(then, now));

    tap(/^Marknadsföring/);
    press(4);
    tap('Mitt resultat');
    tap('Spara dagens svar');
    expect(days()).toEqual(['30 november 2026, 5 svar', '12 mars 2026, 3 svar']);
  });

  it('say that nothing has changed', () => {
    localStorage.setItem(KEY, file(day('2026-03-12', { returer: 1 })));
    open();
    answer({ returer: 1 });
    expect(since()).toBe('Sedan sist (12 mars 2026): samma nivåer');
  });

  it('can be shown again, taken away and brought back', () => {
    localStorage.setItem(KEY, file(day('2026-03-12', { returer: 1 })));
    open();
    answer({ seo: 4 });
    tap(/^Visa svaren från 12/);
    expect(gaps()).toEqual(['returer']);
    tap('Ångra');
    tap('Mitt resultat');
    tap(/^Ta bort från 12/);
    expect(days()).toEqual([]);
    expect(kept()).toBeNull();
    expect(document.activeElement).toBe(button('Spara dagens svar'));
    tap('Ångra listans senaste ändring');
    expect(days()).toEqual(['12 mars 2026, 1 svar']);
  });

  it('go into a file together with today’s, and come back from it', async () => {
    localStorage.setItem(KEY, file(day('2026-03-12', { returer: 1 })));
    const first = open();
    answer({ seo: 2 });
    tap('Spara som fil');
    const [name, , content] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(name).toBe('sjalvskattning.json');
    first.unmount();
    localStorage.clear();

    open();
    tap('Mitt resultat');
    expect(button('Spara som fil').getAttribute('aria-disabled')).toBe('true');
    await pickText(String(content));
    expect(days()).toEqual(['30 november 2026, 1 svar', '12 mars 2026, 1 svar']);
    expect(daysIn(kept())).toEqual(daysIn(content));
    expect(JSON.parse(String(content))).toMatchObject({ nivaer: 1, foretag: {} });
    expect(status()).toMatch(/^Hämtade ur filen: 12\s+mars\s+2026 och 30\s+november\s+2026\.$/);
  });

  it('that are here already are changed by a file only when that is decided', async () => {
    localStorage.setItem(KEY, file(day('2026-03-12', { returer: 1 })));
    open();
    tap('Mitt resultat');
    const other = file(day('2026-03-12', { returer: 4 }), day('2026-05-01', { framtida: 2 }));
    await pickText(other);
    expect(document.activeElement?.textContent).toMatch(/andra svar än listan för 12\s+mars/);
    tap('Avbryt');
    expect(document.activeElement).toBe(button('Hämta från fil'));
    expect(status()).toBe('Inget är hämtat och inget är ändrat.');
    await pickText(other);
    tap('Ta filens');
    expect(kept()).toContain('"returer": 4');
    tap('Ångra listans senaste ändring');
    expect(kept()).toContain('"returer": 1');
    await pickText(other);
    tap('Behåll listans');
    expect(days()).toEqual(['1 maj 2026, 1 svar', '12 mars 2026, 1 svar']);
    expect(kept()).toContain('"returer": 1');
    expect(status()).toMatch(/12\s+mars\s+2026 fanns redan här och är som förut\./);
    expect(status()).toContain('”framtida”');
  });

  it('say where a file belongs that has candidates or another company', async () => {
    open();
    tap('Mitt resultat');
    const candidates = [{ id: 'k1', name: 'A.B.', scores: new Map() }];
    await pickText(encodeKept(framework, { candidates }));
    expect(status()).toMatch(
      /ingen sparad självskattning: den har 1 kandidat\. .* Inget är ändrat\.$/,
    );
    const staffing = new Map([['seo-specialist', 'external' as const]]);
    const snapshots = [day('2026-03-12', { returer: 1 })];
    await pickText(encodeKept(framework, { candidates, staffing, snapshots }));
    expect(status()).toContain('sparad för ett företag med en SEO-specialist (extern)');
    expect(status()).toContain('I filen finns också 1 kandidat.');
  });

  test.each(hostileSnapshots)('in a file: $name', async ({ file: text, says }) => {
    localStorage.setItem(KEY, file(day('2026-03-11', { returer: 1 })));
    open();
    tap('Mitt resultat');
    await pickText(text);
    if (says === undefined) {
      expect(status()).toMatch(/^(?:Hämtade ur filen|Filen hade inga nya datum|Filen har 101)/);
    } else {
      expect(status()).toMatch(says);
      expect(status()).toContain('Inget är ändrat.');
      expect(days()).toEqual(['11 mars 2026, 1 svar']);
    }
    expect(document.querySelector('script, img')).toBeNull();
  });

  it('refuse a file that is too large or no text', async () => {
    open();
    tap('Mitt resultat');
    await pick(undefined);
    expect(status()).toContain('Filen är för stor');
    await pick(new Uint8Array([0x50, 0x4b, 0xff, 0xfe, 0x80]));
    expect(status()).toContain('Filen är ingen textfil.');
  });
});

describe('what is saved already', () => {
  const trouble = () => document.querySelector('[data-storage]')?.getAttribute('data-storage');

  it('is not overwritten where it can’t be read, until that is decided', () => {
    localStorage.setItem(KEY, '{"format":');
    open();
    answer({ returer: 1 });
    expect(trouble()).toBe('unreadable');
    tap('Spara dagens svar');
    expect(kept()).toBe('{"format":');
    tap('Skriv över med det som visas här');
    expect(kept()).toBe(file(day('2026-11-30', { returer: 1 })));
    expect(document.activeElement).toBe(button('Spara dagens svar'));
  });

  it('by another tab is put together with what is here, when that is asked for', () => {
    open();
    answer({ returer: 1 });
    localStorage.setItem(KEY, file(day('2026-03-12', { seo: 2 })));
    tap('Spara dagens svar');
    expect(trouble()).toBe('elsewhere');
    expect(kept()).toBe(file(day('2026-03-12', { seo: 2 })));
    tap('Lägg ihop med det som är sparat');
    expect(trouble()).toBeUndefined();
    expect(kept()).toBe(file(day('2026-03-12', { seo: 2 }), day('2026-11-30', { returer: 1 })));
  });

  it('costs a note where the browser refuses', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    open();
    answer({ returer: 1 });
    tap('Spara dagens svar');
    expect(trouble()).toBe('blocked');
    expect(days()).toEqual(['30 november 2026, 1 svar']);
    vi.unstubAllGlobals();
  });
});
