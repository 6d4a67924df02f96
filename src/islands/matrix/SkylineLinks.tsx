import { requirements as text } from '../../text/requirements.ts';
import { LevelText } from './LevelText.tsx';
import { openRow } from './open-row.ts';
import type { MatrixArea, MatrixFramework } from './props.ts';

interface Props {
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly areas: readonly MatrixArea[];
  readonly reachable: (competence: string) => readonly number[];
  /** The id of what follows, where there is something to pass the picture by for. */
  readonly skipTo: string | undefined;
}

/**
 * The skyline: a bar per competence, as high as what is required and outlined as high as the
 * baseline. Each bar leads to its row, and the style sheet of the rule sets its height.
 */
export function SkylineLinks({ id, framework, areas, reachable, skipTo }: Props) {
  return (
    <div class="skyline-bars" data-only="screen">
      {skipTo !== undefined && (
        <a class="skip" href={`#${skipTo}`} target="_self">
          {text.skipSkyline}
        </a>
      )}
      <ol class="skyline-axis" aria-hidden="true">
        {framework.levels
          .filter(({ level }) => level > 0)
          .toReversed()
          .map(({ level, label }) => (
            <li key={level}>
              {level} <span>{label}</span>
            </li>
          ))}
      </ol>
      <ul class="skyline-areas" aria-label={text.skyline}>
        {areas.map(({ area, place, competences, requirements }) => (
          <li key={place} data-area={place} class={`skyline-area bars-${competences.length}`}>
            <ul>
              {competences.map((competence, position) => (
                <li key={competence.id}>
                  <a
                    class={`bar of-${competence.id}`}
                    href={`#${id}-${competence.id}`}
                    target="_self"
                    onClick={openRow}
                    data-baseline={competence.baseline}
                  >
                    <span class="bar-name">
                      {competence.name}{' '}
                      <LevelText
                        levels={framework.levels}
                        reachable={reachable(competence.id)}
                        level={requirements[position]?.required ?? competence.baseline}
                      />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
            <span class="skyline-name">{area.shortName ?? area.name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
