import { act, fireEvent, screen } from '@testing-library/preact';
import { matrixFramework, offeredSpecialists } from '../../src/islands/matrix/props.ts';
import { published } from '../support/framework.ts';

const framework = matrixFramework(published);

/** What an island is handed, the same at every render. */
export const props = { id: 'prov', framework, offered: offeredSpecialists(framework) };

/** Opens a native disclosure by what its summary says, as a press would. */
export function open(summary: string | RegExp): HTMLDetailsElement {
  const details = screen.getByText(summary, { selector: 'summary, summary *' }).closest('details');
  if (details === null) throw new Error(`No disclosure says ${summary}`);
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
}

/** Ticks or unticks a box, or chooses a radio, by its label. */
export const press = (label: string | RegExp) => fireEvent.click(screen.getByLabelText(label));

/** A button by its name. */
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
