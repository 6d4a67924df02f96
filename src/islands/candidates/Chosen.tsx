import { assess } from '../../domain/assessment.ts';
import { answersOf, type Candidate } from '../../domain/candidates.ts';
import { assessment } from '../../text/assessment.ts';
import { candidates as text } from '../../text/candidates.ts';
import { ninetyDaysDoor } from '../../text/ninety-days.ts';
import { GapsAndBreadth } from '../assessment/GapsAndBreadth.tsx';
import { NinetyDaysDoor } from '../ninety-days/NinetyDaysDoor.tsx';
import type { CompanyResult } from '../shared/use-result.ts';
import type { CandidatesProps } from './props.ts';
import type { OwnMusts } from './use-musts.ts';

interface Props extends Pick<CandidatesProps, 'id' | 'framework' | 'pages' | 'learning'> {
  readonly result: CompanyResult;
  readonly candidates: readonly Candidate[];
  /** Who has been chosen; undefined before anybody is. */
  readonly chosen: Candidate | undefined;
  readonly choose: (id: string) => void;
  readonly vacancy: OwnMusts['vacancy'];
  readonly announce: (sentence: string) => void;
}

/** The one the company goes on with: what is lacking, and what follows from that. */
export function Chosen(props: Props) {
  const { id, candidates, chosen, choose } = props;
  return (
    <>
      <fieldset class="people controls" data-only="screen">
        <legend>{text.chosen.choose}</legend>
        {candidates.map((candidate) => (
          <label class="choice" key={candidate.id}>
            <input
              type="radio"
              name={`${id}-chosen`}
              value={candidate.id}
              checked={candidate === chosen}
              onChange={() => choose(candidate.id)}
            />
            <bdi key={candidate.name}>{candidate.name}</bdi>
          </label>
        ))}
      </fieldset>
      {chosen === undefined ? (
        <p class="note">{text.chosen.nobody}</p>
      ) : (
        <ChosenOne key={chosen.id} {...props} chosen={chosen} />
      )}
    </>
  );
}

/** Everything that is made from the person who is chosen. */
function ChosenOne(props: Omit<Props, 'chosen'> & { readonly chosen: Candidate }) {
  const { id, framework, pages, result, learning, announce, chosen, vacancy } = props;
  const answers = answersOf(chosen);
  const assessed = assess(result.index, result.requirements, answers);
  return (
    <>
      <h3>
        <span>{text.chosen.gaps}</span> <bdi key={chosen.name}>{chosen.name}</bdi>
      </h3>
      <GapsAndBreadth
        {...{ framework, pages, result, assessed }}
        nothing={assessment.breadth.nothing}
        learn={text.gaps.learn}
        learnText={text.gaps.learnText}
      />
      <NinetyDaysDoor
        {...{ id, framework, result, learning, announce, answers, vacancy }}
        summary={ninetyDaysDoor.hired}
        name={chosen.name}
      />
    </>
  );
}
