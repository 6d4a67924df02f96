import { act, fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, test, vi } from 'vitest';
import { pickFile, saveFile } from '../../../src/browser/files.ts';
import { FileBar } from '../../../src/islands/candidates/FileBar.tsx';
import { type Candidates, useCandidates } from '../../../src/islands/candidates/use-candidates.ts';
import { hostileFiles } from '../../support/hostile-files.ts';
import { button, props } from '../tools.tsx';

vi.mock('../../../src/browser/files.ts');

const announce = vi.fn();
let candidates: Candidates;

function Page() {
  candidates = useCandidates(props.framework, true);
  return <FileBar framework={props.framework} candidates={candidates} announce={announce} />;
}

async function pick(bytes: Uint8Array | undefined) {
  vi.mocked(pickFile).mockResolvedValueOnce(
    bytes === undefined ? { name: 'fil.json' } : { name: 'fil.json', bytes },
  );
  await act(async () => {
    fireEvent.click(button('Hämta från fil'));
  });
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const notice = () => document.querySelector('.notice')?.textContent ?? '';
const saved = () => vi.mocked(saveFile).mock.lastCall?.[2];

test.each(hostileFiles)('answers $name', async ({ file, says }) => {
  render(<Page />);
  await pick(bytesOf(file));
  if (says === undefined) {
    expect(notice()).toMatch(/kandidat(er)? hämtades från filen\./);
    expect(document.querySelector('script')).toBeNull();
  } else {
    expect(notice()).toMatch(says);
    expect(notice()).toContain('Inget är ändrat.');
    expect(candidates.all).toEqual([]);
  }
  expect(announce).toHaveBeenLastCalledWith(notice());
});

it('refuses a file that is too large or no text', async () => {
  render(<Page />);
  await pick(undefined);
  expect(notice()).toContain('Filen är för stor');
  await pick(new Uint8Array([0x50, 0x4b, 0xff, 0xfe, 0x80]));
  expect(notice()).toContain('Filen är ingen textfil.');
});

it('gives back the same file that it was given, also what it does not know', async () => {
  render(<Page />);
  expect(button('Spara som fil').getAttribute('aria-disabled')).toBe('true');
  const unknown = hostileFiles.find(({ name }) => name === 'an unknown competence')?.file ?? '';
  await pick(bytesOf(unknown));
  fireEvent.click(button('Spara som fil'));
  expect(JSON.parse(String(saved()))).toEqual(JSON.parse(unknown));
});

it('erases everyone, and says so', async () => {
  render(<Page />);
  const { file } = hostileFiles.find(({ says }) => says === undefined) ?? { file: '' };
  await pick(bytesOf(file));
  fireEvent.click(button('Radera alla kandidater'));
  expect(candidates.all).toEqual([]);
  expect(screen.getByText(/^Alla kandidater är raderade/)).toBeTruthy();
});
