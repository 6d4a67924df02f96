import { type Assessed, gapsInOrder } from '../../domain/assessment.ts';
import { assessment } from '../../text/assessment.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { BreadthAndSpikes } from './BreadthAndSpikes.tsx';
import { Gaps, type GapsProps } from './Gaps.tsx';

interface Props extends Omit<GapsProps, 'gaps'> {
  readonly framework: Pick<MatrixFramework, 'areas' | 'competences'>;
  readonly assessed: readonly Assessed[];
  /** Said while nothing has been assessed. */
  readonly nothing: string;
}

/** What a person lacks, in the order to deal with it, and how broad and deep the person is. */
export function GapsAndBreadth({ framework, assessed, nothing, ...gaps }: Props) {
  return (
    <>
      {assessed.length === 0 ? (
        <p class="note">{nothing}</p>
      ) : (
        <Gaps {...gaps} gaps={gapsInOrder(assessed, framework.areas)} />
      )}
      <h3>{assessment.breadth.heading}</h3>
      <BreadthAndSpikes
        assessed={assessed}
        competences={framework.competences.length}
        competence={gaps.result.competence}
      />
    </>
  );
}
