import type { MatrixFramework } from './props.ts';

interface Props {
  readonly levels: MatrixFramework['levels'];
  readonly reachable: readonly number[];
  readonly baseline: number;
  /** Leaves the level's word out, where there is only room for the figure. */
  readonly figure?: boolean;
}

/**
 * A competence's level in text: one element for each level that it can have, of which the style
 * sheet of the rule shows one. Where there is no style sheet the baseline stands there.
 */
export function LevelText({ levels, reachable, baseline, figure = false }: Props) {
  return (
    <>
      {reachable.map((level) => (
        <span key={level} data-level={level} hidden={level !== baseline}>
          <b>{level}</b>
          {!figure && ` ${levels.find((one) => one.level === level)?.label}`}
        </span>
      ))}
    </>
  );
}
