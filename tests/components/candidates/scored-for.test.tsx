import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { NOBODY, type Staffing } from '../../../src/domain/staffing.ts';
import { ScoredFor } from '../../../src/islands/candidates/ScoredFor.tsx';
import { useResult } from '../../../src/islands/shared/use-result.ts';
import { button, props } from '../tools.tsx';

const AGENCY: Staffing = new Map([['webbyra', 'external']]);
const replace = vi.fn();

function Company() {
  const result = useResult(props.framework, NOBODY);
  const [decided, setDecided] = useState(false);
  return (
    <section>
      {!decided && (
        <ScoredFor
          scoredFor={AGENCY}
          company={{ staffing: NOBODY, replace }}
          result={result}
          onDecided={() => setDecided(true)}
        />
      )}
      <details>
        <summary>Vilka specialister har ni?</summary>
      </details>
    </section>
  );
}

test.each([
  ['Ta tillbaka det företaget', [[AGENCY]]],
  ['Behåll länkens företag', []],
])('%s decides it, and the focus goes to the company', (name, replaced) => {
  replace.mockClear();
  render(<Company />);
  expect(screen.getByText(/bedömdes för ett företag med en webbyrå \(extern\)/)).toBeTruthy();
  fireEvent.click(button(name));
  expect(replace.mock.calls).toEqual(replaced);
  expect(screen.queryByText(/bedömdes för/)).toBeNull();
  expect(document.activeElement?.textContent).toBe('Vilka specialister har ni?');
});
