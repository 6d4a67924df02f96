import type { Assessed } from '../../domain/assessment.ts';
import { gapOptions, type Relief } from '../../domain/gap-options.ts';
import { assessment as text } from '../../text/assessment.ts';
import type { CompanyResult } from '../shared/use-result.ts';

/** What the gaps of a person are shown with. */
export interface GapsProps {
  readonly result: CompanyResult;
  /** Competence id to its page. */
  readonly pages: Readonly<Record<string, string>>;
  /** In the order to deal with them. */
  readonly gaps: readonly Assessed[];
  /** What learning is called and does, which depends on who reads. */
  readonly learn: string;
  readonly learnText: (from: number, to: number) => string;
  /** Where it says how a gap is closed by learning, for the person herself. */
  readonly learnLink?: (
    gap: Assessed,
  ) => { readonly href: string; readonly text: string } | undefined;
}

/** The requirements that are not met, in the rule's order, each with the ways to close it. */
export function Gaps({ gaps, ...how }: GapsProps) {
  if (gaps.length === 0) return <p class="note">{text.gaps.none}</p>;
  return (
    <ol class="gaps">
      {gaps.map((gap) => (
        <Gap key={gap.competence} gap={gap} {...how} />
      ))}
    </ol>
  );
}

function Gap({ gap, result, ...how }: Omit<GapsProps, 'gaps'> & { readonly gap: Assessed }) {
  const { competence, required, answer, outcome } = gap;
  const options = gapOptions(result.index, result.staffing, gap);
  const name = result.competence(competence);
  const page = how.pages[competence];
  const link = how.learnLink?.(gap);
  const state = text.gaps.state(required, answer, outcome);
  return (
    <li data-gap={competence}>
      <p>
        <b>{page === undefined ? name : <a href={page}>{name}</a>}</b>
        <br />
        <span key={state}>{state}</span>{' '}
        {options === undefined && <span>{text.gaps.notDelegable}</span>}
      </p>
      {link !== undefined && (
        <p key={link.text} data-only="screen">
          <a href={link.href} data-learn>
            {link.text}
          </a>
        </p>
      )}
      {options !== undefined && (
        <details>
          <summary>{text.gaps.ways}</summary>
          <dl class="gap-options">
            <dt>{how.learn}</dt>
            <dd key={`${answer}-${required}`}>{how.learnText(answer, required)}</dd>
            <dt>{text.gaps.hire}</dt>
            <dd>
              <Reliefs
                result={result}
                reliefs={options.hire}
                today={required}
                none={text.gaps.nobodyToHire}
              />
            </dd>
            <dt>{text.gaps.buy}</dt>
            <dd>
              <Reliefs
                result={result}
                reliefs={options.buy}
                today={required}
                none={text.gaps.nobodyToBuy}
              />
            </dd>
          </dl>
        </details>
      )}
    </li>
  );
}

interface ReliefsProps {
  readonly result: CompanyResult;
  readonly reliefs: readonly Relief[];
  readonly today: number;
  readonly none: string;
}

function Reliefs({ reliefs, today, none, result: { role, competence } }: ReliefsProps) {
  if (reliefs.length === 0) return <span>{none}</span>;
  return (
    <ul>
      {reliefs.map((relief) => {
        const words = [
          text.gaps.relief(role(relief.specialist), relief, today),
          ...relief.raised.map(({ competence: id, to }) => text.gaps.raises(competence(id), to)),
        ].join(' ');
        // What changes is a new element: a translator may have moved the text of the old one.
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}
