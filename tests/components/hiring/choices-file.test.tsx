import { act, fireEvent, render } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { pickFile, saveFile } from '../../../src/browser/files.ts';
import { encodeKept, type Kept } from '../../../src/domain/kept-file.ts';
import { NO_CHOICES } from '../../../src/export/choices.ts';
import { writeChoices } from '../../../src/export/choices-text.ts';
import { ChoicesFile } from '../../../src/islands/hiring/ChoicesFile.tsx';
import { hiringFramework } from '../../../src/islands/hiring/props.ts';
import { type OwnChoices, useChoices } from '../../../src/islands/hiring/use-choices.ts';
import { type Company, useCompany } from '../../../src/islands/shared/use-company.ts';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { published } from '../../support/framework.ts';
import { refusedKept } from '../../support/hostile-kept.ts';
import { button } from '../tools.tsx';

vi.mock('../../../src/browser/files.ts');

const framework = hiringFramework(published);
const announce = vi.fn();
let company: Company;
let own: OwnChoices;

function Page() {
  company = useCompany(framework);
  own = useChoices(framework.role.id, company.ready);
  const result = useResult(framework, company.staffing);
  return <ChoicesFile {...{ framework, company, result, own, announce }} />;
}

async function pick(text: string) {
  vi.mocked(pickFile).mockResolvedValueOnce({
    name: 'fil.json',
    bytes: new TextEncoder().encode(text),
  });
  await act(async () => {
    fireEvent.click(button('Hämta från fil'));
    // The file has been read once every promise on the way has been kept.
    await new Promise((done) => setTimeout(done));
  });
}

const pickKept = (kept: Kept) => pick(encodeKept(framework, kept));
const said = () => document.querySelector('[data-said]')?.textContent;
const saved = () => String(vi.mocked(saveFile).mock.lastCall?.[2]);
const tap = (name: string) => fireEvent.click(button(name));
const staffing = new Map([['seo-specialist', 'external' as const]]);
const choices = writeChoices({ ...NO_CHOICES, picked: ['returer'], notes: 'Rad ett\nrad två' });

it('brings a company and its choices to an empty page, and gives the same file back', async () => {
  render(<Page />);
  await pickKept({ staffing, choices });
  expect(said()).toContain('Kraven är nu filens, för ett företag med en SEO-specialist (extern).');
  expect(own.choices.notes).toBe('Rad ett\nrad två');
  tap('Spara som fil');
  expect(saved()).toBe(encodeKept(framework, { staffing, choices }));
});

it('asks before it replaces anything, and leaves a way back', async () => {
  render(<Page />);
  act(() => own.choose({ notes: 'Mitt' }));
  await pickKept({ staffing, choices });
  expect(document.activeElement?.textContent).toMatch(
    /^Filen har .* Det ersätter det som är ifyllt/,
  );
  tap('Avbryt');
  expect([own.choices.notes, company.staffing.size]).toEqual(['Mitt', 0]);
  expect(document.activeElement).toBe(button('Hämta från fil'));
  await pickKept({ staffing, choices });
  tap('Hämta');
  expect(own.choices.picked).toEqual(['returer']);
  act(() => own.edits.undo());
  expect(own.choices.notes).toBe('Mitt');
});

it('takes what it has use for from a file of candidates, and says what else there is', async () => {
  render(<Page />);
  const candidates = [{ id: 'k1', name: 'A.B.', scores: new Map() }];
  await pickKept({ staffing, candidates });
  expect(said()).toContain('I filen finns också 1 kandidat.');
  await pickKept({ candidates });
  expect(said()).toMatch(/ingen sparad kravprofil: den har 1 kandidat\./);
});

it('changes nothing for a file that is wrong', async () => {
  render(<Page />);
  for (const { file, says } of refusedKept.slice(0, 5)) {
    await pick(file);
    expect(said()).toMatch(says ?? /./);
  }
  const broken = JSON.parse(encodeKept(framework, { staffing }));
  await pick(JSON.stringify({ ...broken, val: { version: 999 } }));
  expect(said()).toBe('Filens val i kravprofilen gick inte att läsa. Inget är ändrat.');
  expect(company.staffing.size).toBe(0);
});
