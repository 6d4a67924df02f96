import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { LinkNotices } from '../../../src/islands/shared/LinkNotices.tsx';
import { Staffing } from '../../../src/islands/shared/Staffing.tsx';
import { UndoRedo } from '../../../src/islands/shared/UndoRedo.tsx';
import { type Company, useCompany } from '../../../src/islands/shared/use-company.ts';
import { button, press, props } from '../tools.tsx';

let company: Company;

function CompanyForm({ offered }: { readonly offered?: readonly string[] }) {
  company = useCompany(props.framework);
  return (
    <form ref={company.form}>
      <LinkNotices notices={company.notices} role={(id) => id} announce={() => undefined} />
      <Staffing {...props} offered={offered ?? props.offered} company={company} />
      <UndoRedo edits={company} ready={company.ready} />
    </form>
  );
}

/** With what keeps the word whole at the end of a line. */
const SEO = /^SEO-\u2060?specialist$/;
const box = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
/** One of the ways that the SEO specialist can be engaged. */
const way = (name: string) =>
  within(
    screen.getByRole('group', { name: /^Är SEO-specialist/ }),
  ).getByLabelText<HTMLInputElement>(name);
const has = () => Object.fromEntries(company.staffing);

describe('the boxes of a company', () => {
  beforeEach(() => {
    render(<CompanyForm />);
  });

  it('take in a role in its usual form, and let it go again', () => {
    press(SEO);
    expect(has()).toEqual({ 'seo-specialist': 'employed' });
    press(SEO);
    expect(has()).toEqual({});
  });

  it('ask beside each role how it is engaged', () => {
    press(SEO);
    fireEvent.click(way('Extern'));
    expect(has()).toEqual({ 'seo-specialist': 'external' });
    expect(way('Extern').checked).toBe(true);
    expect(way('Anställd').checked).toBe(false);
  });

  it('say of a role that can only be engaged in one way which it is', () => {
    const partner = box(/^Webbyrå/);
    const hint = document.getElementById(partner.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Alltid extern');
    fireEvent.click(partner);
    expect(has()).toEqual({ webbyra: 'external' });
    expect(screen.queryByRole('group', { name: /Är webbyrå/ })).toBeNull();
  });

  it('go back and forth a step at a time', () => {
    press(SEO);
    fireEvent.click(way('Extern'));
    fireEvent.click(button('Ångra'));
    expect(has()).toEqual({ 'seo-specialist': 'employed' });
    expect(way('Anställd').checked).toBe(true);
    fireEvent.click(button('Ångra'));
    expect(has()).toEqual({});
    expect(box(SEO).checked).toBe(false);
    fireEvent.click(button('Gör om'));
    fireEvent.click(button('Gör om'));
    expect(has()).toEqual({ 'seo-specialist': 'external' });
  });

  it('keep a button that has done its work where the focus can stay', () => {
    expect(button('Ångra').getAttribute('aria-disabled')).toBe('true');
    expect(button('Ångra').hasAttribute('disabled')).toBe(false);
    press('HR');
    expect(button('Ångra').getAttribute('aria-disabled')).toBe('false');
    expect(button('Gör om').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a company that a link brings along', () => {
  it('is ticked, with what cannot be read named, and can not be undone', async () => {
    location.hash = '#har=logistikansvarig,astronaut,webbyra:anstalld';
    render(<CompanyForm />);
    expect(await screen.findByText('astronaut')).toBeTruthy();
    expect(has()).toEqual({ webbyra: 'external', logistikansvarig: 'employed' });
    expect(screen.getByText(/webbyra finns bara som extern/)).toBeTruthy();
    expect(button('Ångra').getAttribute('aria-disabled')).toBe('true');
  });

  it('is written as we write it once a damaged link could be read whole', async () => {
    location.hash = '#Har%3Dhr%252Clogistikansvarig:ext';
    render(<CompanyForm />);
    await waitFor(() => expect(has()).toEqual({ hr: 'employed', logistikansvarig: 'external' }));
    await waitFor(() => expect(location.hash).toBe('#har=logistikansvarig:extern,hr'));
  });

  it('is added to what was ticked while a damaged link was being read', async () => {
    location.hash = '#har=hr;cto';
    render(<CompanyForm />);
    press('Logistikansvarig');
    await waitFor(() =>
      expect(Object.keys(has()).sort()).toEqual(['cto', 'hr', 'logistikansvarig']),
    );
  });

  it('keeps the roles that are not offered here, and says that they do not count', () => {
    location.hash = '#har=hr,logistikansvarig';
    render(<CompanyForm offered={['logistikansvarig']} />);
    expect(screen.getByText(/Ni har också HR/)).toBeTruthy();
    press('Logistikansvarig');
    expect(has()).toEqual({ hr: 'employed' });
  });
});
