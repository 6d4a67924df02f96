import { act, fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Lazy, preload } from '../../../src/islands/shared/Lazy.tsx';
import { button } from '../tools.tsx';

const Part = ({ name }: { readonly name: string }) => <p>Här är {name}</p>;
const settled = () => act(async () => undefined);

it('says that a part is on its way, and then shows it', async () => {
  render(<Lazy load={async () => Part} with={{ name: 'delen' }} />);
  expect(screen.getByText('Hämtar …')).toBeTruthy();
  await settled();
  expect(screen.getByText('Här är delen')).toBeTruthy();
});

it('says that a part could not be fetched, and fetches it again when asked', async () => {
  const load = vi.fn().mockRejectedValueOnce(new TypeError('lost')).mockResolvedValue(Part);
  render(<Lazy load={load} with={{ name: 'delen' }} />);
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('kunde inte hämtas');
  fireEvent.click(button(/Försök igen/));
  await settled();
  expect(load).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Här är delen')).toBeTruthy();
});

it('says what its owner wants to be said instead, as often as it fails', async () => {
  const load = vi.fn().mockRejectedValue(new TypeError('lost'));
  render(
    <Lazy load={load} with={{ name: 'delen' }} loading={<p>Strax</p>} failed="Delen är borta." />,
  );
  expect(screen.getByText('Strax')).toBeTruthy();
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('Delen är borta.');
  fireEvent.click(button('Försök igen'));
  expect(screen.getByRole('alert').textContent).toContain('Hämtar …');
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('Delen är borta.');
  expect(load).toHaveBeenCalledTimes(2);
});

it('keeps the focus on the way to try again while that is tried', async () => {
  const load = vi.fn().mockRejectedValue(new TypeError('lost'));
  render(<Lazy load={load} with={{ name: 'delen' }} />);
  await settled();
  const again = button('Försök igen');
  again.focus();
  fireEvent.click(again);
  expect(document.activeElement).toBe(again);
  await settled();
  expect(document.activeElement).toBe(again);
});

it('is never silent, even where it shows nothing while it is on its way', async () => {
  const load = vi.fn().mockRejectedValue(new TypeError('lost'));
  render(<Lazy load={load} with={{ name: 'delen' }} loading={null} />);
  expect(document.body.textContent).toBe('');
  await settled();
  expect(screen.getByRole('alert')).toBeTruthy();
});

it('hands new properties on to a part that is already there', async () => {
  const load = async () => Part;
  const { rerender } = render(<Lazy load={load} with={{ name: 'ett' }} />);
  await settled();
  rerender(<Lazy load={load} with={{ name: 'två' }} />);
  expect(screen.getByText('Här är två')).toBeTruthy();
});

it('leaves what cannot be fetched ahead to be fetched when it is needed', async () => {
  const loads = [vi.fn().mockRejectedValue(new TypeError('lost')), vi.fn().mockResolvedValue(Part)];
  preload(...loads);
  await settled();
  for (const load of loads) expect(load).toHaveBeenCalledOnce();
});
