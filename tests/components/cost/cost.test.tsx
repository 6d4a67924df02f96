import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, expect, it, test, vi } from 'vitest';
import { Cost } from '../../../src/islands/cost/Cost.tsx';
import { startCarrying } from '../../../src/scripts/carry-company.ts';
import { publishedCost } from '../../support/cost.ts';
import { button } from '../tools.tsx';

const SALARY = 'Månadslön kr/mån';

beforeEach(() => {
  vi.useFakeTimers();
});

const show = (fragment = '') => {
  history.replaceState(null, '', `/${fragment}`);
  return render(<Cost {...publishedCost} />);
};

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

/** Writes in a field and leaves it, as a reader does. */
const write = (label: string, value: string) => {
  fireEvent.input(field(label), { target: { value } });
  fireEvent.change(field(label), { target: { value } });
};

/** What an alternative costs, as the comparison says it. */
const costs = (alternative: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${alternative} \\d`) }))
    .getByRole('cell')
    .textContent.replaceAll('\u00a0', ' ');

/** Lets every pause run out: before the address is written, and before something is said. */
const wait = () =>
  act(() => {
    vi.advanceTimersByTime(2_000);
  });

/** Presses the button, and lets the browser answer. */
const copy = () =>
  act(async () => {
    fireEvent.click(button('Kopiera länk till uträkningen'));
    await vi.advanceTimersByTimeAsync(100);
  });

const fragment = () => decodeURIComponent(location.hash);

it('begins with the example', () => {
  show();
  expect(field(SALARY).value).toBe('55\u00a0000');
  expect(costs('Anställd, första året')).toBe('1 111 119');
  expect(costs('Anställd, åren därefter')).toBe('973 619');
  expect(costs('Konsult')).toBe('920 000');
  expect(costs('Byråer')).toBe('579 252');
  wait();
  expect(fragment()).toBe('');
  expect(screen.getByRole('status').textContent).toBe('');
});

it('has a field for every parameter, with what it means and its source or that it is an example', () => {
  const { container } = show();
  const fields = [...container.querySelectorAll('.cost-fields > li')];
  expect(fields).toHaveLength(publishedCost.parameters.length);
  for (const each of fields) {
    expect(each.querySelector('input')).toBeTruthy();
    expect(each.textContent).toMatch(/Räkneexempel\.|Källa: .+Kontrollerat \d{4}-\d\d-\d\d/);
  }
});

it('reckons anew, says so once, writes the link and shows the number as Swedish does', () => {
  show('#har=webbyra');
  write(SALARY, '60000 kr');
  expect(field(SALARY).value).toBe('60\u00a0000');
  // 1 024 904 with fees and pension, 2 880 for transition and 48 000 for the desk
  expect(costs('Anställd, åren därefter')).toBe('1 075 784');
  expect(screen.getByText(/^Ert eget tal, i stället för 55\s000\./)).toBeTruthy();
  wait();
  expect(screen.getByRole('status').textContent).toMatch(/^Anställd 1\s225\s784\skr första året/);
  expect(fragment()).toBe('#har=webbyra&kostnad=lon:60000,ar:2026');
});

test.each([
  ['femtiofem', 'Skriv ett tal med siffror.'],
  ['', 'Skriv ett tal med siffror.'],
  ['9000000', 'Skriv ett tal från 0 till 500\u00a0000.'],
  ['55000,5', 'Skriv ett heltal.'],
])('keeps %j as it was written, says what is wrong, and reckons on', (typed, message) => {
  show();
  fireEvent.input(field(SALARY), { target: { value: typed } });
  expect(field(SALARY).getAttribute('aria-invalid')).toBe('false');
  write(SALARY, typed);
  const said = `${message} Tills vidare räknar vi med 55\u00a0000 kr/mån.`;
  expect(field(SALARY).value).toBe(typed);
  expect(field(SALARY).getAttribute('aria-invalid')).toBe('true');
  const [described = ''] = field(SALARY).getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(document.getElementById(described)?.textContent).toBe(said);
  wait();
  expect(screen.getByRole('status').textContent).toBe(`Månadslön: ${said}`);
  expect(costs('Anställd, första året')).toBe('1 111 119');

  fireEvent.input(field(SALARY), { target: { value: '60' } });
  expect(field(SALARY).getAttribute('aria-invalid')).toBe('false');
});

it('restores a link, and names what it could not use', () => {
  show('#kostnad=lon:60000,timpris:gratis,ar:2025');
  expect(field(SALARY).value).toBe('60\u00a0000');
  expect(field('Konsultens timpris kr/timme').value).toBe('1\u00a0000');
  expect(screen.getByText('timpris:gratis')).toBeTruthy();
  expect(screen.getByText(/gjordes med värdena för 2025/)).toBeTruthy();
  wait();
  expect(screen.getByRole('status').textContent).toMatch(/^Länken räknas inte precis/);
  // What could not be used stays in the address until the reader changes something.
  expect(fragment()).toBe('#kostnad=lon:60000,timpris:gratis,ar:2025');
});

it('keeps the calculation and the company when the reader jumps within the page', () => {
  show('#har=webbyra&kostnad=lon:60000,ar:2026');
  // What every page does puts the address right, before the calculator looks at it.
  startCarrying();
  act(() => {
    const oldURL = location.href;
    history.replaceState(null, '', '/#steg');
    dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
  });
  wait();
  expect(fragment()).toBe('#steg&har=webbyra&kostnad=lon:60000,ar:2026');
  expect(field(SALARY).value).toBe('60\u00a0000');
});

it('goes back to the example, and back again', () => {
  show('#kostnad=lon:60000');
  write('Konsultens timpris kr/timme', 'mycket');
  fireEvent.click(button('Återställ räkneexemplet'));
  expect(field(SALARY).value).toBe('55\u00a0000');
  wait();
  expect(screen.getByRole('status').textContent).toMatch(/^Anställd 1\s111\s119/);
  expect(fragment()).toBe('');
  fireEvent.click(button('Ångra återställningen'));
  expect(field(SALARY).value).toBe('60\u00a0000');
  expect(field('Konsultens timpris kr/timme').value).toBe('mycket');
  expect(button('Återställ räkneexemplet')).toBeTruthy();
});

it('copies the link, or shows it where the browser refuses', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText');
  writeText.mockResolvedValueOnce();
  show('#har=webbyra');
  write(SALARY, '60000');
  wait();
  await copy();
  expect(writeText.mock.lastCall?.[0]).toMatch(
    /#kalkylator&har=webbyra&kostnad=lon:60000,ar:2026$/,
  );
  expect(
    screen.getByText('Länken till uträkningen är kopierad.', { selector: '.note' }),
  ).toBeTruthy();

  writeText.mockRejectedValueOnce(new Error('no'));
  await copy();
  expect(screen.getByLabelText<HTMLInputElement>(/lät oss inte kopiera/).value).toContain(
    'lon:60000',
  );
});

it('tells each part with how it was reckoned', () => {
  const { container } = show();
  const parts = [...container.querySelectorAll('[data-part]')].map((row) =>
    [...row.querySelectorAll('th, .cost-how, td')].map(({ textContent }) =>
      textContent.replaceAll('\u00a0', ' '),
    ),
  );
  expect(parts).toContainEqual(['Lön12 × 55 000', '12 × 55 000', '660 000']);
  expect(parts).toContainEqual(['Rekrytering, första året2,5 × 55 000', '2,5 × 55 000', '137 500']);
  expect(parts).toContainEqual([
    'Konsultens timmar20 timmar × 46 veckor × 1 000 kr',
    '20 timmar × 46 veckor × 1 000 kr',
    '920 000',
  ]);
  expect(screen.getByText(/^För samma pengar får ni 1\s111 timmar .* 24 i veckan/)).toBeTruthy();
});
