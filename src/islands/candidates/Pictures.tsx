import { answersOf, type Candidate } from '../../domain/candidates.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';
import { type Bars, Skyline } from '../shared/Skyline.tsx';

interface Props {
  readonly framework: MatrixFramework;
  readonly areas: readonly MatrixArea[];
  readonly candidates: readonly Candidate[];
}

/** Everyone as a skyline against the requirements, in the order they were entered. */
export function Pictures({ framework, areas, candidates }: Props) {
  return (
    <>
      <div class="skylines">
        {candidates.map((candidate) => (
          <figure key={candidate.id} data-candidate={candidate.id}>
            <figcaption>
              <bdi key={candidate.name}>{candidate.name}</bdi>
            </figcaption>
            <Skyline
              {...{ framework, areas }}
              bars={barsOf(candidate)}
              label={text.picture.label}
            />
          </figure>
        ))}
      </div>
      <p class="note">{text.picture.legend}</p>
    </>
  );
}

/** Filled to the score, outlined to the requirement; dashed where there is no score that counts. */
function barsOf(candidate: Candidate): readonly Bars[] {
  const answers = answersOf(candidate);
  return [
    { kind: 'score', height: ({ competence }) => answers.get(competence) },
    {
      kind: 'baseline',
      height: ({ competence, required }) => (answers.has(competence) ? required : undefined),
    },
    {
      kind: 'open',
      height: ({ competence, required }) => (answers.has(competence) ? undefined : required),
    },
  ];
}
