import { render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Matrix } from '../../../src/islands/matrix/Matrix.tsx';
import { matrixFramework, offeredSpecialists } from '../../../src/islands/matrix/props.ts';
import { VersionDiff } from '../../../src/islands/matrix/VersionDiff.tsx';
import { explain } from '../../../src/text/explain.ts';
import { published } from '../../support/framework.ts';
import { button, open, press, props } from '../tools.tsx';

vi.mock(import('../../../src/text/explain.ts'), async (original) => {
  const module = await original();
  return { ...module, explain: vi.fn(module.explain) };
});

vi.mock(import('../../../src/islands/matrix/VersionDiff.tsx'), async (original) => {
  const module = await original();
  return { ...module, VersionDiff: vi.fn(module.VersionDiff) };
});

const shown = { ...props, heading: 'Det här krävs', pages: {}, hiring: '/rekrytera/' };
const row = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-competence="${id}"]`);
  if (found === null) throw new Error(`No row is about ${id}`);
  return found;
};

describe('the matrix', () => {
  beforeEach(() => {
    location.hash = '';
  });

  it('recalculates a row and gives the reason of the company', () => {
    render(<Matrix {...shown} />);
    expect(row('returer').dataset['required']).toBe('3');
    press(/^Logistikansvarig/);
    expect(row('returer').dataset['required']).toBe('1');
    expect(row('returer').querySelector('.reasons-now')?.textContent).toMatch(
      /logistikansvarig på plats/,
    );
  });

  it('draws the rows that a tick changes, and no others', () => {
    render(<Matrix {...shown} />);
    vi.mocked(explain).mockClear();
    press(/^Logistikansvarig/);
    const drawn = vi.mocked(explain).mock.calls.map(([{ competence }]) => competence);
    expect(drawn).toContain('returer');
    expect(drawn).not.toContain('leda-medarbetare');
    expect(drawn.length).toBeLessThan(10);
  });

  it('has a text for each level that a row can have, and shows the baseline before any style', () => {
    render(<Matrix {...shown} />);
    const levels = [...row('returer').querySelectorAll('.requirement-level [data-level]')];
    expect(levels.map((level) => level.textContent)).toEqual([
      '1 Förstår',
      '2 Beställer',
      '3 Driver',
    ]);
    expect(levels.map((level) => level.hasAttribute('hidden'))).toEqual([true, true, false]);
  });

  it('links every change to its row', () => {
    render(<Matrix {...shown} />);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-changes] a')];
    expect(links.length).toBeGreaterThan(10);
    for (const { hash } of links) expect(document.getElementById(hash.slice(1))).not.toBeNull();
  });

  it('opens the reason of the row that a link leads to', () => {
    render(<Matrix {...shown} />);
    document.querySelector<HTMLAnchorElement>('a.bar[href$="-returer"]')?.click();
    expect(row('returer').querySelector('details')?.open).toBe(true);
  });

  it('leads on to the kravprofil, and offers no page where there is none', () => {
    const { rerender } = render(<Matrix {...shown} />);
    expect(screen.getByText('Skriv kravprofil').getAttribute('href')).toBe('/rekrytera/');
    const { hiring: _, ...framed } = shown;
    rerender(<Matrix {...framed} />);
    expect(screen.queryByText('Skriv kravprofil')).toBeNull();
  });

  it('says who would help most, and who would be missed', async () => {
    render(<Matrix {...shown} />);
    const relieving = open('Vem avlastar mest härnäst?');
    await waitFor(() => expect(within(relieving).getAllByRole('listitem')[0]).toBeDefined());
    button('Nollställ').click();
    const missed = open('Vad händer om någon slutar?');
    await waitFor(() => expect(missed.textContent).toContain('Kryssa i de roller ni har'));
  });

  it('copies the link of the company', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    render(<Matrix {...shown} />);
    press(/^HR/);
    button('Kopiera länk').click();
    await screen.findByRole('button', { name: 'Kopierad' });
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/#har=hr/));
  });

  it('shows one competence as a single row without picture or next steps', () => {
    const framework = matrixFramework(published, { competence: 'returer' });
    render(<Matrix {...shown} framework={framework} offered={offeredSpecialists(framework)} />);
    expect(document.querySelectorAll('[data-competence]')).toHaveLength(1);
    expect(document.querySelector('a.bar')).toBeNull();
    expect(screen.queryByText('Skriv kravprofil')).toBeNull();
  });
});

describe('a link that was made before the levels were changed', () => {
  const first = { version: 1, date: '2026-01-15', summary: 'Den första.', mark: '0', changes: [] };
  const versions = [first, { ...first, version: 2, date: '2026-03-01' }];
  const heading = 'Ändrat sedan din länk';

  beforeEach(() => {
    vi.mocked(VersionDiff).mockClear();
    location.hash = '#har=hr';
  });

  it('is told of and announced', async () => {
    const framework = { ...props.framework, version: 2, versions };
    render(<Matrix {...shown} framework={framework} />);
    await screen.findByText(heading, { selector: 'b' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(heading));
  });

  it('is neither at a further role, whose levels have no history', async () => {
    render(<Matrix {...shown} framework={{ ...props.framework, version: 2 }} />);
    // It is fetched after what would tell of the change.
    await screen.findByText(/^Utskrivet den/);
    expect(VersionDiff).not.toHaveBeenCalled();
  });
});
