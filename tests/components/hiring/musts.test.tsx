import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Musts } from '../../../src/islands/hiring/Musts.tsx';
import { hiringFramework } from '../../../src/islands/hiring/props.ts';
import { type OwnChoices, useChoices } from '../../../src/islands/hiring/use-choices.ts';
import { UndoRedo } from '../../../src/islands/shared/UndoRedo.tsx';
import { useCompany } from '../../../src/islands/shared/use-company.ts';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { published } from '../../support/framework.ts';
import { button, open } from '../tools.tsx';

const framework = hiringFramework(published);
let own: OwnChoices;

function Demands() {
  const company = useCompany(framework);
  own = useChoices('prov', company.ready);
  const result = useResult(framework, company.staffing);
  return (
    <>
      <Musts id="prov" {...{ framework, result, own }} />
      <UndoRedo edits={own.edits} />
    </>
  );
}

const box = (competence: string) => {
  const found = document.querySelector<HTMLInputElement>(`[name="must-${competence}"]`);
  if (found === null) throw new Error(`${competence} can’t be picked`);
  return found;
};

beforeEach(() => {
  location.hash = '#har=content-redaktor,marknadsbyra,webbyra';
  render(<Demands />);
});

describe('the competences that are demanded', () => {
  it('follow the suggestion until one is picked, and then are one’s own', () => {
    open(/^Välj kompetenser/);
    expect(screen.getByText(/^Valet följer förslaget/)).toBeTruthy();
    expect(box('konvertering').checked).toBe(true);
    fireEvent.click(box('sortiment-pris'));
    expect(screen.getByText(/^Valet är ert eget/)).toBeTruthy();
    expect(own.choices.picked).toHaveLength(3);
  });

  it('are at most four', () => {
    open(/^Välj kompetenser/);
    expect(screen.getByText('4 av högst fyra valda')).toBeTruthy();
    expect(box('returer').disabled).toBe(true);
    fireEvent.click(box('sortiment-pris'));
    expect(box('returer').disabled).toBe(false);
    fireEvent.click(box('returer'));
    expect(box('kundservice').disabled).toBe(true);
    expect(own.choices.picked).toContain('returer');
  });

  it('go back to the suggestion when asked, with the focus where it can be seen', () => {
    const details = open(/^Välj kompetenser/);
    fireEvent.click(box('sortiment-pris'));
    fireEvent.click(button('Följ förslaget igen'));
    expect(own.choices.picked).toBeUndefined();
    expect(document.activeElement).toBe(details.querySelector('summary'));
    expect(box('sortiment-pris').checked).toBe(true);
    fireEvent.click(button('Ångra'));
    expect(box('sortiment-pris').checked).toBe(false);
  });
});

describe('a demand', () => {
  it('has words of one’s own, and what is typed is undone together', () => {
    open(/^Ledarskap/);
    const words = screen.getByLabelText<HTMLTextAreaElement>(/med egna ord/);
    for (const value of ['L', 'Le', 'Led']) fireEvent.input(words, { target: { value } });
    expect(own.choices.words['ledarskap']).toBe('Led');
    fireEvent.click(button('Ångra'));
    expect(words.value).toBe('');
  });

  it('has a question of its competences, and ways to be tried', () => {
    open(/^Ledarskap/);
    const question = screen.getByLabelText<HTMLSelectElement>('Fråga till alla');
    const other = [...question.options].find(({ value }) => value !== question.value);
    fireEvent.change(question, { target: { value: other?.value } });
    expect(own.choices.questions['ledarskap']).toBe(other?.value);
    expect(question.value).toBe(other?.value);
    const reference = screen.getByLabelText<HTMLInputElement>('Referens');
    const before = reference.checked;
    fireEvent.click(reference);
    expect(own.choices.tests['ledarskap']?.includes('reference')).toBe(!before);
  });
});
