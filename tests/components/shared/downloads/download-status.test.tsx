import { act, fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { DownloadStatus } from '../../../../src/islands/shared/downloads/DownloadStatus.tsx';
import {
  type MakeFile,
  useDownload,
} from '../../../../src/islands/shared/downloads/use-download.ts';
import { button } from '../../tools.tsx';

const announce = vi.fn();
const saved: string[] = [];

function Downloads({ make }: { readonly make: MakeFile }) {
  const download = useDownload(announce);
  return (
    <>
      <button type="button" onClick={() => download.save(make)}>
        Spara
      </button>
      <DownloadStatus download={download} />
    </>
  );
}

const pressAndWait = (name: string) =>
  act(async () => {
    fireEvent.click(button(name));
  });

beforeEach(() => {
  announce.mockClear();
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});

it('says that a file is saved, on the screen and aloud', async () => {
  render(<Downloads make={async () => ({ name: 'a.csv', type: 'text/csv', content: 'a' })} />);
  await pressAndWait('Spara');
  expect(saved).toEqual(['a.csv']);
  expect(screen.getByText('a.csv är sparad.')).toBeTruthy();
  expect(announce.mock.calls).toEqual([['a.csv är sparad.']]);
});

it('says why a file was not saved, and tries that very file again when asked', async () => {
  const make = vi
    .fn()
    .mockRejectedValueOnce(new TypeError('lost'))
    .mockResolvedValue({ name: 'a.csv', type: 'text/csv', content: 'a' });
  render(<Downloads make={make} />);
  await pressAndWait('Spara');
  expect(saved).toEqual([]);
  expect(screen.getByText(/Inget av det du har fyllt i är förlorat/)).toBeTruthy();
  await pressAndWait('Försök igen');
  expect(saved).toEqual(['a.csv']);
  expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull();
});
