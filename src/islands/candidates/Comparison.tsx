import { useState } from 'preact/hooks';
import { outcomeOf } from '../../domain/assessment.ts';
import { countedLevel, difference } from '../../domain/assessors.ts';
import { answersOf, type Candidate } from '../../domain/candidates.ts';
import type { Requirement } from '../../domain/requirements.ts';
import { assessment } from '../../text/assessment.ts';
import { candidates as text } from '../../text/candidates.ts';
import type { MatrixArea, MatrixFramework } from '../matrix/props.ts';
import { Changing } from '../shared/Changing.tsx';
import { type Bars, Skyline } from '../shared/Skyline.tsx';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly areas: readonly MatrixArea[];
  /** In the order they were entered, which is the only order there is. */
  readonly candidates: readonly Candidate[];
}

/** Everyone side by side: first as pictures, then in a table with a row per competence. */
export function Comparison({ id, framework, areas, candidates }: Props) {
  const [showAll, setShowAll] = useState(false);
  const scored = (competence: string) => candidates.some(({ scores }) => scores.has(competence));
  const anything = framework.competences.some((competence) => scored(competence.id));
  return (
    <>
      <p class="note">{text.compare.hint}</p>
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
      {!anything && <p class="note">{text.compare.nothing}</p>}
      <label class="choice controls" data-only="screen">
        <input
          type="checkbox"
          checked={showAll}
          onChange={({ currentTarget }) => setShowAll(currentTarget.checked)}
        />
        <span>{text.compare.all}</span>
      </label>
      {(anything || showAll) && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: six columns are wider than a phone, so the table scrolls by itself, also with the keys.
        <section class="compare-scroll" aria-label={text.compare.scroll} tabIndex={0}>
          <table class="compare-table" id={`${id}-table`}>
            <caption>{text.compare.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.compare.competence}</th>
                <th scope="col">{text.compare.required}</th>
                {candidates.map(({ id: candidate, name }) => (
                  <th scope="col" key={candidate}>
                    <bdi key={name}>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            {areas.map(({ area, place, competences, requirements }) => {
              const here = competences
                .map((competence, at) => ({ competence, requirement: requirements[at] }))
                .filter(({ competence }) => showAll || scored(competence.id));
              if (here.length === 0) return null;
              return (
                <tbody key={area.id} data-area={place}>
                  <tr class="compare-area">
                    <th scope="rowgroup" colSpan={candidates.length + 2}>
                      {area.name}
                    </th>
                  </tr>
                  {here.map(({ competence, requirement }) => (
                    <tr key={competence.id} data-compare={competence.id}>
                      <th scope="row">{competence.name}</th>
                      <td key={`required ${requirement?.required}`}>{requirement?.required}</td>
                      {candidates.map((candidate) => (
                        <Cell key={candidate.id} {...{ candidate, requirement }} />
                      ))}
                    </tr>
                  ))}
                </tbody>
              );
            })}
          </table>
        </section>
      )}
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

function Cell({
  candidate,
  requirement,
}: {
  readonly candidate: Candidate;
  readonly requirement: Requirement | undefined;
}) {
  const scores = candidate.scores.get(requirement?.competence ?? '') ?? {};
  const level = countedLevel(scores);
  const { first, second } = scores;
  if (requirement === undefined) return <td />;
  if (level !== undefined) {
    const how = outcomeOf(requirement.required, level);
    return (
      <td key={`${level} ${how}`} data-outcome={how}>
        <b>{level}</b> {assessment.outcome[how]}
      </td>
    );
  }
  return (
    <td class="compare-open">
      <Changing>
        {first !== undefined && second !== undefined && difference(scores) > 0
          ? text.compare.apart(first, second)
          : assessment.notAssessed}
      </Changing>
    </td>
  );
}
