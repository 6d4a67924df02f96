import { requirements as text } from '../../text/requirements.ts';
import { LevelText } from './LevelText.tsx';
import { openLinked } from './open-linked.ts';
import { areaRowId, levelsId, type MatrixArea, type MatrixFramework } from './props.ts';

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
 * baseline. Each bar leads to its row, and the style sheet of the rule sets its height. The name of an
 * area leads to its rows, and the axis to what the levels mean.
 */
export function SkylineLinks({ id, framework, areas, reachable, skipTo }: Props) {
  return (
    <div class="skyline-bars" data-only="screen">
      {skipTo !== undefined && (
        <a class="skip" href={`#${skipTo}`} target="_self">
          {text.skipSkyline}
        </a>
      )}
      <a class="skyline-axis" href={`#${levelsId(id)}`} target="_self" onClick={openLinked}>
        <span class="visually-hidden">{text.levels}</span>
        {framework.levels
          .filter(({ level }) => level > 0)
          .toReversed()
          .map(({ level, label }) => (
            <span key={level}>
              {level} <span class="axis-label">{label}</span>
            </span>
          ))}
      </a>
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
                    onClick={openLinked}
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
            <a
              class="skyline-name"
              href={`#${areaRowId(id, area.id)}`}
              target="_self"
              onClick={openLinked}
            >
              {area.shortName ?? area.name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
