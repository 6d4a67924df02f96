import { requirements as text } from '../../text/requirements.ts';
import { LevelLines } from './LevelLines.tsx';
import { LevelStep } from './LevelText.tsx';
import { openLinked } from './open-linked.ts';
import { changesId, type MatrixArea, type MatrixFramework } from './props.ts';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly areas: readonly MatrixArea[];
  readonly reachable: (competence: string) => readonly number[];
}

/**
 * What has changed, by name, with links to the rows; and how much. Every competence that can change
 * stands here, and the style sheet of the rule shows those that have.
 */
export function Changes({ id, framework, areas, reachable }: Props) {
  return (
    <section
      class="matrix-changes"
      id={changesId(id)}
      tabIndex={-1}
      aria-label={text.changes.heading}
      data-only="screen"
    >
      <h2 class="visually-hidden">{text.changes.heading}</h2>
      <ul data-changes>
        {areas.flatMap(({ place, competences, requirements }) =>
          competences.map((competence, position) => {
            const { baseline } = competence;
            const levels = reachable(competence.id);
            const required = requirements[position]?.required ?? baseline;
            return (
              levels.length > 1 && (
                <li
                  key={competence.id}
                  data-area={place}
                  class={`of-${competence.id}`}
                  data-baseline={baseline}
                  data-if="changed"
                  hidden={required === baseline}
                >
                  <a href={`#${id}-${competence.id}`} target="_self" onClick={openLinked}>
                    {competence.name}{' '}
                    <span class="change-step">
                      <LevelStep
                        levels={framework.levels}
                        reachable={levels}
                        level={required}
                        baseline={baseline}
                      />
                    </span>
                  </a>
                </li>
              )
            );
          }),
        )}
      </ul>
      {/* After the list, because a counter counts what stands before it. */}
      <p class="change-count">
        <span data-any="lowered" hidden>
          <span class="count-lowered" /> {text.changes.lowered}
        </span>
        <span data-any="raised" hidden>
          <span class="count-raised" /> {text.changes.raised}
        </span>
      </p>
      <div data-any="unchanged" class="changes-empty">
        <LevelLines levels={framework.levels} />
        <p class="note">{text.changes.unchanged}</p>
      </div>
    </section>
  );
}
