import type { Staffing } from '../../domain/staffing.ts';
import { candidates as text } from '../../text/candidates.ts';
import { companyInWords } from '../../text/kept-file.ts';
import type { Company } from '../shared/use-company.ts';
import type { CompanyResult } from '../shared/use-result.ts';

interface Props {
  /** The company that those who were kept were scored for. */
  readonly scoredFor: Staffing;
  readonly company: Pick<Company, 'staffing' | 'replace'>;
  readonly result: Pick<CompanyResult, 'roleInText'>;
  readonly onDecided: () => void;
}

/** Said where a link brings another company than the one that the candidates were scored for. */
export function ScoredFor({ scoredFor, company, result, onDecided }: Props) {
  const words = companyInWords(scoredFor, result.roleInText);
  // The buttons go away with the notice, so the way to the company gets the focus.
  const andMoveFocus =
    (act: () => void) =>
    ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      currentTarget.closest('section')?.querySelector('summary')?.focus();
      act();
    };
  return (
    <div class="notice" data-scored-for>
      <p key={words}>{text.company.scoredFor(words)}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={andMoveFocus(() => {
            company.replace(scoredFor);
            onDecided();
          })}
        >
          {text.company.takeBack}
        </button>
        <button type="button" class="button" onClick={andMoveFocus(onDecided)}>
          {text.company.keep}
        </button>
      </div>
    </div>
  );
}
