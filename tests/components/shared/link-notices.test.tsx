import { render, screen } from '@testing-library/preact';
import { expect, it, test, vi } from 'vitest';
import type { LinkNotice } from '../../../src/domain/link.ts';
import { LinkNotices } from '../../../src/islands/shared/LinkNotices.tsx';

const role = (id: string) => id.toUpperCase();

function show(...notices: LinkNotice[]) {
  const announce = vi.fn();
  const { container } = render(<LinkNotices {...{ notices, role, announce }} />);
  return { container, announce };
}

it('says nothing of a link that could be read', () => {
  const { container, announce } = show();
  expect(container.textContent).toBe('');
  expect(announce).not.toHaveBeenCalled();
});

it('says aloud, once, that something could not be read', () => {
  const { announce } = show({ kind: 'unread' });
  expect(announce.mock.calls).toEqual([['Hela länken gick inte att läsa']]);
});

test.each([
  ['that nothing could read', { kind: 'unread' }, 'Länken är skadad'],
  [
    'that says two things of a role',
    { kind: 'unclear', ids: ['hr'] },
    'hur ni har anlitat HR. Se efter',
  ],
  ['that is far too long', { kind: 'tooLong' }, 'Länken är för lång'],
  [
    'with a role in a form that it cannot have',
    { kind: 'engagement', ids: ['webbyra'] },
    'WEBBYRA finns bara som extern',
  ],
  ['with an unknown role', { kind: 'unknown', ids: ['astronaut'] }, 'astronaut'],
] as const)('names what is wrong with a link %s', (_, notice, words) => {
  expect(show(notice).container.textContent).toContain(words);
});

it('shows names from a hostile link as text, few and short', () => {
  const ids = Array.from({ length: 40 }, (_, n) => `<img src=x>${n}${'x'.repeat(60)}`);
  const { container } = show({ kind: 'unknown', ids });
  const names = [...container.querySelectorAll('bdi')];
  expect(names).toHaveLength(5);
  expect(container.querySelector('img')).toBeNull();
  for (const name of names) expect(name.textContent).toHaveLength(41);
  expect(screen.getByText(/och 35 till/)).toBeTruthy();
});
