import { act, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, test, vi } from 'vitest';
import { pickFile, saveFile } from '../../../src/browser/files.ts';
import { storageKeys } from '../../../src/browser/storage-keys.ts';
import type { Candidate } from '../../../src/domain/candidates.ts';
import type { Level } from '../../../src/domain/framework.ts';
import { encodeKept, type Kept } from '../../../src/domain/kept-file.ts';
import type { Staffing } from '../../../src/domain/staffing.ts';
import { NO_CHOICES } from '../../../src/export/choices.ts';
import { writeChoices } from '../../../src/export/choices-text.ts';
import { FileBar } from '../../../src/islands/candidates/FileBar.tsx';
import { type Candidates, useCandidates } from '../../../src/islands/candidates/use-candidates.ts';
import { type OwnMusts, useMusts } from '../../../src/islands/candidates/use-musts.ts';
import { type Company, useCompany } from '../../../src/islands/shared/use-company.ts';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { hostileFiles } from '../../support/hostile-files.ts';
import { refusedKept } from '../../support/hostile-kept.ts';
import { button, props } from '../tools.tsx';

vi.mock('../../../src/browser/files.ts');

const { framework } = props;
const announce = vi.fn();
let candidates: Candidates;
let company: Company;
let musts: OwnMusts;

function Page() {
  company = useCompany(framework);
  candidates = useCandidates(framework, company, company.replace);
  const result = useResult(framework, company.staffing);
  musts = useMusts(framework, result, company.ready);
  return <FileBar id="prov" {...{ framework, candidates, company, musts, result, announce }} />;
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

const bytesOf = (text: string) => new TextEncoder().encode(text);
const said = () =>
  [...document.querySelectorAll('[data-said] p')].map(({ textContent }) => textContent).join(' ');
const saved = () => String(vi.mocked(saveFile).mock.lastCall?.[2]);
const tap = (name: string) => fireEvent.click(button(name));
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const names = () => candidates.all.map(({ name }) => name);

const AGENCY: Staffing = new Map([['seo-specialist', 'external']]);
const LOGISTICS: Staffing = new Map([['logistikansvarig', 'employed']]);
const person = (id: string, name: string): Candidate => ({
  id,
  name,
  scores: new Map([['returer', { first: 3 }]]),
});
const choices = (...picked: readonly string[]) => writeChoices({ ...NO_CHOICES, picked });
const KEPT_CHOICES = storageKeys(framework.role.id).choices;

/** Opens the page with something on it, and hands it a file. */
async function bring(kept: Kept, here: Kept = {}) {
  const { staffing, candidates: people = [], choices: own } = here;
  if (own !== undefined) localStorage.setItem(KEPT_CHOICES, own);
  render(<Page />);
  act(() => {
    if (staffing !== undefined) company.replace(staffing);
    candidates.change(() => people);
  });
  await pick(bytesOf(encodeKept(framework, kept)));
}

describe('a file', () => {
  test.each([...hostileFiles, ...refusedKept])('is answered: $name', async ({ file, says }) => {
    render(<Page />);
    await pick(bytesOf(file));
    if (says === undefined) {
      expect(said()).toMatch(/kandidat(er)? hämtades från filen\./);
      expect(said()).toContain('Filen säger inte vilket företag poängen gäller.');
      expect(document.querySelector('script')).toBeNull();
    } else {
      expect(said()).toMatch(says);
      expect(said()).toContain('Inget är ändrat.');
      expect(candidates.all).toEqual([]);
    }
    expect(announce).toHaveBeenLastCalledWith(said());
  });

  it('is refused where it is too large or no text', async () => {
    render(<Page />);
    await pick(undefined);
    expect(said()).toContain('Filen är för stor');
    await pick(new Uint8Array([0x50, 0x4b, 0xff, 0xfe, 0x80]));
    expect(said()).toContain('Filen är ingen textfil.');
  });

  it('comes out as it came in, also what the framework does not know', async () => {
    const unknown = hostileFiles.find(({ name }) => name === 'an unknown competence')?.file ?? '';
    render(<Page />);
    expect(button('Spara som fil').getAttribute('aria-disabled')).toBe('true');
    await pick(bytesOf(unknown));
    expect(said()).toContain('”en-kompetens-fran-framtiden”');
    tap('Spara som fil');
    expect(JSON.parse(saved()).kandidater).toEqual(JSON.parse(unknown).kandidater);
  });

  it('brings the company and the choices that it was saved with to an empty page', async () => {
    const file = {
      staffing: AGENCY,
      choices: choices('returer'),
      candidates: [person('k1', 'A.B.')],
    };
    await bring(file);
    expect(said()).toBe(
      [
        '1 kandidat hämtades från filen.',
        'Kraven är nu filens, för ett företag med en SEO-specialist (extern).',
        'Måste-kraven är nu filens. De är sparade till kravprofilen i den här webbläsaren.',
      ].join(' '),
    );
    expect(company.staffing).toEqual(AGENCY);
    expect(musts.musts.map(({ competence }) => competence)).toContain('returer');
    tap('Spara som fil');
    expect(saved()).toBe(encodeKept(framework, file));
    tap('Ångra hämtningen');
    expect([names(), company.staffing.size, musts.choices]).toEqual([[], 0, undefined]);
    expect(localStorage.getItem(KEPT_CHOICES)).toBeNull();
  });

  it('says what it would replace and what differs, and keeps both unless asked not to', async () => {
    const here = {
      staffing: LOGISTICS,
      choices: choices('seo'),
      candidates: [person('k1', 'A.B.')],
    };
    await bring(
      {
        staffing: AGENCY,
        choices: choices('returer'),
        candidates: [person('k1', 'A.B.'), { ...person('k2', 'A.B.'), scores: new Map() }],
      },
      here,
    );
    expect(document.activeElement?.textContent).toBe('Innan filen hämtas');
    expect(document.querySelector('.import-offer')?.textContent).toContain(
      'Filen har 2 kandidater, ett företag med en SEO-specialist (extern) och valen i kravprofilen.',
    );
    expect(names()).toEqual(['A.B.']);
    tap('Spara det som finns här som fil');
    expect(saved()).toBe(encodeKept(framework, here));
    tap('Hämta');
    expect(names()).toEqual(['A.B.', 'A.B. (2)']);
    expect(said()).toContain('1 kandidat hämtades från filen. 1 kandidat fanns redan här');
    expect(said()).toContain('i listan står det ”A.B. (2)”');
    expect(company.staffing).toEqual(AGENCY);
    expect(musts.choices).toBe(choices('returer'));
    expect(document.activeElement).toBe(button('Hämta från fil'));
    tap('Ångra hämtningen');
    expect([names(), company.staffing, musts.choices]).toEqual([['A.B.'], LOGISTICS, here.choices]);
  });

  it('of another assessor is put beside what is here, until that is undone', async () => {
    const scored = (name: string, first: Level): Candidate => ({
      ...person('k1', name),
      scores: new Map([['returer', { first }]]),
    });
    const here = [scored('A.B.', 3), { ...scored('C.D.', 2), id: 'k2' }];
    const theirs = [{ ...scored('C.D.', 2), id: 'k2' }, scored('А.В.', 1)];
    await bring({ candidates: theirs }, { candidates: here });
    expect(screen.getByRole('group', { name: /^”A\.B\.” och ”C\.D\.” finns både/ })).toBeTruthy();
    const ways = screen
      .getAllByRole<HTMLInputElement>('radio')
      .map(({ labels, checked }) => [labels?.[0]?.textContent, checked]);
    expect(ways).toEqual([
      ['Lägg ihop: filens poäng blir bedömare 2', true],
      ['Lägg ihop: filens poäng blir bedömare 1, och ersätter 1 poäng som finns här', false],
      ['Håll isär dem: filens får ett nummer efter namnet', false],
      ['Byt ut de som finns här', false],
    ]);
    tap('Hämta');
    expect(names()).toEqual(['A.B.', 'C.D.']);
    expect(candidates.all.map(({ scores }) => scores.get('returer'))).toEqual([
      { first: 3, second: 1 },
      { first: 2, second: 2 },
    ]);
    expect(said()).toContain(
      'För 2 kandidater som redan fanns här är filens poäng nu bedömare 2. På 1 ställe skiljer sig bedömarna åt',
    );
    tap('Ångra hämtningen');
    expect(candidates.all).toEqual(here);
  });

  it('leaves what is here where that is chosen, and names the difference', async () => {
    await bring(
      { staffing: AGENCY, choices: choices('returer'), candidates: [person('k1', 'C.D.')] },
      { staffing: LOGISTICS, choices: choices('seo'), candidates: [person('k1', 'A.B.')] },
    );
    choose('Byt ut den som finns här');
    choose(/^Behåll det här: ett företag med en logistikansvarig/);
    choose('Behåll valen som finns här');
    tap('Hämta');
    expect(names()).toEqual(['C.D.']);
    expect(company.staffing).toEqual(LOGISTICS);
    expect(musts.choices).toBe(choices('seo'));
    expect(said()).toContain(
      'Filens poäng är satta för ett företag med en SEO-specialist (extern). Kraven här är fortfarande för ett företag med en logistikansvarig (anställd).',
    );
    expect(said()).toContain('Filen har andra val i kravprofilen.');
  });

  it('changes nothing when it is called off', async () => {
    await bring({ candidates: [person('k1', 'C.D.')] }, { candidates: [person('k1', 'A.B.')] });
    tap('Avbryt');
    expect([names(), said()]).toEqual([['A.B.'], 'Inget är hämtat och inget är ändrat.']);
    expect(document.activeElement).toBe(button('Hämta från fil'));
  });

  it('can only replace where both would be too many', async () => {
    const four = ['A', 'B', 'C', 'D'].map((name, at) => person(`k${at}`, name));
    const others = ['E', 'F', 'G'].map((name, at) => person(`k${at}`, name));
    await bring({ candidates: others }, { candidates: four });
    expect(screen.queryByRole('radio', { name: 'Behåll båda' })).toBeNull();
    expect(screen.getByText(/tillsammans blir de 7, och här ryms 6/)).toBeTruthy();
    tap('Hämta');
    expect(names()).toEqual(['E', 'F', 'G']);
  });

  it('that follows the suggestion says that other choices hold here', async () => {
    await bring({ candidates: [person('k1', 'A.B.')] }, { choices: choices('seo') });
    expect(said()).toContain('Filen följer det föreslagna valet av måste-krav');
    expect(musts.choices).toBe(choices('seo'));
  });

  it('of other levels or with broken choices says so, and brings the rest', async () => {
    render(<Page />);
    const file = JSON.parse(encodeKept(framework, { candidates: [person('k1', 'A.B.')] }));
    await pick(bytesOf(JSON.stringify({ ...file, nivaer: 7, val: { version: 999 } })));
    expect(names()).toEqual(['A.B.']);
    expect(said()).toContain('version 7 av nivåerna, men här gäller version 1');
    expect(said()).toContain('Filens val i kravprofilen gick inte att läsa.');
  });

  it('with choices leaves those that could not be read beside them', async () => {
    const newer = '{"version":999}';
    localStorage.setItem(KEPT_CHOICES, newer);
    await bring({ choices: choices('returer'), candidates: [person('k1', 'A.B.')] });
    expect(localStorage.getItem(KEPT_CHOICES)).toBe(choices('returer'));
    expect(localStorage.getItem(`${KEPT_CHOICES}.olast`)).toBe(newer);
  });

  it('with a self-assessment alone says where that belongs', async () => {
    await bring({ snapshots: [{ date: '2026-03-12', answers: new Map() }] });
    expect(said()).toMatch(/ingen kandidatfil: den har 1 sparat datum av en självskattning/);
    expect(said()).toContain('Inget är ändrat.');
  });
});

it('erases everyone, and says so', async () => {
  await bring({ candidates: [person('k1', 'A.B.')] });
  tap('Radera alla kandidater');
  expect(candidates.all).toEqual([]);
  expect(screen.getByText(/^Alla kandidater är raderade/)).toBeTruthy();
});
