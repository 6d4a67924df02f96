import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as files from '../../../src/browser/files.ts';
import { Coverage } from '../../../src/islands/matrix/Coverage.tsx';
import { Staffing } from '../../../src/islands/shared/Staffing.tsx';
import { type Company, useCompany } from '../../../src/islands/shared/use-company.ts';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { unbroken } from '../../../src/text/swedish.ts';
import { button, props } from '../tools.tsx';

const announce = vi.fn();
let company: Company;

function Page() {
  company = useCompany(props.framework);
  const result = useResult(props.framework, company.staffing);
  return (
    <form ref={company.form}>
      <Staffing {...props} company={company} />
      <Coverage {...props} {...{ result, announce }} link="https://exempel.se/#har=x" />
    </form>
  );
}

/** Ticks a role's box, or chooses how it is engaged. */
const tick = (role: string, form?: 'extern') => {
  const name = form === undefined ? `[name="${role}"]` : `[name="${role}-form"][value="${form}"]`;
  fireEvent.click(document.querySelector(name) ?? document);
};

/** A row as its standing and the texts of its cells; empty cells are left out. */
function row(competence: string): string[] {
  const found = document.querySelector(`[data-covered="${competence}"]`);
  if (found === null) throw new Error(`No row of ${competence}`);
  const cells = [...found.querySelectorAll('td')].map((cell) => cell.textContent);
  return [found.getAttribute('data-standing') ?? '', ...cells.filter((text) => text !== '')];
}

const summary = () => document.querySelector('.coverage-summary')?.textContent;

beforeEach(() => {
  announce.mockClear();
  render(<Page />);
});

describe('who covers what', () => {
  it('says what to do while nobody is ticked', () => {
    expect(screen.getByText(/^Ingen roll är ikryssad än, så du bär allt själv\./)).toBeTruthy();
    expect(document.querySelector('table')).toBeNull();
  });

  it('follows each tick, in the table and in the words above it', () => {
    tick('logistikansvarig');
    expect(row('returer')).toEqual([
      'single',
      'nivå 1',
      'Logistikansvarig räknas',
      'Hänger på en: Logistikansvarig, annars 3',
    ]);
    expect(row('seo')).toEqual(['hole', 'nivå 2', 'Ingen – du själv på nivå 2']);
    const own = 'Kan inte läggas över. Här är det du själv som håller nivån.';
    expect(row('affarshelhet')).toEqual(['own', 'nivå 3', own]);
    // Said once for the whole area.
    expect(row('budget-prognos')).toEqual(['own', 'nivå 3']);
    expect(summary()).toBe(
      '16 kompetenser täcker ingen hos er, så där håller du grundkravet själv. Fem av kompetenserna hänger på en enda roll: logistikansvarig. Utan logistikansvarig stiger fem krav: lager och orderflöde, frakt och leveransupplevelse, returer och reklamationer, varuförsörjning och lagernivåer samt logistikkostnader och förbättring.',
    );
    tick('kundtjanstchef');
    expect(row('returer')).toEqual([
      'several',
      'nivå 1',
      'Logistikansvarig räknas',
      'Kundtjänstchef täcker också, nivå 2',
      'Flera täcker, annars 2',
    ]);
    expect(summary()).toContain(
      'Fem av kompetenserna hänger på en enda roll: fyra på logistikansvarig och en på kundtjänstchef.',
    );
    // Returns rise as well, although somebody else covers them.
    expect(summary()).toContain('Utan logistikansvarig stiger fem krav:');
  });

  it('has a column for each role that covers something, and says who doesn’t', () => {
    for (const role of ['logistikansvarig', 'webbyra', 'hr']) tick(role);
    const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads).toEqual([
      'Område',
      'Kompetens',
      'Du',
      'Logistikansvarig',
      unbroken('Webbyrå eller e-handelsbyrå, extern'),
      'Utan den som räknas',
    ]);
    const sums = [...document.querySelectorAll('tfoot td')].map((cell) => cell.textContent);
    expect(sums.filter((text) => text !== '')).toEqual(['5', '1']);
    expect(
      screen.getByText('Utan kolumn: HR. Rollen ger bättre underlag men sänker inga krav.'),
    ).toBeTruthy();
  });

  it('says so where a role covers something without lowering it', () => {
    tick('seo-specialist');
    tick('seo-specialist', 'extern');
    expect(row('seo')).toEqual([
      'same',
      'nivå 2',
      'SEO-specialist räknas',
      'En täcker, nivå 2 ändå',
    ]);
    expect(summary()).toMatch(/Ingen kompetens hänger på en enda roll\.$/);
  });

  it('says one of each as Swedish does', () => {
    tick('webbyra');
    expect(summary()).toContain(
      unbroken(
        'En av kompetenserna hänger på en enda roll: webbyrå eller e-handelsbyrå. Utan webbyrå eller e-handelsbyrå stiger ett krav: e-handelsplattform och systemkarta.',
      ),
    );
  });

  it('names each role that something hangs on', () => {
    tick('seo-specialist');
    tick('content-redaktor');
    expect(summary()).toContain(
      unbroken(
        'Två av kompetenserna hänger på var sin roll: SEO-specialist och innehållsredaktör.',
      ),
    );
  });
});

it('is printed, and saved in the Excel file', async () => {
  const print = vi.spyOn(files, 'printPage').mockImplementation(() => undefined);
  const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
  tick('logistikansvarig');
  fireEvent.click(button('Skriv ut på ett A4'));
  expect(print).toHaveBeenCalledOnce();
  fireEvent.click(button('Ladda ned Excel'));
  await waitFor(() => expect(announce).toHaveBeenCalledWith('matris.xlsx är sparad.'));
  expect(save).toHaveBeenCalledWith('matris.xlsx', expect.anything(), expect.anything());
});
