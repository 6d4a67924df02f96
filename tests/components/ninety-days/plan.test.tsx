import { act, fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { fetchJson } from '../../../src/browser/data.ts';
import { saveFile } from '../../../src/browser/files.ts';
import type { Answers } from '../../../src/domain/assessment.ts';
import { NOBODY } from '../../../src/domain/staffing.ts';
import { assessmentFramework } from '../../../src/islands/assessment/props.ts';
import type { OwnMusts } from '../../../src/islands/candidates/use-musts.ts';
import { NinetyDaysDoor } from '../../../src/islands/ninety-days/NinetyDaysDoor.tsx';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { learning as material, published } from '../../support/framework.ts';
import { button, open } from '../tools.tsx';

vi.mock('../../../src/browser/data.ts');
vi.mock('../../../src/browser/files.ts');
vi.mock('../../../src/browser/styles.ts');

const framework = assessmentFramework(published);
let address = 0;

interface DoorProps {
  readonly answers: Answers;
  readonly learning: string | undefined;
  readonly vacancy?: OwnMusts['vacancy'];
}

function Door(props: DoorProps) {
  const result = useResult(framework, NOBODY);
  return (
    <NinetyDaysDoor
      {...{ id: 'prov', framework, result, ...props }}
      name="Kim"
      summary="Planera"
      announce={() => undefined}
    />
  );
}

const show = (answers: Answers, learning: string | undefined = `/${++address}.json`) =>
  render(<Door {...{ answers, learning }} />);
const paper = () => screen.findByRole('article', { name: 'Planen' });

beforeEach(() => {
  vi.mocked(fetchJson).mockReset().mockResolvedValue(material);
  vi.mocked(saveFile).mockReset();
});

it('is offered once something is known of the person, and where learning is taught', () => {
  show(new Map());
  expect(screen.queryByText('Planera')).toBeNull();
  render(<Door answers={new Map([['returer', 1]])} learning={undefined} />);
  expect(screen.queryByText('Planera')).toBeNull();
});

it('makes a plan of the gaps, with the name, and the calendar once the first day is known', async () => {
  show(new Map([['returer', 1]]));
  open('Planera');
  expect((await paper()).textContent).toContain('De första 90 dagarna för Kim');
  expect((await paper()).textContent).toContain('Returer och reklamationer, från 1 till 2');
  expect(screen.queryByText('Kalenderfil (.ics)')).toBeNull();
  fireEvent.input(screen.getByLabelText('Namn i dokumentet'), { target: { value: 'K. E.' } });
  fireEvent.input(screen.getByLabelText('Första dagen'), { target: { value: '2027-02-01' } });
  expect((await paper()).textContent).toContain('De första 90 dagarna för K. E.');
  expect((await paper()).textContent?.replaceAll('\u00a0', ' ')).toContain('3 maj 2027');
  fireEvent.click(button('Kalenderfil (.ics)'));
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalled());
  const [name, type, content] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect([name, type]).toEqual(['avstamningar.ics', 'text/calendar;charset=utf-8']);
  expect(String(content)).toContain('DTSTART:20270302T090000');
});

it('knows what the vacancy says of the role, the company and the first day', async () => {
  const vacancy = { title: 'E-handelschef', employer: 'Nordlin', starts: '2027-02-01' };
  render(
    <Door answers={new Map([['returer', 1]])} learning={`/${++address}.json`} {...{ vacancy }} />,
  );
  open('Planera');
  expect((await paper()).textContent?.replaceAll('\u00a0', ' ')).toContain(
    'e-handelschef hos Nordlin, räknat från den 1 februari 2027',
  );
  expect(button('Kalenderfil (.ics)')).toBeTruthy();
});

it('says so where the data can’t be fetched, and tries again', async () => {
  vi.mocked(fetchJson).mockRejectedValue(new Error('offline'));
  show(new Map([['returer', 1]]));
  open('Planera');
  const retry = await screen.findByRole('button', { name: 'Försök igen' });
  vi.mocked(fetchJson).mockResolvedValue(material);
  await act(async () => {
    fireEvent.click(retry);
  });
  expect((await paper()).textContent).toContain('från 1 till 2');
});
