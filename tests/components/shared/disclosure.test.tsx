import { render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Disclosure } from '../../../src/islands/shared/Disclosure.tsx';
import { open } from '../tools.tsx';

it('draws what it holds only once it has been opened, and keeps it when it is closed', () => {
  const children = vi.fn(() => <p>Innehåll</p>);
  render(<Disclosure summary="Mer">{children}</Disclosure>);
  expect(children).not.toHaveBeenCalled();
  const details = open('Mer');
  expect(screen.getByText('Innehåll')).toBeTruthy();
  details.open = false;
  expect(screen.getByText('Innehåll')).toBeTruthy();
});
